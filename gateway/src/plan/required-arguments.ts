import {
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import type { PlanNode, SubscriptionNode } from './plan-node.ts';
import { settlePlan } from './settle-plan.ts';

/** A required field that takes arguments, and the name it goes by in plans. */
export interface RequiredField {
  readonly alias: string;
  readonly name: string;
  /** As in an operation: `price(currency: "EUR")`. */
  readonly field: FieldNode;
  /** Two of one owner cannot stand in one representation. */
  readonly owner: string;
}

export interface Requirements {
  readonly byAlias: ReadonlyMap<string, RequiredField>;
  /** What a field (`domain.Type.field`) requires of these. */
  readonly byField: ReadonlyMap<string, readonly RequiredField[]>;
  /** All that it requires, by name. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

export interface RequiredArguments {
  /** The supergraph to plan on. */
  readonly sdl: string;
  /** What each field (`domain.Type.field`) requires, by the names that plans fetch it under. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  settle<Node extends PlanNode | SubscriptionNode>(node: Node): Node;
}

type Owner = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Apollo's planner knows fields by their response names: `@requires(fields: "price(currency: \"EUR\")")` on one field is
 * the same to it as `"price(currency: \"USD\")"` on another, or as a price that the client asked for, and all get one of
 * the values. So each such field is planned as one of its own, without arguments, and is made an alias in the finished plan.
 */
export function requiredArguments(supergraphSdl: string): RequiredArguments {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map(document.definitions.filter(isOwner).map((each) => [each.name.value, each]));
  const byAlias = new Map<string, RequiredField>();
  const byField = new Map<string, readonly RequiredField[]>();
  const namesOf = new Map<string, readonly string[]>();
  const added = new Map<Owner, FieldDefinitionNode[]>();
  const domains = domainNames(document.definitions);

  function renamed(type: string, { selections }: SelectionSetNode, found: RequiredField[]): SelectionSetNode {
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.map((each) => {
        if (each.kind === Kind.FRAGMENT_SPREAD) return each;
        if (each.kind === Kind.INLINE_FRAGMENT) {
          const inner = renamed(each.typeCondition?.name.value ?? type, each.selectionSet, found);
          return { ...each, selectionSet: inner };
        }
        const definition = fieldOf(types.get(type), each.name.value);
        if (!definition) return each;
        const selectionSet = each.selectionSet && renamed(nameOf(definition.type), each.selectionSet, found);
        const inner = { ...each, ...(selectionSet && { selectionSet }) };
        if (!definition.arguments?.length) return inner;
        const required = require(type, each);
        found.push(required);
        return { ...inner, name: { kind: Kind.NAME, value: required.alias }, arguments: [] };
      }),
    };
  }

  function require(type: string, { name, arguments: given = [] }: FieldNode): RequiredField {
    const owner = `${type}.${name.value}`;
    const field: FieldNode = { kind: Kind.FIELD, name, arguments: given };
    const known = [...byAlias.values()].find((each) => each.owner === owner && print(each.field) === print(field));
    if (known) return known;
    const required = { alias: `_r${byAlias.size}_${name.value}`, name: name.value, field, owner };
    byAlias.set(required.alias, required);
    for (const each of types.values()) {
      const definition = fieldOf(each, name.value);
      const isThere = each.name.value === type || each.interfaces?.some((other) => other.name.value === type);
      if (!definition || !isThere) continue;
      const twin = { ...definition, name: { kind: Kind.NAME, value: required.alias }, arguments: [] } as const;
      added.set(each, [...(added.get(each) ?? []), twin]);
    }
    return required;
  }

  const settled = document.definitions.map((each) => {
    if (!isOwner(each)) return each;
    const fields = each.fields?.map((field) => ({
      ...field,
      directives: (field.directives ?? []).map((directive) => {
        const text = stringOf(directive, 'requires');
        if (text === null || directive.name.value !== 'join__field') return directive;
        const found: RequiredField[] = [];
        const selected = renamed(each.name.value, selectionSetOf(text), found);
        const key = `${domains.get(enumOf(directive, 'graph'))}.${each.name.value}.${field.name.value}`;
        namesOf.set(key, namesIn(selected));
        if (found.length === 0) return directive;
        byField.set(key, found);
        return withRequires(directive, print(selected).replace(/^\{|\}$/g, ''));
      }),
    }));
    return { node: each, fields };
  });
  if (byAlias.size === 0) return { sdl: supergraphSdl, namesOf, settle: (node) => node };
  const definitions = settled.map((each) =>
    'node' in each
      ? ({ ...each.node, fields: [...(each.fields ?? []), ...(added.get(each.node) ?? [])] } as Owner)
      : each,
  );
  return {
    sdl: print({ kind: Kind.DOCUMENT, definitions }),
    namesOf,
    settle: (node) => settlePlan(node, { byAlias, byField, namesOf }),
  };
}

/** Of its fields, also those in fragments. */
const namesIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : each.kind === Kind.INLINE_FRAGMENT ? namesIn(each.selectionSet) : [],
  );

const isOwner = (node: DefinitionNode): node is Owner =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const fieldOf = (type: Owner | undefined, name: string): FieldDefinitionNode | undefined =>
  type?.fields?.find((field) => field.name.value === name);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const stringOf = ({ arguments: given = [] }: DirectiveNode, name: string): string | null => {
  const value = given.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
};

const enumOf = ({ arguments: given = [] }: DirectiveNode, name: string): string => {
  const value = given.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.ENUM ? value.value : '';
};

const withRequires = (directive: DirectiveNode, text: string): DirectiveNode => ({
  ...directive,
  arguments: (directive.arguments ?? []).map((each) =>
    each.name.value === 'requires' ? { ...each, value: { kind: Kind.STRING, value: text } } : each,
  ),
});

function selectionSetOf(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`This is not a set of fields: ${text}`);
  return definition.selectionSet;
}

/** The name of each subgraph by its value in the enum of the supergraph. */
function domainNames(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const graphs = definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => [
      name.value,
      directives.flatMap((each) => stringOf(each, 'name') ?? [])[0] ?? '',
    ]),
  );
}
