import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';

/**
 * graphql-jit 0.8.9 never comes to an end with a variable of an input type that contains itself: one request would take
 * the process down. So such a type is refused when a domain starts; filters nest by types of their own.
 */
export function refuseRecursiveInputs(schema: GraphQLSchema): void {
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type));
  for (const input of inputs)
    if (reaches(input, input, new Set()))
      throw new Error(`The input type ${input.name} contains itself: give each depth a type of its own.`);
}

function reaches(
  from: GraphQLInputObjectType,
  target: GraphQLInputObjectType,
  seen: Set<GraphQLInputObjectType>,
): boolean {
  return Object.values(from.getFields()).some(({ type }) => {
    const next = getNamedType(type);
    if (!isInputObjectType(next)) return false;
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, target, seen);
  });
}
