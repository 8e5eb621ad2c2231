import type { GraphQLSchema } from 'graphql';
import type { QueryPlanSelectionNode } from '../plan/plan-node.ts';
import { type Data, own } from './run.ts';
import { typeNamesUnder } from './type-names.ts';

/**
 * Equal for objects of which a domain would be told the same, without putting together what it is told: a list holds the
 * same few entities many times. Null where fields of fields are required.
 */
export function entityKey(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): ((source: Data) => string) | null {
  const cases: { readonly names: ReadonlySet<unknown> | null; readonly fields: readonly string[] }[] = [];
  for (const part of requires) {
    if (part.kind !== 'InlineFragment') return null;
    const fields: string[] = [];
    for (const field of part.selections) {
      if (field.kind === 'InlineFragment' || field.selections) return null;
      fields.push(field.alias ?? field.name);
    }
    cases.push({ names: part.typeCondition === undefined ? null : typeNamesUnder(schema, part.typeCondition), fields });
  }
  return (source) => {
    const type = own(source, '__typename');
    let key = String(type);
    for (const { names, fields } of cases) {
      if (names && !names.has(type)) continue;
      for (const field of fields) {
        const value = own(source, field);
        // A text says how long it is: so none can look like two others.
        key +=
          typeof value === 'string'
            ? `"${value.length}"${value}`
            : typeof value === 'object'
              ? `{${JSON.stringify(value)}`
              : ` ${value as number | boolean | undefined}`;
      }
    }
    return key;
  };
}
