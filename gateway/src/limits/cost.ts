import { fail } from '@stoa/kernel/errors.ts';
import {
  type ConstDirectiveNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';
import { fragmentsOf } from '../project/fields.ts';
import { directiveName } from '../supergraph/directive-name.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an operation costs, by the directives @cost and @listSize of the schema. */
export interface Cost {
  /** At most, before it runs: lists are as long as asked for. */
  before(coerced: Values): number;
  /** After it has run: lists are as long as they came. */
  after(coerced: Values, data: unknown): number;
}

/** One field of an operation, with what it costs and how often. */
interface CostNode {
  readonly key: string;
  readonly weight: number;
  readonly isList: boolean;
  /** How long its list may be, as its arguments say; null for what is no list, or of which a parent knows. */
  readonly size: ((coerced: Values) => number) | null;
  /** Sizes that this field settles for lists below it, by their names. */
  readonly sized: ReadonlySet<string>;
  readonly name: string;
  readonly children: Children;
}

/** By the name of the type, where it may be one of several. */
type Children = readonly CostNode[] | ReadonlyMap<string, readonly CostNode[]>;

/** A list of which nobody says how long it may be. */
const assumedSize = 10;
/** A write costs this much besides what it answers. */
const mutationWeight = 10;

/** Throws, when a cost is asked for, at a list that is to be longer than `longestList`. */
export function costOf({ operation, document, wholeSchema: schema }: MetOperation, longestList: number): Cost {
  const root = schema.getRootType(operation.operation);
  const compile = compiling(schema, fragmentsOf(document), longestList);
  const nodes = root ? compile(root, operation.selectionSet) : [];
  const base = operation.operation === OperationTypeNode.MUTATION ? mutationWeight : 0;
  return {
    before: (coerced) => base + before(nodes, { coerced, known: new Map() }, null, none),
    after: (coerced, data) => base + after(nodes, coerced, data),
  };
}

const none: ReadonlySet<string> = new Set();

/** One evaluation: what may be one of several types is looked at once for each size, however many types hold it. */
interface Counting {
  readonly coerced: Values;
  readonly known: Map<Children, Map<string, number>>;
}

function before(children: Children, counting: Counting, size: number | null, sized: ReadonlySet<string>): number {
  if (!(children instanceof Map)) return sumOf(children as readonly CostNode[], counting, size, sized);
  const known = counting.known.get(children) ?? new Map<string, number>();
  counting.known.set(children, known);
  const about = sized.size === 0 ? '' : `${size} ${[...sized].join(' ')}`;
  const ready = known.get(about);
  if (ready !== undefined) return ready;
  let most = 0;
  for (const each of children.values()) most = Math.max(most, sumOf(each, counting, size, sized));
  known.set(about, most);
  return most;
}

function sumOf(
  nodes: readonly CostNode[],
  counting: Counting,
  size: number | null,
  sized: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const node of nodes) {
    const asked = node.size?.(counting.coerced) ?? null;
    const settled = size !== null && sized.has(node.name) ? size : asked;
    const times = node.isList ? (settled ?? assumedSize) : 1;
    sum += times * (node.weight + before(node.children, counting, asked, node.sized));
  }
  return sum;
}

function after(children: Children, coerced: Values, data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const nodes = children instanceof Map ? longest(children) : (children as readonly CostNode[]);
  let sum = 0;
  for (const node of nodes) sum += within(node, coerced, (data as Values)[node.key]);
  return sum;
}

function within(node: CostNode, coerced: Values, value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + within(node, coerced, each), 0);
  if (value === null || value === undefined) return 0;
  return node.weight + after(node.children, coerced, value);
}

/** An answer need not say of which type its objects are: what is there is counted by the alternative with most fields. */
const longest = (alternatives: ReadonlyMap<string, readonly CostNode[]>): readonly CostNode[] =>
  [...alternatives.values()].reduce((most, each) => (each.length > most.length ? each : most), []);

function compiling(schema: GraphQLSchema, fragments: ReturnType<typeof fragmentsOf>, longestList: number) {
  // Types within each other stand below every alternative: each is looked at once.
  const compiled = new Map<SelectionSetNode, Map<GraphQLNamedType, Children>>();
  const compile = (type: GraphQLNamedType, set: SelectionSetNode): Children => {
    const ofSet = compiled.get(set) ?? new Map<GraphQLNamedType, Children>();
    compiled.set(set, ofSet);
    const ready = ofSet.get(type);
    if (ready) return ready;
    const made = isAbstractType(type)
      ? new Map(schema.getPossibleTypes(type).map((each) => [each.name, fieldsOn(each, set)] as const))
      : fieldsOn(type, set);
    ofSet.set(type, made);
    return made;
  };
  const fieldsOn = (type: GraphQLNamedType, set: SelectionSetNode): CostNode[] =>
    set.selections.flatMap((each) => {
      if (each.kind === Kind.FIELD) return nodeOf(type, each) ?? [];
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments[each.name.value];
      if (!fragment) return [];
      const name = fragment.typeCondition?.name.value;
      const condition = name === undefined ? type : schema.getType(name);
      const isMet =
        condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type));
      return isMet ? fieldsOn(type, fragment.selectionSet) : [];
    });
  const nodeOf = (parent: GraphQLNamedType, node: FieldNode): CostNode | null => {
    const name = node.name.value;
    const field = 'getFields' in parent ? (parent.getFields() as Record<string, unknown>)[name] : undefined;
    if (!field) return null;
    const definition = field as GraphQLField<unknown, unknown>;
    const named = getNamedType(definition.type);
    const isList = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type);
    const sizing = directive(schema, definition.astNode?.directives, 'listSize');
    return {
      key: node.alias?.value ?? name,
      name,
      weight: weightOf(schema, definition, named),
      isList,
      size: sizing ? sizeBy(sizing, node, definition, longestList) : null,
      sized: new Set(sizing && Array.isArray(sizing['sizedFields']) ? (sizing['sizedFields'] as string[]) : []),
      children: node.selectionSet && isCompositeType(named) ? compile(named, node.selectionSet) : [],
    };
  };
  return compile;
}

/** A field may say its own weight, or its type may; an object costs one, a plain value nothing. */
function weightOf(
  schema: GraphQLSchema,
  { astNode, args }: GraphQLField<unknown, unknown>,
  type: GraphQLNamedType,
): number {
  const own = directive(schema, astNode?.directives, 'cost')?.['weight'];
  const ofType = directive(schema, type.astNode?.directives, 'cost')?.['weight'];
  const given = args.reduce(
    (sum, arg) => sum + Number(directive(schema, arg.astNode?.directives, 'cost')?.['weight'] ?? 0),
    0,
  );
  return Number(own ?? ofType ?? (isCompositeType(type) ? 1 : 0)) + given;
}

function sizeBy(
  sizing: Values,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  longestList: number,
): (coerced: Values) => number {
  const assumed = typeof sizing['assumedSize'] === 'number' ? sizing['assumedSize'] : assumedSize;
  const names = Array.isArray(sizing['slicingArguments']) ? (sizing['slicingArguments'] as string[]) : [];
  const slices = names.map((name) => {
    const value = node.arguments?.find((each) => each.name.value === name)?.value;
    const usual = field.args.find((each) => each.name === name)?.defaultValue;
    // A variable that is absent leaves the argument at its default; one that is null does not.
    return (coerced: Values) =>
      value ? (valueFromASTUntyped(value, coerced) ?? defaultFor(value, coerced, usual)) : usual;
  });
  return (coerced) => {
    const given = slices.map((slice) => slice(coerced)).filter((each): each is number => typeof each === 'number');
    const size = given.length > 0 ? Math.max(...given) : assumed;
    if (size < 0 || size > longestList)
      fail(
        'BAD_PAGINATION',
        `"${node.name.value}" gives from 0 to ${longestList} at once: ask for the next page after that.`,
      );
    return size;
  };
}

const defaultFor = (value: ValueNode, coerced: Values, usual: unknown): unknown =>
  value.kind === Kind.VARIABLE && coerced[value.name.value] === undefined ? usual : null;

function directive(
  schema: GraphQLSchema,
  nodes: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Values | null {
  const found = nodes?.find((each) => directiveName(schema, each.name.value) === name);
  if (!found) return null;
  return Object.fromEntries((found.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
}
