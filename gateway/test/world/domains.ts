import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { compose } from '../../src/supergraph/compose.ts';
import type { FetchRequest, Transport } from '../../src/transport/transport.ts';

/** A domain of a made-up graph. */
export interface Domain {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
}

export const supergraphOf = (domains: readonly Domain[]): string =>
  compose(domains.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) }))).supergraphSdl;

/** Answers by graphql-js, through JSON and back as over the wire; remembers what it was asked. */
export function transportTo({ sdl, resolvers }: Domain): Transport & { readonly asked: FetchRequest[] } {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const asked: FetchRequest[] = [];
  return {
    asked,
    async execute(request) {
      asked.push(request);
      const { query, operationName, variables } = request;
      const result = await execute({ schema, document: parse(query), operationName, variableValues: variables });
      return JSON.parse(JSON.stringify(result)) as never;
    },
    subscribe: () => Promise.reject(new Error('not here')),
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
}
