import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Names of the types whose objects a type condition lets through; made once per plan, asked for each object. */
export function typeNamesUnder(schema: GraphQLSchema, condition: string): ReadonlySet<string> {
  const type = schema.getType(condition);
  const names = new Set([condition]);
  if (!isAbstractType(type)) return names;
  for (const { name } of schema.getPossibleTypes(type)) names.add(name);
  for (const each of Object.values(schema.getTypeMap()))
    if ('getInterfaces' in each && schema.isSubType(type, each)) names.add(each.name);
  return names;
}

export const abstractNames = (schema: GraphQLSchema): ReadonlySet<unknown> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map(({ name }) => name),
  );
