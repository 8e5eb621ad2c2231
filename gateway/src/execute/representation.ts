import type { GraphQLSchema } from 'graphql';
import type { QueryPlanSelectionNode } from '../plan/plan-node.ts';
import { merge } from './merge.ts';
import { type Data, isData, own } from './run.ts';
import { typeNamesUnder } from './type-names.ts';

/** What a domain must be told of an object to add to it; null when the object lacks some of it. */
export type Represent = (source: Data) => Data | null;

export function representation(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  /** Fields that it may lack. */
  optional: ReadonlySet<string> = none,
): Represent {
  const parts = selections.map((selection) => part(schema, selection, optional));
  return (source) => {
    const result: Data = {};
    for (const add of parts) if (!add(source, result)) return null;
    return result;
  };
}

const none: ReadonlySet<string> = new Set();

/** False when the source lacks what is required. */
type Part = (source: Data, result: Data) => boolean;

function part(schema: GraphQLSchema, selection: QueryPlanSelectionNode, optional: ReadonlySet<string>): Part {
  if (selection.kind === 'InlineFragment') {
    const represent = representation(schema, selection.selections, optional);
    const names = selection.typeCondition === undefined ? null : typeNamesUnder(schema, selection.typeCondition);
    return (source, result) => {
      if (names && !names.has(own(source, '__typename') as string)) return true;
      const found = represent(source);
      if (found) merge(result, found);
      return true;
    };
  }
  const { name, alias = name } = selection;
  const inner = selection.selections ? representation(schema, selection.selections) : null;
  return (source, result) => {
    const value = own(source, alias);
    if (value === undefined) return optional.has(alias);
    result[name] = inner ? within(value, inner) : value;
    return true;
  };
}

const within = (value: unknown, represent: Represent): unknown =>
  Array.isArray(value) ? value.map((each) => within(each, represent)) : isData(value) ? represent(value) : null;
