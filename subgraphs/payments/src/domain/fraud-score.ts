import { featureNames, type Past, type PaymentFacts } from './fraud-features.ts';
import type { KeyOf } from './fraud-memory.ts';
import { likelihood, type LogisticModel } from './logistic-regression.ts';

/** A model that was trained, and from which score on people look. */
export interface FraudModel extends LogisticModel {
  readonly version: number;
  readonly reviewFrom: number;
  readonly urgentFrom: number;
}

export interface Judgement {
  readonly score: number;
  readonly modelVersion: number;
  readonly review: { readonly urgent: boolean; readonly reasons: readonly string[] } | null;
}

/** A payment as fraud sees it: kept with it, by the statement that writes it. */
export interface Judged extends Judgement {
  readonly features: readonly number[];
  readonly keys: readonly KeyOf[];
  readonly euros: number;
}

/** What somebody would write down who was asked for rules: points of a hundred. The baseline, until a model was trained. */
const rules: readonly (readonly [
  points: number,
  name: string,
  applies: (facts: PaymentFacts, past: Past) => boolean,
])[] = [
  [30, 'billed abroad', ({ shippingCountry, billingCountry }) => shippingCountry !== billingCountry],
  [25, 'buyer was declined', (_, { BUYER }) => BUYER.declines >= 2],
  [25, 'card was declined', (_, { CARD }) => CARD.declines >= 2],
  [25, 'card within the hour', (_, { CARD }) => CARD.hour >= 2],
  [15, 'postal code within the hour', (_, { DOOR }) => DOOR.hour >= 2],
  [40, 'buyer disputed', (_, { BUYER }) => BUYER.disputes > 0],
  [40, 'card disputed', (_, { CARD }) => CARD.disputes > 0],
  [15, 'amount', ({ euros }, { BUYER }) => euros > 500 && BUYER.good === 0],
  [20, 'amount against the usual', ({ euros }, { BUYER }) => BUYER.usual !== null && euros > 5 * BUYER.usual],
  [10, 'at night', ({ at }) => at.getUTCHours() < 5],
];

const rulesReviewFrom = 0.5;
const rulesUrgentFrom = 0.8;

export function judgeByRules(facts: PaymentFacts, past: Past): Judgement {
  const broken = rules.filter(([, , applies]) => applies(facts, past));
  const score = Math.min(1, broken.reduce((sum, [points]) => sum + points, 0) / 100);
  const reasons = broken.map(([, name]) => name);
  const review = score >= rulesReviewFrom ? { urgent: score >= rulesUrgentFrom, reasons } : null;
  return { score, modelVersion: 0, review };
}

export function judgeByModel(model: FraudModel, features: readonly number[]): Judgement {
  const score = likelihood(model, features);
  const review =
    score >= model.reviewFrom ? { urgent: score >= model.urgentFrom, reasons: reasonsOf(model, features) } : null;
  return { score, modelVersion: model.version, review };
}

const mostReasons = 4;

/** What pushed the score up most, against the usual payment. */
function reasonsOf({ means, spreads, weights }: FraudModel, features: readonly number[]): string[] {
  return weights
    .map((weight, each) => ({
      name: featureNames[each] ?? '',
      push: weight * (((features[each] ?? 0) - (means[each] ?? 0)) / (spreads[each] ?? 1)),
    }))
    .filter(({ push }) => push > 0.3)
    .toSorted((a, b) => b.push - a.push)
    .slice(0, mostReasons)
    .map(({ name }) => name);
}
