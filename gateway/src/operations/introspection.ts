import { executeSync, type FieldNode, Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Run } from '../execute/run.ts';
import type { Selecting } from '../project/fields.ts';

/** Answers `__schema` and `__type` from the schema that clients see; null when the operation asks for neither. */
export function introspection(selecting: Omit<Selecting, 'flags'>): ((run: Run) => void) | null {
  const { schema, operation, fragments } = selecting;
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return null;
  const isAsked = Object.values(fragments).some(hasIntrospection) || hasIntrospection(operation);
  if (!isAsked) return null;
  return ({ data, variables, coerced }) => {
    const fields = collectFields(schema, fragments, coerced, query, operation.selectionSet);
    const asked = [...fields.values()].flat().filter(isIntrospection);
    if (asked.length === 0) return;
    const only: OperationDefinitionNode = {
      ...operation,
      directives: [],
      selectionSet: { kind: Kind.SELECTION_SET, selections: asked },
    };
    const document = { kind: Kind.DOCUMENT, definitions: [only, ...Object.values(fragments)] } as const;
    Object.assign(data, executeSync({ schema, document, variableValues: variables }).data);
  };
}

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

const hasIntrospection = (node: object): boolean => /"value":"__(schema|type)"/.test(JSON.stringify(node));
