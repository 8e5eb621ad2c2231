import { areaUnderCurve } from './area-under-curve.ts';
import { type Example, likelihood, type LogisticModel, trainLogistic } from './logistic-regression.ts';
import type { FraudModel } from './fraud-score.ts';

export interface TooFewFrauds {
  readonly kind: 'TooFewFrauds';
  readonly frauds: number;
}

export interface Trained {
  readonly model: Omit<FraudModel, 'version'>;
  readonly examples: number;
  readonly frauds: number;
  /** Of a model of the first three quarters, on the last. */
  readonly auc: number;
}

/** Fewer than this teach nothing that the rules do not know. */
const fewestFrauds = 20;
/** So many of a hundred payments a shop can look at, and so many of them at once. */
const reviewed = 0.02;
const urgent = 0.004;

/** From examples in the order of time. */
export function trainFraudModel(examples: readonly Example[]): Trained | TooFewFrauds {
  const frauds = examples.filter(({ isTrue }) => isTrue).length;
  if (frauds < fewestFrauds) return { kind: 'TooFewFrauds', frauds };
  const cut = Math.floor(examples.length * 0.75);
  const early = trainLogistic(examples.slice(0, cut));
  const auc = areaUnderCurve(scoresOf(early, examples.slice(cut)));
  const model = trainLogistic(examples);
  const scores = scoresOf(model, examples).map(({ score }) => score);
  const sorted = scores.toSorted((a, b) => b - a);
  const from = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 1;
  return {
    model: { ...model, reviewFrom: from(reviewed), urgentFrom: from(urgent) },
    examples: examples.length,
    frauds,
    auc,
  };
}

const scoresOf = (model: LogisticModel, examples: readonly Example[]) =>
  examples.map(({ features, isTrue }) => ({ score: likelihood(model, features), isTrue }));
