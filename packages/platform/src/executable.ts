import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { sharedResolvers } from './scalars.ts';

/** The schema of a subgraph with its resolvers, its share of the shared ones, and `_entities`. */
export function executableSchema(typeDefs: DocumentNode, resolvers: object): GraphQLSchema {
  const bare = buildSubgraphSchema([{ typeDefs }]);
  const present = Object.entries(sharedResolvers).filter(([name]) => bare.getType(name) !== undefined);
  const given = Object.fromEntries(present);
  const abstract = Object.values(bare.getTypeMap())
    .filter((type) => isInterfaceType(type) && !(type.name in resolvers))
    .map(({ name }) => [name, { __resolveType: (value: { __typename: string }) => value.__typename }]);
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...Object.fromEntries(abstract), ...given, ...resolvers } as never },
  ]);
  for (const name of Object.keys(resolvers))
    if (!schema.getType(name)) throw new Error(`Resolvers for "${name}", which the schema does not have.`);
  lightenEntities(schema);
  return schema;
}

/** Default resolvers stay absent, so that graphql-jit reads plain properties without a call. */
function lightenEntities(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (!entities) return;
  entities.resolve = (_root, { representations }: { representations: Reference[] }, context, info) =>
    representations.map((reference) => {
      const type = schema.getType(reference.__typename);
      if (!isObjectType(type)) throw new TypeError(`No type ${reference.__typename} here.`);
      const resolve = type.extensions['apollo'] as ReferenceExtension | undefined;
      const found = resolve?.subgraph?.resolveReference?.(reference, context, info) ?? null;
      return found instanceof Promise ? found.then((value) => named(value, type.name)) : named(found, type.name);
    });
}

interface Reference {
  readonly __typename: string;
}

interface ReferenceExtension {
  readonly subgraph?: {
    readonly resolveReference?: (reference: Reference, context: unknown, info: unknown) => unknown;
  };
}

const named = (value: unknown, __typename: string): unknown =>
  typeof value === 'object' && value !== null ? { ...value, __typename } : null;
