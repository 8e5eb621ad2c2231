/** Four buckets to each doubling: a quantile is right to a tenth, and a window of many seconds stays small. */
const perDoubling = 4;
const lowestMs = 0.05;

/** From a twentieth of a millisecond to some forty seconds. */
export const bucketCount = 80;

export function bucketOf(ms: number): number {
  if (!(ms > lowestMs)) return 0;
  const bucket = Math.floor(Math.log2(ms / lowestMs) * perDoubling);
  return bucket < bucketCount ? bucket : bucketCount - 1;
}

/** The middle of a bucket, in milliseconds. */
const middleOf = (bucket: number): number => lowestMs * 2 ** ((bucket + 0.5) / perDoubling);

/** Below which the given share of what was counted lies; null when nothing was. */
export function quantile(counts: ArrayLike<number>, share: number): number | null {
  let all = 0;
  for (let bucket = 0; bucket < bucketCount; bucket++) all += counts[bucket] ?? 0;
  if (all === 0) return null;
  let seen = 0;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    seen += counts[bucket] ?? 0;
    if (seen >= all * share) return rounded(middleOf(bucket));
  }
  return rounded(middleOf(bucketCount - 1));
}

const rounded = (ms: number): number => (ms < 10 ? Math.round(ms * 100) / 100 : Math.round(ms * 10) / 10);
