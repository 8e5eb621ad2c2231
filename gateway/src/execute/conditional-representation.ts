import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import { type DirectiveNode, type DocumentNode, Kind, parse, type SelectionNode, valueFromASTUntyped } from 'graphql';
import type { Planner } from '../plan/planner.ts';
import type { FetchNode, QueryPlanSelectionNode } from '../plan/plan-node.ts';
import { type Represent, representation } from './representation.ts';
import type { Run } from './run.ts';

const mostSettings = 32;

/**
 * A field may be left out by a condition, and with it what it requires; the plan lists that as required of the whole fetch
 * all the same. So an object may lack what only such fields require that are not asked for this time.
 */
export function conditionalRepresentation(
  { wholeSchema, requiredBy }: Planner,
  { operation, serviceName, mayLack = [] }: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
): (run: Run) => Represent {
  const always = representation(wholeSchema, requires, new Set(mayLack));
  if (!/@(?:skip|include)\b/.test(operation)) return () => always;
  const needing = entityFields(parse(operation, { noLocation: true })).flatMap(({ type, name, conditions }) => {
    const names = requiredBy.get(`${serviceName}.${type}.${name}`) ?? [];
    return names.length > 0 ? [{ names, conditions }] : [];
  });
  if (!needing.some(({ conditions }) => conditions.length > 0)) return () => always;
  const known = boundedCache<string, Represent>(mostSettings);
  return ({ coerced }) => {
    const isActive = needing.map(({ conditions }) => conditions.every((each) => isMet(each, coerced)));
    const key = isActive.join();
    const ready = known.get(key);
    if (ready) return ready;
    const needed = new Set(needing.flatMap(({ names }, index) => (isActive[index] ? names : [])));
    const optional = needing.flatMap(({ names }) => names.filter((name) => !needed.has(name)));
    const made = representation(wholeSchema, requires, new Set([...mayLack, ...optional]));
    known.set(key, made);
    return made;
  };
}

interface EntityField {
  readonly type: string;
  readonly name: string;
  readonly conditions: readonly DirectiveNode[];
}

function entityFields({ definitions }: DocumentNode): EntityField[] {
  const fields = (
    type: string,
    conditions: readonly DirectiveNode[],
    selections: readonly SelectionNode[],
  ): EntityField[] =>
    selections.flatMap((each) => {
      const all = [...conditions, ...(each.directives ?? [])];
      if (each.kind === Kind.FIELD) return [{ type, name: each.name.value, conditions: all }];
      const named = each.kind === Kind.FRAGMENT_SPREAD ? each.name.value : null;
      const fragment =
        each.kind === Kind.INLINE_FRAGMENT
          ? each
          : definitions.find((other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === named);
      if (!fragment || !('selectionSet' in fragment)) return [];
      const condition = 'typeCondition' in fragment ? fragment.typeCondition : undefined;
      return fields(condition?.name.value ?? type, all, fragment.selectionSet.selections);
    });
  const main = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [entities] = main?.selectionSet.selections ?? [];
  return entities?.kind === Kind.FIELD ? fields('', [], entities.selectionSet?.selections ?? []) : [];
}

function isMet({ name, arguments: given = [] }: DirectiveNode, variables: Run['coerced']): boolean {
  if (name.value !== 'skip' && name.value !== 'include') return true;
  const value = given[0] && valueFromASTUntyped(given[0].value, variables);
  return value === (name.value === 'include');
}
