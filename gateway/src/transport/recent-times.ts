/** How long the last fetches took, for as many as are worth remembering. */
export interface RecentTimes {
  add(milliseconds: number): void;
  /** Null until enough are known. */
  quantile(): number | null;
}

const remembered = 256;
const enough = 32;

/** Sorts now and then, not for each fetch. */
export function recentTimes(share: number): RecentTimes {
  const times = new Float64Array(remembered);
  let count = 0;
  let current: number | null = null;
  return {
    add(milliseconds) {
      times[count++ % remembered] = milliseconds;
      if (count % enough !== 0) return;
      const known = times.subarray(0, Math.min(count, remembered)).toSorted();
      current = known[Math.min(known.length - 1, Math.ceil(known.length * share))] ?? null;
    },
    quantile: () => current,
  };
}
