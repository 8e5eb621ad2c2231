import {
  type ConstDirectiveNode,
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLNamedType,
  valueFromASTUntyped,
} from 'graphql';

/** A tag as a schema writes it by @cacheTag: `product-{$key.id}` on an entity, `search-{$args.text}` on a root field. */
export type WrittenTag = (values: Readonly<Record<string, unknown>>) => string | null;

interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** Composition keeps the directive as one of join__directive, by its name in the subgraph. */
export function writtenTags({ astNode }: Directed): WrittenTag[] {
  return (astNode?.directives ?? []).flatMap((node) => {
    if (node.name.value !== 'join__directive') return [];
    const given = Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    );
    if (!/(^|__)cacheTag$/.test(String(given['name']))) return [];
    return [tagOf(String((given['args'] as { format?: unknown } | undefined)?.format))];
  });
}

/** Null when a value that the tag names is not there: then it tags nothing. */
function tagOf(format: string): WrittenTag {
  return (values) => {
    let isWhole = true;
    const tag = format.replace(/\{\$(?:args|key)\.([\w.]+)\}/g, (_whole, path: string) => {
      const value = path
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], values);
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') isWhole = false;
      return String(value);
    });
    return isWhole ? tag : null;
  };
}

/** Tags of a root field, by the values of its arguments. */
export function tagsOfField(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ((coerced: Readonly<Record<string, unknown>>) => string[]) | null {
  const tags = writtenTags(field);
  if (tags.length === 0) return null;
  return (coerced) => {
    const values = getArgumentValues(field, node, coerced);
    return tags.flatMap((tag) => tag(values) ?? []);
  };
}

export const tagsOfEntity = (type: GraphQLNamedType, key: string): ((id: string) => string[]) | null => {
  const tags = writtenTags(type);
  return tags.length === 0 ? null : (id) => tags.flatMap((tag) => tag({ [key]: id }) ?? []);
};
