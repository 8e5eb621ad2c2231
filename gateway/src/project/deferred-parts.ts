import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getOperationAST,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { typeNamesUnder } from '../execute/type-names.ts';
import { type Composite, fragmentsOf, type Selecting } from './fields.ts';

/** A step towards where a part stands: from objects of certain types into a field. */
export interface PartStop {
  readonly types: readonly ReadonlySet<string>[];
  readonly field: string;
}

/** A fragment that is answered later. */
export interface DeferredPart {
  /** Unique in the operation. */
  readonly label: string;
  /** The part that it is nested in. */
  readonly parent: string | null;
  /** From the parent's object, or the root. */
  readonly stops: readonly PartStop[];
  readonly types: readonly ReadonlySet<string>[];
  readonly declared: Composite;
  readonly selectionSet: SelectionSetNode;
}

export interface Split {
  readonly primary: OperationDefinitionNode;
  readonly parts: readonly DeferredPart[];
}

export interface Labeled {
  /** With every fragment written out, and every @defer under a label of its own. */
  readonly document: DocumentNode;
  /** What the client calls them; one that has no label there has none here. */
  readonly clientLabels: ReadonlyMap<string, string>;
}

export const hasDefer = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, { Directive: ({ name }) => void (found ||= name.value === 'defer') });
  return found;
};

export const withoutDefer = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (name.value === 'defer' ? null : undefined) });

/** Each variable that @defer reads doubles the plans of an operation: what more of them decide is answered at once. */
const mostConditions = 4;

/** What clients see, and which of its interfaces some domain knows without knowing who implements them. */
export interface Deferring {
  readonly schema: GraphQLSchema;
  readonly interfaceObjects: ReadonlySet<string>;
}

/**
 * One fragment may be spread at several places, each of which is a part of its own: so fragments are written out. On an
 * interface object nothing is deferred: Apollo's planner does not come to an end with some such operations.
 */
export function labeled(
  document: DocumentNode,
  operationName: string | undefined,
  { schema, interfaceObjects }: Deferring,
): Labeled {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document has no such operation.');
  const fragments = fragmentsOf(document);
  const clientLabels = new Map<string, string>();
  let count = 0;

  const conditions = new Set<string>();
  const isPlanned = (defer: DirectiveNode): boolean => {
    const variable = defer.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (variable?.kind === Kind.VARIABLE) conditions.add(variable.name.value);
    return variable?.kind !== Kind.VARIABLE || [...conditions].indexOf(variable.name.value) < mostConditions;
  };
  const inner = (
    { selections }: SelectionSetNode,
    declared: GraphQLNamedType | undefined,
    isWhole: boolean,
  ): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.flatMap((each): SelectionNode[] => {
      if (each.kind === Kind.FIELD) return [field(each, declared)];
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments[each.name.value] : each;
      if (!fragment) return [];
      const { typeCondition, selectionSet } = fragment;
      const condition = typeCondition && { typeCondition };
      const type = typeCondition ? schema.getType(typeCondition.name.value) : declared;
      const given = (each.directives ?? []).filter(
        (directive) => directive.name.value !== 'defer' || (!isWhole && isPlanned(directive)),
      );
      const directives = given.map(withLabel);
      return [
        { kind: Kind.INLINE_FRAGMENT, ...condition, directives, selectionSet: inner(selectionSet, type, isWhole) },
      ];
    }),
  });
  const field = (node: FieldNode, declared: GraphQLNamedType | undefined): FieldNode => {
    if (!node.selectionSet) return node;
    const found = declared && 'getFields' in declared ? declared.getFields()[node.name.value] : undefined;
    const type = found && getNamedType(found.type);
    return { ...node, selectionSet: inner(node.selectionSet, type, !!type && interfaceObjects.has(type.name)) };
  };
  const withLabel = (directive: DirectiveNode): DirectiveNode => {
    if (directive.name.value !== 'defer') return directive;
    const label = `part${count++}`;
    const given = directive.arguments?.find(({ name }) => name.value === 'label')?.value;
    if (given?.kind === Kind.STRING) clientLabels.set(label, given.value);
    const others = (directive.arguments ?? []).filter(({ name }) => name.value !== 'label');
    const named = { kind: Kind.NAME, value: 'label' } as const;
    const argument = { kind: Kind.ARGUMENT, name: named, value: { kind: Kind.STRING, value: label } } as const;
    return { ...directive, arguments: [...others, argument] };
  };

  const written = {
    ...operation,
    selectionSet: inner(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, false),
  };
  return { document: { kind: Kind.DOCUMENT, definitions: [written] }, clientLabels };
}

/** What is answered at once and what later, with the variables of @defer, @skip and @include settled. */
export function split({ schema, operation, flags }: Omit<Selecting, 'fragments'>): Split {
  const parts: DeferredPart[] = [];
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);

  /** Where a selection stands: below which object of which part. */
  interface Stand {
    readonly parent: string | null;
    readonly stops: readonly PartStop[];
    readonly types: readonly ReadonlySet<string>[];
    readonly declared: Composite | undefined;
  }

  const kept = (selectionSet: SelectionSetNode, stand: Stand): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selectionSet.selections.flatMap((each): SelectionNode[] => {
      if (!isIncluded(each.directives, flags)) return [];
      if (each.kind === Kind.FIELD) return [field(each, stand)];
      return each.kind === Kind.INLINE_FRAGMENT ? fragment(each, stand) : [];
    }),
  });

  function field(node: FieldNode, { parent, stops, types, declared }: Stand): FieldNode {
    const definition = declared && 'getFields' in declared ? declared.getFields()[node.name.value] : undefined;
    if (!node.selectionSet || !definition) return node;
    const stop = { types, field: (node.alias ?? node.name).value };
    const below = compositeOf(getNamedType(definition.type).name);
    const stand = { parent, stops: [...stops, stop], types: [], declared: below };
    return { ...node, selectionSet: kept(node.selectionSet, stand) };
  }

  function fragment(node: InlineFragmentNode, stand: Stand): SelectionNode[] {
    const condition = node.typeCondition?.name.value;
    const types = condition === undefined ? stand.types : [...stand.types, typeNamesUnder(schema, condition)];
    const declared = condition === undefined ? stand.declared : compositeOf(condition);
    const label = activeLabel(node, flags);
    if (label === null)
      return [{ ...node, directives: [], selectionSet: kept(node.selectionSet, { ...stand, types, declared }) }];
    const inner = { parent: label, stops: [], types: [], declared };
    const at = parts.length;
    const selectionSet = kept(node.selectionSet, inner);
    // Before those that are nested in it, whose type may be an union's: nothing but __typename is selected of one.
    const { parent, stops } = stand;
    parts.splice(at, 0, { label, parent, stops, types, declared: declared ?? (root as Composite), selectionSet });
    return [];
  }

  function compositeOf(name: string): Composite | undefined {
    const type = schema.getType(name);
    return isCompositeType(type) ? (type as Composite) : undefined;
  }

  const stand = { parent: null, stops: [], types: [], declared: root };
  return { primary: { ...operation, selectionSet: kept(operation.selectionSet, stand) }, parts };
}

function isIncluded(directives: readonly DirectiveNode[] = [], flags: Selecting['flags']): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given[0] && valueFromASTUntyped(given[0].value, flags);
    return value === (name.value === 'include');
  });
}

/** Null when the fragment is answered at once after all. */
function activeLabel({ directives = [] }: InlineFragmentNode, flags: Selecting['flags']): string | null {
  const defer = directives.find(({ name }) => name.value === 'defer');
  if (!defer) return null;
  const valueOf = (wanted: string): unknown => {
    const value = defer.arguments?.find(({ name }) => name.value === wanted)?.value;
    return value && valueFromASTUntyped(value, flags);
  };
  // Left out, or a variable that was left out: deferred.
  return (valueOf('if') ?? true) === true ? String(valueOf('label')) : null;
}
