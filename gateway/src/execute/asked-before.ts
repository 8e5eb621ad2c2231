import { type FormattedExecutionResult, OperationTypeNode } from 'graphql';
import type { FetchNode, PlanNode } from '../plan/plan-node.ts';
import { eachFetch } from './each-fetch.ts';
import type { Asked } from './entity-answer.ts';
import type { Ask } from './entity-fetch.ts';
import { copied } from './merge.ts';
import { own, type Run } from './run.ts';

/** Entities as a domain described them, which nobody may change; null where it told of errors, for those have their places. */
export type Described = Promise<readonly unknown[] | null>;

/** What one run has asked of entities, by question and representation: the answer, and where in it the entity stands. */
export type AskedBefore = Map<string, { readonly answer: Described; readonly index: number }>;

/** Part of a question that was asked before by another fetch. */
export interface Repeated {
  readonly ask: Ask;
  readonly answer: Described;
  readonly indexes: readonly number[];
}

/**
 * Branches of a plan do not know of each other, and ask a domain the same of the same entities. What is left here is new;
 * the rest waits for the answer that is under way, or was there before.
 */
export function notAskedBefore(run: Run, ask: Ask, repeated: Repeated[]): Ask | null {
  const { fetch, asked } = ask;
  if (fetch.twin === null) return ask;
  const fresh: Asked[] = [];
  const met = new Map<Described, { asked: Asked[]; indexes: number[] }>();
  const { promise, resolve } = Promise.withResolvers<readonly unknown[] | null>();
  for (const each of asked) {
    const key = `${fetch.twin} ${each.key}`;
    const before = run.asked.get(key);
    if (!before) {
      run.asked.set(key, { answer: promise, index: fresh.length });
      fresh.push(each);
      continue;
    }
    const same = met.get(before.answer) ?? { asked: [], indexes: [] };
    met.set(before.answer, same);
    same.asked.push(each);
    same.indexes.push(before.index);
  }
  for (const [answer, same] of met)
    repeated.push({ ask: { ...ask, asked: same.asked }, answer, indexes: same.indexes });
  if (fresh.length === 0) return null;
  return { ...ask, asked: fresh, answered: (result) => resolve(described(result, fresh.length)) };
}

function described({ data, errors }: FormattedExecutionResult, count: number): readonly unknown[] | null {
  const entities = data && own(data, '_entities');
  return !errors && Array.isArray(entities) && entities.length === count ? entities.map(copied) : null;
}

/** Fetches that ask the same, by a name that they share. Not where something is written: after that the answer may be another. */
export function twinsIn(plan: PlanNode): ReadonlyMap<FetchNode, string> {
  const groups = new Map<string, FetchNode[]>();
  let isWriting = false;
  eachFetch(plan, (fetch) => {
    const { serviceName, operation, operationName, operationKind, requires, contextRewrites = [] } = fetch;
    isWriting ||= operationKind === OperationTypeNode.MUTATION;
    if (!requires || contextRewrites.length > 0) return;
    // Only their names tell them apart.
    const question = `${serviceName}\n${operationName ? operation.replace(operationName, '') : operation}`;
    groups.set(question, [...(groups.get(question) ?? []), fetch]);
  });
  if (isWriting) return new Map();
  return new Map(
    [...groups.values()].flatMap((twins, index) =>
      twins.length < 2 ? [] : twins.map((fetch) => [fetch, `${index}`] as const),
    ),
  );
}
