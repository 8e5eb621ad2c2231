import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Data, isData, own } from '../execute/run.ts';
import type { MetOperation } from '../extend/plugin.ts';
import { onlyOperation } from '../operations/only-operation.ts';
import { keyOf, subgraphsOf } from './cache-policy.ts';
import { keyAlias } from './key-alias.ts';
import { tagsOfEntity, tagsOfField } from './written-tags.ts';

/** What an answer depends on. `catalog/Product:prd_1` is what catalog says of one; `catalog/Product*` is which ones there are. */
export interface CacheTags {
  /** True of every answer of the operation. */
  readonly always: readonly string[];
  /** Of what one answer was asked for, and of the entities that it holds. */
  of(data: Data, coerced: Readonly<Record<string, unknown>>): string[];
}

export const entityTag = (subgraph: string, type: string, id: string): string => `${subgraph}/${type}:${id}`;
export const listTag = (subgraph: string, type: string): string => `${subgraph}/${type}*`;

/** Nothing about the answer is known better than by its types, where an object does not say which one it is. */
export function cacheTags(
  { document, operation, wholeSchema: schema }: MetOperation,
  subgraphs: ReadonlySet<string>,
): CacheTags {
  const always = new Set<string>();
  const prefixes = new Map<string, readonly string[]>();
  const openTags = new Map<string, readonly string[]>();
  const written = new Map<string, (id: string) => string[]>();
  const asked: ((coerced: Readonly<Record<string, unknown>>) => string[])[] = [];
  const note = (type: GraphQLNamedType) => {
    if (prefixes.has(type.name)) return;
    const own = tagsOfEntity(type, keyOf(type) ?? '');
    if (own) written.set(type.name, own);
    // A subgraph may know only the interface of a type, and tell of it by that.
    const kinds = [type, ...(isObjectType(type) ? type.getInterfaces().filter((each) => keyOf(each) !== null) : [])];
    prefixes.set(
      type.name,
      kinds.flatMap((kind) =>
        subgraphsOf(schema, kind)
          .filter((each) => subgraphs.has(each))
          .map((each) => entityTag(each, kind.name, '')),
      ),
    );
    openTags.set(
      type.name,
      subgraphsOf(schema, type)
        .filter((each) => subgraphs.has(each))
        .map((each) => listTag(each, type.name)),
    );
  };
  const types = new TypeInfo(schema);
  const root = schema.getQueryType();
  visit(
    onlyOperation(document, operation),
    visitWithTypeInfo(types, {
      Field(node: FieldNode) {
        const type = types.getType();
        const named = getNamedType(type);
        const field = types.getFieldDef();
        const ofField = field && types.getParentType() === root ? tagsOfField(field, node) : null;
        if (ofField) asked.push(ofField);
        if (!type || !isCompositeType(named)) return;
        const possible = isAbstractType(named) ? [named, ...schema.getPossibleTypes(named)] : [named];
        // A list may get another member, and what was not there may come to be.
        const isOpen = isListType(getNullableType(type)) || !isNonNullType(type);
        for (const each of possible.filter((one) => keyOf(one) !== null)) {
          note(each);
          if (!isOpen && node.selectionSet) continue;
          for (const tag of openTags.get(each.name) ?? []) always.add(tag);
        }
      },
    }),
  );
  return {
    always: [...always],
    of(data, coerced) {
      const found = new Set(asked.flatMap((each) => each(coerced)));
      collect(data, (type, id) => {
        for (const prefix of prefixes.get(type) ?? []) found.add(prefix + id);
        for (const tag of written.get(type)?.(id) ?? []) found.add(tag);
      });
      return [...found];
    },
  };
}

function collect(value: unknown, see: (type: string, id: string) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, see);
    return;
  }
  if (!isData(value)) return;
  const type = own(value, '__typename');
  const id = own(value, keyAlias) ?? (typeof type === 'string' ? own(value, keyAlias + type) : undefined);
  if (typeof type === 'string' && (typeof id === 'string' || typeof id === 'number')) see(type, String(id));
  for (const name of Object.keys(value)) {
    const each = value[name];
    if (typeof each === 'object' && each !== null) collect(each, see);
  }
}
