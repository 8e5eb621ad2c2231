import { bucketCount, bucketOf, quantile } from './latency-buckets.ts';

/** What happened in some seconds. */
export interface Stretch {
  readonly calls: number;
  readonly errors: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** The last seconds of something that happens often. */
export interface RollingWindow {
  /** A few additions; allocates nothing. */
  add(second: number, ms: number, failed: boolean): void;
  /** The seconds up to this one, oldest first. */
  each(second: number, length: number): { readonly calls: number[]; readonly errors: number[] };
  count(second: number, length: number): number;
  /** One quantile for each second, oldest first. */
  quantiles(second: number, length: number, share: number): (number | null)[];
  sum(second: number, length: number): Stretch;
}

const mostInBucket = 65_535;

export function rollingWindow(seconds: number): RollingWindow {
  // Which second a slot holds: a slot is emptied when its place comes round again.
  const stamps = new Float64Array(seconds).fill(-1);
  const calls = new Uint32Array(seconds);
  const errors = new Uint32Array(seconds);
  const latencies = new Uint16Array(seconds * bucketCount);
  const slotOf = (second: number): number | null => {
    const slot = second % seconds;
    return stamps[slot] === second ? slot : null;
  };
  const range = (second: number, length: number): (number | null)[] =>
    Array.from({ length }, (_, index) => slotOf(Math.max(0, second - length + 1 + index)));
  const bucketsOf = (slot: number) => latencies.subarray(slot * bucketCount, (slot + 1) * bucketCount);
  return {
    add(second, ms, failed) {
      const slot = second % seconds;
      if (stamps[slot] !== second) {
        stamps[slot] = second;
        calls[slot] = 0;
        errors[slot] = 0;
        latencies.fill(0, slot * bucketCount, (slot + 1) * bucketCount);
      }
      calls[slot] = (calls[slot] ?? 0) + 1;
      if (failed) errors[slot] = (errors[slot] ?? 0) + 1;
      const bucket = slot * bucketCount + bucketOf(ms);
      const count = latencies[bucket] ?? 0;
      if (count < mostInBucket) latencies[bucket] = count + 1;
    },
    each(second, length) {
      const slots = range(second, length);
      const read = (from: Uint32Array) => slots.map((slot) => (slot === null ? 0 : (from[slot] ?? 0)));
      return { calls: read(calls), errors: read(errors) };
    },
    count: (second, length) =>
      range(second, length).reduce<number>((sum, slot) => sum + (slot === null ? 0 : (calls[slot] ?? 0)), 0),
    quantiles: (second, length, share) =>
      range(second, length).map((slot) => (slot === null ? null : quantile(bucketsOf(slot), share))),
    sum(second, length) {
      const counts = new Float64Array(bucketCount);
      let [all, failed] = [0, 0];
      for (const slot of range(second, length)) {
        if (slot === null) continue;
        all += calls[slot] ?? 0;
        failed += errors[slot] ?? 0;
        bucketsOf(slot).forEach((count, bucket) => {
          counts[bucket] = (counts[bucket] ?? 0) + count;
        });
      }
      const at = (share: number) => quantile(counts, share);
      return { calls: all, errors: failed, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
    },
  };
}
