import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
// The collection of fields that the specification describes; graphql-js has it and does not export it at its root.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldNode } from 'graphql';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** An operation as its answer is made: with the values of @skip and @include settled. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly flags: Readonly<Record<string, unknown>>;
  /** What the client calls the fields that are planned under another name. */
  readonly renamed: ReadonlyMap<string, string> | null;
}

export interface Selected {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown> | null;
}

/** `__proto__` names no property safely; nobody needs it. */
export const isUnsafeName = (name: string): boolean => name === '__proto__';

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as never;
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  return fragments;
}

/** The variables that @skip, @include and @defer read anywhere in the document. */
export function flagNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include' && name.value !== 'defer') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What is selected of an object: of the operation's root, unless it is another's selection. */
export function fieldsIn(
  { schema, operation, fragments, flags }: Selecting,
  type: Composite,
  selectionSet: SelectionSetNode = operation.selectionSet,
): Selected[] {
  return selected(schema, type, collectFields(schema, fragments, flags, type as GraphQLObjectType, selectionSet));
}

/** Of an interface, too: its object may come from a domain that knows no more of it than the interface. */
export const subfields = ({ schema, fragments, flags }: Selecting, type: Composite, nodes: readonly FieldNode[]) =>
  selected(schema, type, collectSubfields(schema, fragments, flags, type as GraphQLObjectType, nodes as FieldNode[]));

const selected = (schema: GraphQLSchema, type: Composite, fields: Map<string, readonly FieldNode[]>): Selected[] =>
  [...fields].map(([name, nodes]) => ({ name, nodes, field: fieldOf(schema, type, nodes[0]?.name.value ?? '') }));

/** Null for `__typename`. */
function fieldOf(schema: GraphQLSchema, type: Composite, name: string): GraphQLField<unknown, unknown> | null {
  if (name === '__typename') return null;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const field = type.getFields()[name];
  if (!field) throw new Error(`The type ${type.name} has no field "${name}".`);
  return field;
}
