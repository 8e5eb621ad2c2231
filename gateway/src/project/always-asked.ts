import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * For planning alone: `__typename` wherever nothing else is asked for in any case. Apollo's planner leaves a field out when
 * conditions or types leave nothing below it, and null would stand where the specification wants an empty object.
 */
export function alwaysAsked(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field(node) {
      if (!node.selectionSet || hasField(node.selectionSet)) return undefined;
      return {
        ...node,
        selectionSet: { ...node.selectionSet, selections: [typename, ...node.selectionSet.selections] },
      };
    },
  });
}

const hasField = ({ selections }: SelectionSetNode): boolean =>
  selections.some(({ kind, directives }) => kind === Kind.FIELD && !directives?.length);
