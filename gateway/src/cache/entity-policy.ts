import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import { type Hinted, hintOf, hintsAt, isEntity, keyOf } from './cache-policy.ts';
import { listTag } from './cache-tags.ts';

/** Whether the parts of entities that a fetch asks for may be kept. */
export interface EntityPolicy {
  readonly maxAgeMs: number;
  /** Beside the entity itself. */
  readonly tags: readonly string[];
}

/** What is known of fetches, by their text; null for those whose answers may not be kept. */
export type EntityPolicies = (query: string) => EntityPolicy | null;

const mostFetches = 5_000;

/**
 * A fetch of entities may be kept when all that it asks for lasts, is for everybody, and holds of other entities no more than
 * which ones they are: what those say of themselves changes without this one being told of.
 */
export function entityPolicies(subgraph: string, schema: GraphQLSchema): EntityPolicies {
  const known = boundedCache<string, { readonly policy: EntityPolicy | null }>(mostFetches);
  return (query) => {
    const ready = known.get(query);
    if (ready) return ready.policy;
    const policy = policyOf(subgraph, schema, query);
    known.set(query, { policy });
    return policy;
  };
}

function policyOf(subgraph: string, schema: GraphQLSchema, query: string): EntityPolicy | null {
  const [operation, ...others] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY) return null;
  const [root, ...more] = operation.selectionSet.selections;
  // Several fetches that were joined, or fragments that it shares: rare, and not worth another way to read them.
  if (others.length > 0 || more.length > 0 || root?.kind !== Kind.FIELD || root.name.value !== '_entities') return null;
  const tags = new Set<string>();
  let maxAge = Number.POSITIVE_INFINITY;
  const take = (hint: Hinted | null, otherwise: number): void => {
    const own = hint?.maxAge ?? (hint?.inheritMaxAge ? Number.POSITIVE_INFINITY : otherwise);
    maxAge = Math.min(maxAge, hint?.scope === 'PRIVATE' ? 0 : own);
  };

  function walk({ selections }: SelectionSetNode, typeName: string | null): void {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) field(each, typeName);
      else if (each.kind === Kind.INLINE_FRAGMENT) {
        const name = each.typeCondition?.name.value ?? typeName;
        const type = name === null ? undefined : schema.getType(name);
        // An entity's own hint counts where the fetch begins.
        if (typeName === null && type) take(hintOf(schema, type), 0);
        walk(each.selectionSet, name);
      } else maxAge = 0;
    }
  }
  function field(node: FieldNode, typeName: string | null): void {
    const name = node.name.value;
    if (name === '__typename') return;
    const parent = typeName === null ? undefined : schema.getType(typeName);
    const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!definition) return take(null, 0);
    const type = getNamedType(definition.type);
    const ofEntity = isCompositeType(type) && isEntity(schema, type);
    for (const hint of hintsAt(schema, definition)) take(hint, ofEntity ? 0 : Number.POSITIVE_INFINITY);
    if (!node.selectionSet) return;
    if (!ofEntity) return walk(node.selectionSet, type.name);
    const key = keyOf(type);
    const isReference = node.selectionSet.selections.every(
      (each) => each.kind === Kind.FIELD && (each.name.value === '__typename' || each.name.value === key),
    );
    if (!isReference) maxAge = 0;
    if (isListType(getNullableType(definition.type))) tags.add(listTag(subgraph, type.name));
  }

  walk(root.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, null);
  return maxAge > 0 && Number.isFinite(maxAge) ? { maxAgeMs: maxAge * 1_000, tags: [...tags] } : null;
}
