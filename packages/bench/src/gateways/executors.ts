import { executableSchema } from '@stoa/platform/executable.ts';
import { type ExecutionResult, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { publicGraph } from './public-graph.ts';

export interface GraphqlBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

export type Execute = (body: GraphqlBody) => ExecutionResult | Promise<ExecutionResult>;

/** The subgraphs as functions: compiled once an operation, as fast as JavaScript has them. */
export const executors = (): ReadonlyMap<string, Execute> =>
  new Map(publicGraph.map(({ name, sdl, resolvers }) => [name, executor(sdl, resolvers)]));

function executor(sdl: string, resolvers: object): Execute {
  const schema = executableSchema(parse(sdl), resolvers);
  const compiled = new Map<string, CompiledQuery>();
  return ({ query, operationName, variables }) => {
    let ready = compiled.get(query);
    if (!ready) {
      const made = compileQuery(schema, parse(query), operationName ?? undefined);
      if (!isCompiledQuery(made)) return made;
      compiled.set(query, (ready = made));
    }
    return ready.query(undefined, {}, variables ?? {});
  };
}
