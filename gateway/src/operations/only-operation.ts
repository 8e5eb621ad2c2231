import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** A document without its other operations: those are other requests. */
export const onlyOperation = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.filter((each) => each.kind !== Kind.OPERATION_DEFINITION || each === operation),
});
