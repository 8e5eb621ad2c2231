import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLNamedType,
} from 'graphql';

/**
 * A valid operation most of the time, the same for the same seed: fragments and aliases. Without conditions below the root:
 * the stock gateway answers null where they leave nothing of an object, and forgets an entity whose required field a
 * condition leaves out. Random operations with conditions are compared with a monolith.
 */
export function randomOperation(schema: GraphQLSchema, seed: number): string {
  let state = seed | 1;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  let aliases = 0;
  const values: Readonly<Record<string, string>> = { id: '"p1"', text: '"x"', name: '"Ann"', title: '"T"' };

  function field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${values[arg.name] ?? '1'}`);
    const named = getNamedType(type);
    const inner = isCompositeType(named) ? selections(named, depth - 1) : '';
    const alias = below(3) === 0 || given.length > 0 ? `x${aliases++}: ` : '';
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${inner}`;
  }

  function selections(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if ('getFields' in type) {
      const fields = (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]).filter(
        (each) => depth > 0 || !isCompositeType(getNamedType(each.type)),
      );
      for (let i = 0, most = 1 + below(4); i < most && fields.length > 0; i++) parts.push(field(pick(fields), depth));
    }
    if (isAbstractType(type))
      for (const each of schema.getPossibleTypes(type))
        if (below(2) === 0) parts.push(`... on ${each.name}${selections(each, depth)}`);
    // The stock gateway loses the type of an object when a domain that knows only its interface answers last.
    const name = 'likes' in fieldsOf(type) ? 'id' : '__typename';
    if (below(5) === 0 || parts.length === 0) parts.push(`${pick(['', 't: '])}${name}`);
    return ` { ${parts.join(' ')} }`;
  }

  const fieldsOf = (type: GraphQLNamedType): object => ('getFields' in type ? type.getFields() : {});
  const query = schema.getQueryType();
  const body = query ? selections(query, 4) : '';
  // A variable that is not used would make the operation invalid.
  return `query ($a: Boolean!, $b: Boolean!) { u: __typename @skip(if: $a) v: __typename @include(if: $b) ...${body} }`;
}
