import { type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';

export interface Cursors {
  /** Its field takes `after`: the first answer is a snapshot then, and who comes back resumes where they were. */
  readonly beginsWithState: boolean;
  /** Whether this one begins at a place of its own. */
  isResuming(coerced: Readonly<Record<string, unknown>>): boolean;
}

/** By the convention of the schema, `after` is the argument of a subscription that takes the cursor of the last event seen. */
const argument = 'after';

export function cursorsOf({ schema, operation, document }: MetOperation): Cursors {
  const fields = rootFields(operation, document.definitions);
  const type = schema.getSubscriptionType()?.getFields();
  const cursors = fields.flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === argument));
  return {
    beginsWithState: fields.some(({ name }) => takesCursor(type, name.value)),
    isResuming: (coerced) =>
      cursors.some(({ value }) =>
        value.kind === Kind.VARIABLE ? (coerced[value.name.value] ?? null) !== null : value.kind !== Kind.NULL,
      ),
  };
}

type Fields = ReturnType<NonNullable<ReturnType<GraphQLSchema['getSubscriptionType']>>['getFields']> | undefined;

const takesCursor = (fields: Fields, name: string): boolean =>
  fields?.[name]?.args.some((each) => each.name === argument) ?? false;

function rootFields(
  operation: OperationDefinitionNode,
  definitions: MetOperation['document']['definitions'],
): FieldNode[] {
  const below = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((each) => {
      if (each.kind === Kind.FIELD) return [each];
      if (each.kind === Kind.INLINE_FRAGMENT) return below(each.selectionSet.selections);
      const fragment = definitions.find(
        (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === each.name.value,
      );
      return fragment && 'selectionSet' in fragment ? below(fragment.selectionSet.selections) : [];
    });
  return below(operation.selectionSet.selections);
}
