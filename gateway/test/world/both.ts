import { ApolloServer } from '@apollo/server';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { type GraphQLFormattedError, type GraphQLSchema, parse, validate } from 'graphql';
import { knownOperations } from '../../src/operations/known-operations.ts';
import { type Asked, ownGateway } from '../../src/plan/own-gateway.ts';
import { makePlanner } from '../../src/plan/planner.ts';
import { type Domain, supergraphOf, transportTo } from './domains.ts';
import { stockGateway } from '../../src/plan/stock-gateway.ts';

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
  const [ours, theirs] = [ownGateway(planner, operations), stockGateway(supergraphSdl, transports)].map(
    (gateway) => new ApolloServer<Asked>({ gateway, introspection: true, logger: log as never }),
  );
  const ask = async (server: ApolloServer<Asked> | undefined, query: string, variables: Record<string, unknown>) => {
    const { body } = (await server?.executeOperation(
      { query, variables },
      { contextValue: { caller: anonymousCaller('test') } },
    )) ?? { body: { kind: 'none' as const } };
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    const { data, errors, extensions } = body.singleResult;
    const found = (extensions?.['valueCompletion'] as GraphQLFormattedError[] | undefined) ?? [];
    return { data: JSON.stringify(data) ?? 'none', errors: placed([...(errors ?? []), ...found]) };
  };
  await Promise.all([ours?.start(), theirs?.start()]);
  return {
    schema: planner.schema,
    isValid: (query) => validate(planner.schema, parse(query)).length === 0,
    own: (query, variables) => ask(ours, query, variables),
    stock: (query, variables) => ask(theirs, query, variables),
    async stop() {
      await Promise.all([ours?.stop(), theirs?.stop()]);
    },
  };
}

const placed = (errors: readonly GraphQLFormattedError[]): string[] =>
  [...new Set(errors.map(({ path }) => (path ?? []).join('.')))].toSorted();
