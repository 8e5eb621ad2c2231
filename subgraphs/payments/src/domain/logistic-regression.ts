/** A line through standardized features, squeezed into a likelihood. Plain data: it is kept as JSON. */
export interface LogisticModel {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly weights: readonly number[];
  readonly intercept: number;
}

export interface Example {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

/** So much is a weight drawn to zero: what few examples say is half believed. */
const penalty = 1;
const mostSteps = 40;
const closeEnough = 1e-8;

export const likelihood = (
  { means, spreads, weights, intercept }: LogisticModel,
  features: readonly number[],
): number => {
  let sum = intercept;
  for (let each = 0; each < weights.length; each++)
    sum += (weights[each] ?? 0) * (((features[each] ?? 0) - (means[each] ?? 0)) / (spreads[each] ?? 1));
  return sigmoid(sum);
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Iteratively reweighted least squares (Newton's method on the penalized likelihood): convex, so that it ends at the same
 * weights whatever the order of the examples. The intercept is not penalized.
 */
export function trainLogistic(examples: readonly Example[]): LogisticModel {
  const width = examples[0]?.features.length ?? 0;
  const { means, spreads } = scales(examples, width);
  const rows = examples.map(({ features }) => [
    ...features.map((value, each) => (value - (means[each] ?? 0)) / (spreads[each] ?? 1)),
    1,
  ]);
  let weights = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < mostSteps; step++) {
    const change = newtonStep(rows, examples, weights);
    weights = weights.map((weight, each) => weight + (change[each] ?? 0));
    if (Math.max(...change.map(Math.abs)) < closeEnough) break;
  }
  return { means, spreads, weights: weights.slice(0, width), intercept: weights[width] ?? 0 };
}

/** A feature that never varies says nothing: its spread counts as one. */
function scales(examples: readonly Example[], width: number): Pick<LogisticModel, 'means' | 'spreads'> {
  const each = Array.from({ length: width }, (_, index) => index);
  const mean = (of: (example: Example) => number) =>
    examples.reduce((sum, example) => sum + of(example), 0) / Math.max(1, examples.length);
  const means = each.map((index) => mean(({ features }) => features[index] ?? 0));
  const spreads = each.map((index) => {
    const spread = Math.sqrt(mean(({ features }) => ((features[index] ?? 0) - (means[index] ?? 0)) ** 2));
    return spread < 1e-9 ? 1 : spread;
  });
  return { means, spreads };
}

function newtonStep(rows: readonly number[][], examples: readonly Example[], weights: readonly number[]): number[] {
  const width = weights.length;
  const slope = weights.map((weight, each) => (each === width - 1 ? 0 : -penalty * weight));
  const bend = weights.map((_, a) => weights.map((_weight, b): number => (a === b && a < width - 1 ? penalty : 0)));
  for (const [index, row] of rows.entries()) {
    let sum = 0;
    for (let each = 0; each < width; each++) sum += (weights[each] ?? 0) * (row[each] ?? 0);
    const chance = sigmoid(sum);
    const error = (examples[index]?.isTrue ? 1 : 0) - chance;
    // Never quite flat: a sure example still holds its weight in place.
    const certainty = Math.max(1e-9, chance * (1 - chance));
    for (let a = 0; a < width; a++) {
      const value = row[a] ?? 0;
      slope[a] = (slope[a] ?? 0) + error * value;
      const line = bend[a] as number[];
      for (let b = 0; b < width; b++) line[b] = (line[b] ?? 0) + certainty * value * (row[b] ?? 0);
    }
  }
  return solve(bend, slope);
}

/** Gauss with the largest pivot first. */
function solve(matrix: readonly number[][], wanted: readonly number[]): number[] {
  const size = wanted.length;
  const rows = matrix.map((row, index) => [...row, wanted[index] ?? 0]);
  for (let at = 0; at < size; at++) {
    const best = rows.reduce((found, row, index) => {
      return index >= at && Math.abs(row[at] ?? 0) > Math.abs(rows[found]?.[at] ?? 0) ? index : found;
    }, at);
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    const pivot = rows[at] as number[];
    for (let below = 0; below < size; below++) {
      const row = rows[below] as number[];
      if (below === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let each = at; each <= size; each++) row[each] = (row[each] ?? 0) - times * (pivot[each] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
