import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';

interface Place {
  readonly type: GraphQLNamedType;
  readonly set: SelectionSetNode;
}

/** Which field stands at a place of an answer: several where types differ. Asked when there are errors only. */
export function coordinatesAt(
  { document, operation, schema }: MetOperation,
  path: readonly (string | number)[],
): string[] {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const root = schema.getRootType(operation.operation);
  let places: Place[] = root ? [{ type: root, set: operation.selectionSet }] : [];
  let found = new Set<string>();
  for (const key of path) {
    if (typeof key === 'number') continue;
    const next: Place[] = [];
    found = new Set();
    for (const place of places) enter(place, key, next);
    places = next;
  }
  return [...found];

  function enter({ type, set }: Place, key: string, next: Place[]): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value !== key) continue;
        if (!isObjectType(type) && !isInterfaceType(type)) continue;
        const field = type.getFields()[selection.name.value];
        if (!field) continue;
        found.add(`${type.name}.${field.name}`);
        if (selection.selectionSet) next.push({ type: getNamedType(field.type), set: selection.selectionSet });
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const name = inner?.typeCondition?.name.value;
        const on = name === undefined ? type : schema.getType(name);
        if (inner && on) enter({ type: on, set: inner.selectionSet }, key, next);
      }
    }
  }
}
