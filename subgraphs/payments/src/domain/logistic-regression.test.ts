import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '@stoa/kernel/random.ts';
import fc from 'fast-check';
import { areaUnderCurve } from './area-under-curve.ts';
import { type Example, likelihood, trainLogistic } from './logistic-regression.ts';

/** A world in which the first feature counts for, the second against, and the third is always the same. */
function examples(count: number, seed = 1): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const [a, b] = [random.next() * 6 - 3, random.next() * 200];
    return { features: [a, b, 7], isTrue: random.next() < 1 / (1 + Math.exp(-(1.5 * a - 0.03 * (b - 100) - 1))) };
  });
}

test('weights of a known world are found again, whatever the scale of its features', () => {
  const { weights, spreads } = trainLogistic(examples(20_000));
  const slope = (each: number) => (weights[each] ?? 0) / (spreads[each] ?? 1);
  assert.ok(Math.abs(slope(0) - 1.5) < 0.1, `${slope(0)}`);
  assert.ok(Math.abs(slope(1) + 0.03) < 0.003, `${slope(1)}`);
  assert.equal(weights[2], 0);
});

test('the mean likelihood is the share of true examples', () => {
  const all = examples(3_000, 2);
  const model = trainLogistic(all);
  const mean = all.reduce((sum, { features }) => sum + likelihood(model, features), 0) / all.length;
  assert.ok(Math.abs(mean - all.filter(({ isTrue }) => isTrue).length / all.length) < 1e-6);
});

test('examples that a line divides perfectly leave finite weights', () => {
  const all = Array.from({ length: 200 }, (_, index) => ({ features: [index], isTrue: index >= 100 }));
  const { weights, intercept } = trainLogistic(all);
  assert.ok([...weights, intercept].every(Number.isFinite));
});

test('the order of examples makes no difference', () => {
  const all = examples(500, 3);
  const [a, b] = [trainLogistic(all), trainLogistic(all.toReversed())];
  for (const [index, weight] of a.weights.entries()) assert.ok(Math.abs(weight - (b.weights[index] ?? 0)) < 1e-6);
});

test('the area under the curve is 1 for a perfect order, 0 for its reverse, a half when all are alike', () => {
  const of = (...scores: [number, boolean][]) => areaUnderCurve(scores.map(([score, isTrue]) => ({ score, isTrue })));
  assert.equal(of([1, false], [2, false], [3, true]), 1);
  assert.equal(of([3, false], [2, false], [1, true]), 0);
  assert.equal(of([1, false], [1, true]), 0.5);
  assert.equal(of([1, true]), 0.5);
});

test('the area is the share of pairs in the right order', () => {
  const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), isTrue: fc.boolean() }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(scored, (all) => {
      const pairs = all
        .filter(({ isTrue }) => isTrue)
        .flatMap((yes) => all.filter(({ isTrue }) => !isTrue).map((no) => [yes.score, no.score] as const));
      const right = pairs.reduce((sum, [yes, no]) => sum + (yes > no ? 1 : yes === no ? 0.5 : 0), 0);
      assert.ok(Math.abs(areaUnderCurve(all) - (pairs.length === 0 ? 0.5 : right / pairs.length)) < 1e-9);
    }),
  );
});
