import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Wishes {
  readonly depth?: number;
  /** One fragment in so many is deferred. */
  readonly defer?: number | null;
}

const conditions = ['', '', '', '', '@skip(if: $t)', '@skip(if: $f)', '@include(if: $t)', '@include(if: $f)'];
/** Aliases that plans might take for fields of their own. */
const traps = ['id', 'sku', 'code', 'name', 'price', 'dims', 'constructor', 'toString', '__typename'];

/** An operation out of a seed: fragments, aliases, arguments, variables and conditions; not always a valid one. */
export function randomQuery(
  schema: GraphQLSchema,
  seed: number,
  { depth = 4, defer = null }: Wishes = {},
): RandomQuery {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % most;
  };
  const pick = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;
  const variables: Record<string, unknown> = { t: true, f: false };
  const definitions = ['$t: Boolean!', '$f: Boolean!'];
  const fragments: string[] = [];
  let count = 0;

  function literal(type: GraphQLInputType): { readonly text: string; readonly value: unknown } {
    if (isNonNullType(type)) return literal(type.ofType);
    if (isListType(type)) {
      const items = Array.from({ length: below(3) }, () => literal(type.ofType));
      return { text: `[${items.map(({ text }) => text).join(', ')}]`, value: items.map(({ value }) => value) };
    }
    if (isEnumType(type)) {
      const { name } = pick(type.getValues());
      return { text: name, value: name };
    }
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).map(({ name, type: of }) => [name, literal(of)] as const);
      return {
        text: `{ ${given.map(([name, { text }]) => `${name}: ${text}`).join(', ')} }`,
        value: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
      };
    }
    const value = { Int: below(4), Boolean: below(2) === 0, ID: pick(['p1', 'p2', 'p3', 'p5', 'nope']) }[String(type)];
    return { text: JSON.stringify(value ?? 'USD'), value: value ?? 'USD' };
  }

  function argument({ name, type }: GraphQLArgument): string[] {
    if (!isNonNullType(type) && below(2) === 0) return [];
    if (!isNonNullType(type) && below(8) === 0) return [`${name}: null`];
    const { text, value } = literal(type);
    if (below(2) === 0) return [`${name}: ${text}`];
    const variable = `v${count++}`;
    definitions.push(`$${variable}: ${String(type)}`);
    variables[variable] = value;
    return [`${name}: $${variable}`];
  }

  function field({ name, args, type }: GraphQLField<unknown, unknown>, left: number): string {
    const given = args.flatMap(argument);
    const named = getNamedType(type);
    const inner = isCompositeType(named) ? selections(named, left - 1) : '';
    const alias = given.length > 0 || below(3) === 0 ? `${below(4) === 0 ? pick(traps) : `a${count++}`}: ` : '';
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${pick(conditions)}${inner}`;
  }

  function fragment(type: GraphQLNamedType, left: number): string {
    const deferred =
      defer !== null && below(defer) === 0
        ? pick(['@defer', '@defer(if: $t)', '@defer(if: $f)', `@defer(label: "l${count++}")`])
        : '';
    const inner = selections(type, left);
    if (below(2) === 0)
      return `... ${below(2) === 0 ? `on ${type.name}` : ''} ${pick(conditions)} ${deferred} ${inner}`;
    const name = `F${count++}`;
    fragments.push(`fragment ${name} on ${type.name} ${inner}`);
    return `...${name} ${pick(conditions)} ${deferred}`;
  }

  function selections(type: GraphQLNamedType, left: number): string {
    const chosen: string[] = [];
    if ('getFields' in type) {
      const all = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];
      const usable = all.filter((each) => left > 0 || !isCompositeType(getNamedType(each.type)));
      for (let i = 0, most = 1 + below(4); i < most && usable.length > 0; i++) chosen.push(field(pick(usable), left));
      if (below(4) === 0 && left > 0) chosen.push(fragment(type, left - 1));
    }
    if (isAbstractType(type))
      for (const each of schema.getPossibleTypes(type))
        if (below(2) === 0) chosen.push(`... on ${each.name} ${pick(conditions)} ${selections(each, left - 1)}`);
    if (isObjectType(type) && left > 0 && below(8) === 0)
      for (const each of type.getInterfaces()) chosen.push(`... on ${each.name} ${selections(each, left - 1)}`);
    if (chosen.length === 0 || below(6) === 0) chosen.push(`${pick(['', 't: '])}__typename`);
    return ` { ${chosen.join(' ')} }`;
  }

  const root = schema.getQueryType();
  const body = root ? selections(root, depth) : '';
  const used = `u: __typename @skip(if: $t) w: __typename @include(if: $f)`;
  return { query: `query (${definitions.join(', ')}) { ${used} ...${body} }\n${fragments.join('\n')}`, variables };
}
