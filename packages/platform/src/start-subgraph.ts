import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { boundedCache } from './bounded-cache.ts';
import { executableSchema } from './executable.ts';
import type { Caller } from './identity.ts';
import { mask } from './mask.ts';
import { noteRefused } from './note-refused.ts';
import { refuseRecursiveInputs } from './recursive-inputs.ts';
import { readSchema } from './schema-files.ts';
import { mapStream } from './thawed.ts';
import type { Context, Environment, Subgraph } from './subgraph.ts';

export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly caller: Caller;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly definition: Subgraph;
  readonly environment: Environment;
  readonly state: unknown;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
  /** Whether its database answers. */
  ready(): Promise<boolean>;
  execute(request: GraphRequest): Promise<FormattedExecutionResult> | FormattedExecutionResult;
  /** The stream of answers, or the one answer that says why there is none. */
  subscribe(request: GraphRequest): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult>;
}

/** A thousand operations of a few kilobytes each; a gateway's plans rarely need a hundred. */
const compiledOperations = 1000;

/** Compiles each operation once; after that a request is: look up, make loaders, run. */
export function startSubgraph(definition: Subgraph, environment: Environment): RunningSubgraph {
  const typeDefs = readSchema(definition.schema);
  const schema = executableSchema(typeDefs, definition.resolvers);
  refuseRecursiveInputs(schema);
  const state = definition.state(environment);
  const compiled = boundedCache<string, CompiledQuery | readonly GraphQLError[]>(compiledOperations);

  const prepare = (query: string, operationName: string | null | undefined) => {
    const key = operationName ? `${operationName}\n${query}` : query;
    let ready = compiled.get(key);
    if (!ready) compiled.set(key, (ready = compile(schema, query, operationName ?? undefined)));
    return ready;
  };
  const living = { ...environment, state };
  const contextFor = (caller: Caller): Context => ({
    ...living,
    caller,
    viewer: caller.viewer,
    loaders: definition.loaders(living, caller),
  });
  const masked = (result: ExecutionResult, caller: Caller): FormattedExecutionResult => {
    if (!result.errors) return result as FormattedExecutionResult;
    noteRefused(environment, caller, result.errors);
    return { ...result, errors: result.errors.map((error) => mask(error, caller.requestId, environment.log)) };
  };

  return {
    name: definition.name,
    definition,
    environment,
    state,
    typeDefs,
    schema,
    ready: () =>
      environment.db.sql`select 1`.then(
        () => true,
        () => false,
      ),
    execute({ query, operationName, variables, caller }) {
      const ready = prepare(query, operationName);
      if (!('query' in ready)) return masked({ errors: ready }, caller);
      const result = ready.query(undefined, contextFor(caller), variables ?? {});
      return result instanceof Promise ? result.then((each) => masked(each, caller)) : masked(result, caller);
    },
    async subscribe({ query, operationName, variables, caller }) {
      const ready = prepare(query, operationName);
      if (!('query' in ready)) return masked({ errors: ready }, caller);
      // graphql-jit gives a source its variables for arguments; graphql-js opens the source, jit answers each event.
      const source = await createSourceEventStream({
        schema,
        document: parse(query),
        operationName,
        variableValues: variables,
        contextValue: contextFor(caller),
      });
      if (!(Symbol.asyncIterator in source)) return masked(source, caller);
      // A context for each event: loaders remember what they have read.
      const answer = async (event: unknown) =>
        masked(await ready.query(event, contextFor(caller), variables ?? {}), caller);
      return mapStream(source, answer);
    },
  };
}

function compile(
  schema: GraphQLSchema,
  query: string,
  operationName?: string,
): CompiledQuery | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length > 0) return problems;
    const ready = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
    return isCompiledQuery(ready) ? ready : (ready.errors ?? []);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
