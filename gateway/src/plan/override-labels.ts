import { type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';
import { fieldSets } from './names-of-plans.ts';

export interface OverrideLabels {
  /** The labels of progressive @override that can change the plan of an operation, in a fixed order. */
  of(document: DocumentNode): readonly string[];
}

export function overrideLabels(supergraphSdl: string): OverrideLabels {
  const fieldsByLabel = new Map<string, Set<string>>();
  const fetchedByPlans = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    FieldDefinition(node) {
      const known = labelsOn(node);
      for (const label of known) fieldsByLabel.set(label, (fieldsByLabel.get(label) ?? new Set()).add(node.name.value));
    },
    Directive(node) {
      for (const text of fieldSets(node)) for (const [name] of text.matchAll(/[_A-Za-z]\w*/g)) fetchedByPlans.add(name);
    },
  });
  const labels = [...fieldsByLabel].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    of(document) {
      if (labels.length === 0) return [];
      const named = new Set<string>();
      visit(document, { Field: ({ name }) => void named.add(name.value) });
      // By name alone: a label that matters in vain costs a plan, one that is missed a wrong answer.
      return labels.flatMap(([label, fields]) =>
        [...fields].some((name) => named.has(name) || fetchedByPlans.has(name)) ? [label] : [],
      );
    },
  };
}

const labelsOn = ({ directives = [] }: FieldDefinitionNode): string[] =>
  directives
    .filter(({ name }) => name.value === 'join__field')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name, value }) => (name.value === 'overrideLabel' && value.kind === Kind.STRING ? [value.value] : []));

/** Whether a label stands for the overriding subgraph, this time. */
export type ChooseLabel<Of> = (label: string, of: Of) => boolean;

/** `percent(x)` by chance, anew for each request; any other label as `isSet` says, and not set unless it does. */
export const chooseLabel =
  <Of>(random: () => number, isSet: ChooseLabel<Of> = () => false): ChooseLabel<Of> =>
  (label, of) => {
    const percent = /^percent\((\d{1,2}(?:\.\d{1,8})?|100)\)$/.exec(label)?.[1];
    return percent === undefined ? isSet(label, of) : random() * 100 < Number(percent);
  };
