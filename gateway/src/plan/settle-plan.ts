import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { FetchNode, PlanNode, QueryPlanSelectionNode, SubscriptionNode } from './plan-node.ts';
import type { RequiredField, Requirements } from './required-arguments.ts';

/** A finished plan with required fields as what they are: aliases, and one value of each in a representation. */
export function settlePlan<Node extends PlanNode | SubscriptionNode>(node: Node, known: Requirements): Node {
  return settled(node, known) as Node;
}

function settled(node: PlanNode | SubscriptionNode, known: Requirements): PlanNode | SubscriptionNode {
  const each = (inner: PlanNode): PlanNode => settled(inner, known) as PlanNode;
  switch (node.kind) {
    case 'Fetch':
      return settleFetch(node, known);
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(each) };
    case 'Flatten':
      return { ...node, node: each(node.node) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: each(node.ifClause) }),
        ...(node.elseClause && { elseClause: each(node.elseClause) }),
      };
    case 'Defer':
      return {
        ...node,
        primary: { ...node.primary, ...(node.primary.node && { node: each(node.primary.node) }) },
        deferred: node.deferred.map((part) => ({ ...part, ...(part.node && { node: each(part.node) }) })),
      };
    case 'Subscription':
      return {
        ...node,
        primary: { ...node.primary, operation: asAliases(node.primary.operation, known) },
        ...(node.rest && { rest: each(node.rest) }),
      };
  }
}

function settleFetch(node: FetchNode, known: Requirements): PlanNode {
  const operation = asAliases(node.operation, known);
  if (!node.requires) return { ...node, operation };
  const parts = withoutConflicts(node, known);
  const fetches = parts.map(({ chosen, fields }): FetchNode => {
    const text = parts.length === 1 ? operation : onlyFields(operation, fields);
    const requires = (node.requires ?? []).flatMap((each) => asRequired(each, chosen, known));
    return { ...node, operation: text, requires, ...(parts.length > 1 && { mayLack: others(node, fields, known) }) };
  });
  const [only] = fetches;
  if (only && fetches.length === 1) return only;
  // In sequence where a deferred part waits for the fetch: its id then means that all are done.
  if (node.id === undefined) return { kind: 'Parallel', nodes: fetches };
  const { id: _, ...first } = only ?? node;
  return { kind: 'Sequence', nodes: [first, ...fetches.slice(1)] };
}

/** What the other fields of a fetch require. */
function others(
  { operation, serviceName }: FetchNode,
  fields: ReadonlySet<string>,
  { namesOf }: Requirements,
): string[] {
  const required = (isHere: boolean): string[] =>
    entityFields(operation)
      .map(({ type, name }) => `${type}.${name}`)
      .filter((field) => fields.has(field) === isHere)
      .flatMap((field) => namesOf.get(`${serviceName}.${field}`) ?? []);
  const here = new Set(required(true));
  return required(false).filter((name) => !here.has(name));
}

function asAliases(operation: string, { byAlias }: Requirements): string {
  if (!/\b_r\d+_/.test(operation)) return operation;
  const changed = visit(parse(operation, { noLocation: true }), {
    Field(field) {
      const required = byAlias.get(field.name.value);
      const alias = field.alias ?? field.name;
      return required && { ...field, alias, name: required.field.name, arguments: required.field.arguments ?? [] };
    },
  });
  return stripIgnoredCharacters(print(changed));
}

/** Which values of required fields go together, and for which of the fetched fields. */
interface Part {
  readonly chosen: Map<string, RequiredField>;
  readonly fields: Set<string>;
}

function withoutConflicts({ operation, serviceName }: FetchNode, { byField }: Requirements): Part[] {
  const parts: Part[] = [{ chosen: new Map(), fields: new Set() }];
  if (![...byField.keys()].some((key) => key.startsWith(`${serviceName}.`))) return parts;
  for (const { type, name } of entityFields(operation)) {
    const required = byField.get(`${serviceName}.${type}.${name}`) ?? [];
    let part = parts.find(({ chosen }) =>
      required.every((each) => (chosen.get(each.owner) ?? each).alias === each.alias),
    );
    if (!part) parts.push((part = { chosen: new Map(), fields: new Set() }));
    part.fields.add(`${type}.${name}`);
    for (const each of required) part.chosen.set(each.owner, each);
  }
  return parts;
}

function entityFields(operation: string): { type: string; name: string }[] {
  const found: { type: string; name: string }[] = [];
  eachEntityField(operation, (type, { name }) => {
    found.push({ type, name: name.value });
    return true;
  });
  return found;
}

const onlyFields = (operation: string, fields: ReadonlySet<string>): string =>
  eachEntityField(operation, (type, { name }) => fields.has(`${type}.${name.value}`) || name.value === '__typename');

/** The operation with those fields of its entities that `keep` wants; fragments are written out, unused variables go. */
function eachEntityField(operation: string, keep: (type: string, field: FieldNode) => boolean): string {
  const document = parse(operation, { noLocation: true });
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const filtered = (type: string, selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((each): SelectionNode[] => {
      if (each.kind === Kind.FIELD) return keep(type, each) ? [each] : [];
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each;
      const condition = fragment?.typeCondition;
      const inner = filtered(condition?.name.value ?? type, fragment?.selectionSet.selections ?? []);
      if (inner.length === 0) return [];
      const selectionSet = { kind: Kind.SELECTION_SET, selections: inner } as const;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(condition && { typeCondition: condition }),
          directives: each.directives ?? [],
          selectionSet,
        },
      ];
    });
  const main = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [entities] = main?.selectionSet.selections ?? [];
  if (!main || entities?.kind !== Kind.FIELD) return operation;
  const selections = filtered('', entities.selectionSet?.selections ?? []);
  const field = { ...entities, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const kept = { ...main, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } } as const;
  const used = namesIn(kept, fragments);
  const definition: OperationDefinitionNode = {
    ...kept,
    variableDefinitions: (main.variableDefinitions ?? []).filter(({ variable }) => used.has(`$${variable.name.value}`)),
  };
  const others = [...fragments.values()].filter(({ name }) => used.has(name.value));
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [definition, ...others] }));
}

/** The variables (with `$`) and fragments that an operation uses, also through its fragments. */
function namesIn(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, Parameters<typeof print>[0]>,
): Set<string> {
  const used = new Set<string>();
  const collect = (node: Parameters<typeof print>[0]): void =>
    void visit(node, {
      Variable: ({ name }) => void used.add(`$${name.value}`),
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        const fragment = fragments.get(name.value);
        if (fragment) collect(fragment);
      },
    });
  collect({ ...operation, variableDefinitions: [] });
  return used;
}

function asRequired(
  selection: QueryPlanSelectionNode,
  chosen: ReadonlyMap<string, RequiredField>,
  known: Requirements,
): QueryPlanSelectionNode[] {
  const inner = (each: QueryPlanSelectionNode) => asRequired(each, chosen, known);
  if (selection.kind === 'InlineFragment') return [{ ...selection, selections: selection.selections.flatMap(inner) }];
  const selections = selection.selections && { selections: selection.selections.flatMap(inner) };
  const required = known.byAlias.get(selection.name);
  if (!required) return [{ ...selection, ...selections }];
  if (chosen.get(required.owner)?.alias !== required.alias) return [];
  return [{ ...selection, ...selections, alias: required.alias, name: required.name }];
}
