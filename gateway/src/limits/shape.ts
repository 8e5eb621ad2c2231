import { fail } from '@stoa/kernel/errors.ts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { refuseLiteral } from './literals.ts';

/** How large an operation may be. Counted with every fragment written out where it is spread. */
export interface ShapeLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields after fragments are written out: a few short fragments can spread each other into millions. */
  readonly fields: number;
  /** Lists and objects within each other, in values written into the operation. */
  readonly literals: number;
}

/** Several times what the largest page of a shop needs. */
export const usualShapeLimits: ShapeLimits = {
  tokens: 5_000,
  depth: 16,
  aliases: 100,
  rootFields: 30,
  directives: 200,
  fields: 5_000,
  literals: 32,
};

/** What a selection adds up to. Each number stops growing far above any limit, so that nothing overflows. */
interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

/** Refuses a document before it is validated: validation itself takes time that grows with its square. */
export function refuseShape(document: DocumentNode, limits: ShapeLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const measure = measuring(fragments, limits);
  for (const each of document.definitions) {
    if (each.kind !== Kind.FRAGMENT_DEFINITION && each.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(each.selectionSet);
    refuseSize({ ...size, directives: size.directives + directivesOn(each, limits) }, limits);
    if (each.kind === Kind.FRAGMENT_DEFINITION) continue;
    const roots = rootFieldsOf(each, fragments);
    if (roots > limits.rootFields)
      fail('ROOT_FIELD_LIMIT', `${roots} fields stand at the root, ${limits.rootFields} may: send several operations.`);
  }
}

function refuseSize({ depth, aliases, directives, fields }: Size, limits: ShapeLimits): void {
  if (depth > limits.depth)
    fail('DEPTH_LIMIT', `The operation is ${depth} levels deep, ${limits.depth} are allowed: ask in steps.`);
  if (aliases > limits.aliases)
    fail('ALIAS_LIMIT', `The operation has ${aliases} aliases, ${limits.aliases} are allowed: ask for lists instead.`);
  if (directives > limits.directives)
    fail('DIRECTIVE_LIMIT', `The operation has ${directives} directives, ${limits.directives} are allowed.`);
  if (fields > limits.fields)
    fail('TOKEN_LIMIT', `The operation selects ${fields} fields with its fragments, ${limits.fields} are allowed.`);
}

const enough = 1e9;
const none: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/** Each fragment is measured once, however often it is spread; a circle measures as nothing, and validation names it. */
function measuring(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { literals }: ShapeLimits,
): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();
  const spread = (name: string): Size => {
    const ready = known.get(name);
    if (ready) return ready;
    known.set(name, none);
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet) : none;
    known.set(name, size);
    return size;
  };
  const measure = ({ selections }: SelectionSetNode): Size => {
    let [depth, aliases, directives, fields] = [0, 0, 0, 0];
    for (const each of selections) {
      const inner =
        each.kind === Kind.FRAGMENT_SPREAD
          ? spread(each.name.value)
          : each.selectionSet
            ? measure(each.selectionSet)
            : none;
      const own = each.kind === Kind.FIELD ? 1 : 0;
      if (each.kind === Kind.FIELD) refuseLiterals(each.arguments, literals);
      for (const directive of each.directives ?? []) refuseLiterals(directive.arguments, literals);
      depth = Math.max(depth, inner.depth + own);
      aliases = Math.min(enough, aliases + inner.aliases + (own && (each as FieldNode).alias ? 1 : 0));
      directives = Math.min(enough, directives + inner.directives + (each.directives?.length ?? 0));
      fields = Math.min(enough, fields + inner.fields + own);
    }
    return { depth, aliases, directives, fields };
  };
  return measure;
}

/** Those of a definition and of its variables; looks into their values, too. */
function directivesOn(
  { directives = [], variableDefinitions = [] }: OperationDefinitionNode | FragmentDefinitionNode,
  { literals }: ShapeLimits,
): number {
  const all = [...directives, ...variableDefinitions.flatMap((each) => each.directives ?? [])];
  for (const each of all) refuseLiterals(each.arguments, literals);
  for (const { defaultValue } of variableDefinitions)
    if (defaultValue) refuseLiteral(defaultValue, { depth: literals });
  return all.length;
}

function refuseLiterals(given: readonly { readonly value: ValueNode }[] | undefined, depth: number): void {
  for (const { value } of given ?? []) refuseLiteral(value, { depth });
}

function rootFieldsOf(
  { selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const under = new Set<string>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, each) => {
      if (each.kind === Kind.FIELD) return sum + 1;
      if (each.kind === Kind.INLINE_FRAGMENT) return sum + count(each.selectionSet);
      const fragment = fragments.get(each.name.value);
      if (!fragment || under.has(each.name.value)) return sum;
      // Spread again elsewhere it repeats the same fields, which are answered once.
      under.add(each.name.value);
      return sum + count(fragment.selectionSet);
    }, 0);
  return count(selectionSet);
}
