import {
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';
import { onlyOperation } from '../operations/only-operation.ts';
import { directiveName } from '../supergraph/directive-name.ts';
import { keyAlias } from './key-alias.ts';

/** How long an answer may be kept, and whether for one caller only. */
export interface CachePolicy {
  readonly maxAgeMs: number;
  readonly isPrivate: boolean;
}

export interface Hinted {
  readonly maxAge?: number;
  readonly scope?: string;
  readonly inheritMaxAge?: boolean;
}

/**
 * By @cacheControl, the strictest of all that an operation asks for; null when it may not be kept. Root fields and entities
 * say so themselves; an object without a key of its own is as lasting as what it stands in.
 */
export function cachePolicy({ document, operation, schema: seen, wholeSchema: schema }: Asked): CachePolicy | null {
  let [maxAge, isPrivate] = [Number.POSITIVE_INFINITY, false];
  const take = (hint: Hinted | null, otherwise: number) => {
    if (hint?.scope === 'PRIVATE') isPrivate = true;
    maxAge = Math.min(maxAge, hint?.maxAge ?? (hint?.inheritMaxAge ? Number.POSITIVE_INFINITY : otherwise));
  };
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const types = new TypeInfo(schema);
  const root = schema.getQueryType();
  visit(
    onlyOperation(document, operation),
    visitWithTypeInfo(types, {
      Field({ name, alias }) {
        const parent = types.getParentType();
        // Names of ours in the answer must be ours: they tell which entities it holds.
        if (alias?.value === '__typename' || alias?.value.startsWith(keyAlias)) return take(null, 0);
        if (name.value === '__typename') return;
        if (!parent || name.value.startsWith('__')) return take(null, 0);
        const type = getNamedType(types.getType());
        // Whom nobody can name, nobody can tell to have changed.
        if (type && !isNamed(schema, seen, type)) return take(null, 0);
        const byDefault = parent === root || (type && isEntity(schema, type)) ? 0 : Number.POSITIVE_INFINITY;
        for (const field of definitions(schema, parent, name.value))
          for (const hint of hintsAt(schema, field)) take(hint, byDefault);
      },
    }),
  );
  return maxAge > 0 && Number.isFinite(maxAge) ? { maxAgeMs: maxAge * 1_000, isPrivate } : null;
}

type Asked = Pick<MetOperation, 'document' | 'operation' | 'schema' | 'wholeSchema'>;

/** A field of an interface is as strict as the strictest type that may stand there. */
function definitions(schema: GraphQLSchema, parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown>[] {
  const own = 'getFields' in parent ? (parent as GraphQLObjectType).getFields()[name] : undefined;
  const others = isAbstractType(parent)
    ? schema.getPossibleTypes(parent).flatMap((each) => {
        const field = each.getFields()[name];
        return field && hintOf(schema, field) ? [field] : [];
      })
    : [];
  return [...(own ? [own] : []), ...others];
}

/** What @cacheControl says of a field: for its type, and for each that may stand there, where the field does not say otherwise. */
export function hintsAt(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): (Hinted | null)[] {
  const own = hintOf(schema, field);
  const type = getNamedType(field.type);
  const others = isAbstractType(type)
    ? schema.getPossibleTypes(type).flatMap((each) => hintOf(schema, each) ?? [])
    : [];
  return [hintOf(schema, type), ...others].map((each) => (own ? { ...each, ...own } : each));
}

/** What @cacheControl says of a type or field. */
export const hintOf = (schema: GraphQLSchema, { astNode }: Directed): Hinted | null =>
  hintOn(schema, astNode?.directives);

interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

function hintOn(schema: GraphQLSchema, nodes: readonly ConstDirectiveNode[] | undefined): Hinted | null {
  const found = nodes?.find(({ name }) => directiveName(schema, name.value) === 'cacheControl');
  if (!found) return null;
  return Object.fromEntries((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

/** Whether a type, or one that may stand for it, has a key. */
export const isEntity = (schema: GraphQLSchema, type: GraphQLNamedType): boolean => standing(schema, type).some(hasKey);

/** Whether each entity that may stand for a type can be told apart by one field that clients see. */
const isNamed = (schema: GraphQLSchema, seen: GraphQLSchema, type: GraphQLNamedType): boolean =>
  standing(schema, type).every((each) => !isObjectType(each) || !hasKey(each) || seenKeyOf(seen, each) !== null);

/** The key of a type, if clients can see it. */
export function seenKeyOf(seen: GraphQLSchema, type: GraphQLNamedType): string | null {
  const key = keyOf(type);
  const known = seen.getType(type.name);
  return key !== null && known && 'getFields' in known && key in known.getFields() ? key : null;
}

const standing = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : isCompositeType(type) ? [type] : [];

const hasKey = ({ astNode }: GraphQLNamedType): boolean =>
  (astNode?.directives ?? []).some(
    ({ name, arguments: given = [] }) =>
      name.value === 'join__type' && given.some((arg) => arg.name.value === 'key' && arg.value.kind === Kind.STRING),
  );

/** The one field that tells entities of a type apart; null for a type without such a key. */
export function keyOf(type: GraphQLNamedType): string | null {
  for (const { name, arguments: given = [] } of type.astNode?.directives ?? []) {
    const key = name.value === 'join__type' ? given.find((arg) => arg.name.value === 'key')?.value : undefined;
    if (key?.kind === Kind.STRING && /^\w+$/.test(key.value)) return key.value;
  }
  return null;
}

/** The subgraphs that know a type, as plans name them. */
export function subgraphsOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  const names = graphNames(schema);
  return (type.astNode?.directives ?? []).flatMap(({ name, arguments: given = [] }) => {
    const graph = name.value === 'join__type' ? given.find((arg) => arg.name.value === 'graph')?.value : undefined;
    return graph?.kind === Kind.ENUM ? [names.get(graph.value) ?? graph.value] : [];
  });
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, string>>();

/** `CATALOG` in the directives is `catalog` in the plans. */
function graphNames(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const ready = known.get(schema);
  if (ready) return ready;
  const type = schema.getType('join__Graph');
  const values = type && 'getValues' in type ? type.getValues() : [];
  const names = new Map(
    values.map(({ name, astNode }) => {
      const given = astNode?.directives?.[0]?.arguments?.find((arg) => arg.name.value === 'name')?.value;
      return [name, given?.kind === Kind.STRING ? given.value : name];
    }),
  );
  known.set(schema, names);
  return names;
}
