import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { EntityFetch } from './entity-fetch.ts';

type Joined = Pick<EntityFetch, 'query' | 'contextNames'>;

/** Several questions for entities as one operation: `e0: _entities(representations: $r0) e1: …`. */
export function joinOperations(fetches: readonly Joined[]): string {
  const parts = fetches.map(numbered);
  const operations = parts.flatMap(({ definitions }) => definitions.filter(isOperation));
  const [first] = operations;
  if (!first) throw new Error('There is nothing to join.');
  const variables = new Map<string, VariableDefinitionNode>();
  // Variables of the client have one type in all of them.
  for (const { variableDefinitions = [] } of operations)
    for (const each of variableDefinitions) variables.set(each.variable.name.value, each);
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  const joined: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const fragments = parts.flatMap(({ definitions }) =>
    definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION),
  );
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [joined, ...fragments] }));
}

/** Names that are its own: the question's alias, its representations, values of the context, and fragments. */
function numbered({ query, contextNames }: Joined, index: number): DocumentNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return visit(parse(query, { noLocation: true }), {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((each) =>
          each.kind === Kind.FIELD ? { ...each, alias: named(`e${index}`) } : each,
        ),
      },
    }),
    Variable(variable) {
      const name = variable.name.value;
      if (name === 'representations') return { ...variable, name: named(`r${index}`) };
      return contextNames.includes(name) ? { ...variable, name: named(`${name}_${index}`) } : undefined;
    },
    FragmentSpread: (spread) => ({ ...spread, name: named(`${spread.name.value}_${index}`) }),
    FragmentDefinition: (fragment) => ({ ...fragment, name: named(`${fragment.name.value}_${index}`) }),
  });
}

const isOperation = (node: DocumentNode['definitions'][number]): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
