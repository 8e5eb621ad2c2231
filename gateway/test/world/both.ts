import { ApolloServer } from '@apollo/server';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { StoaError } from '@stoa/kernel/errors.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { type GraphQLFormattedError, type GraphQLSchema, parse, validate } from 'graphql';
import { knownOperations } from '../../src/operations/known-operations.ts';
import { makePlanner } from '../../src/plan/planner.ts';
import { type Domain, supergraphOf, transportTo } from './domains.ts';
import { type Asked, stockGateway } from '../../src/plan/stock-gateway.ts';

export interface Outcome {
  /** As text, so that the order of fields counts. */
  readonly data: string;
  /** Where something went wrong; the stock gateway keeps apart what it found itself, and has other words for it. */
  readonly errors: readonly string[];
}

export interface Both {
  readonly schema: GraphQLSchema;
  isValid(query: string): boolean;
  own(query: string, variables: Record<string, unknown>): Promise<Outcome>;
  stock(query: string, variables: Record<string, unknown>): Promise<Outcome>;
  stop(): Promise<void>;
}

/** The same domains behind our executor and behind that of @apollo/gateway. */
export async function both(domains: readonly Domain[]): Promise<Both> {
  const supergraphSdl = supergraphOf(domains);
  const transports = new Map(domains.map((domain) => [domain.name, transportTo(domain)]));
  const planner = makePlanner(supergraphSdl);
  const log = makeLogger('silent');
  const operations = knownOperations({ planner, transports, log });
  const theirs = new ApolloServer<Asked>({
    gateway: stockGateway(supergraphSdl, transports),
    introspection: true,
    logger: log as never,
  });
  const caller = anonymousCaller('test');
  const own = async (query: string, given: Record<string, unknown>): Promise<Outcome> => {
    const document = parse(query);
    const problems = validate(planner.schema, document);
    if (problems.length > 0) return { data: 'none', errors: placed(problems) };
    try {
      const { compiled } = operations.learn(query, document, undefined);
      const values = compiled.coerce(given);
      if ('errors' in values) return { data: 'none', errors: placed(values.errors) };
      const { data, errors = [] } = await compiled.run(given, values.coerced, { caller, headers: {} });
      return { data: JSON.stringify(data), errors: placed(errors) };
    } catch (error) {
      if (!(error instanceof StoaError)) throw error;
      return { data: 'none', errors: [''] };
    }
  };
  const stock = async (query: string, variables: Record<string, unknown>): Promise<Outcome> => {
    const { body } = await theirs.executeOperation({ query, variables }, { contextValue: { caller } });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    const { data, errors, extensions } = body.singleResult;
    const found = (extensions?.['valueCompletion'] as GraphQLFormattedError[] | undefined) ?? [];
    return { data: JSON.stringify(data) ?? 'none', errors: placed([...(errors ?? []), ...found]) };
  };
  await theirs.start();
  return {
    schema: planner.schema,
    isValid: (query) => validate(planner.schema, parse(query)).length === 0,
    own,
    stock,
    stop: () => theirs.stop(),
  };
}

const placed = (errors: readonly { readonly path?: GraphQLFormattedError['path'] | undefined }[]): string[] =>
  [...new Set(errors.map(({ path }) => (path ?? []).join('.')))].toSorted();
