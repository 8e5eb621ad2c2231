export interface Attempts {
  readonly failures: number;
  readonly lastAt: Date;
  readonly lockedUntil: Date | null;
}

/** After this long without a try the count starts anew. */
const forgetAfter = 24 * 3_600_000;
const firstLock = 30_000;
const longestLock = 3_600_000;

/** Counts one more try, or tells until when there is none. Each try beyond the limit doubles the wait. */
export function countTry(before: Attempts, limit: number, now: Date): Attempts | { readonly lockedUntil: Date } {
  if (before.lockedUntil && before.lockedUntil > now) return { lockedUntil: before.lockedUntil };
  const failures = now.getTime() - before.lastAt.getTime() > forgetAfter ? 1 : before.failures + 1;
  const wait = failures < limit ? 0 : Math.min(longestLock, firstLock * 2 ** Math.min(failures - limit, 20));
  return { failures, lastAt: now, lockedUntil: wait > 0 ? new Date(now.getTime() + wait) : null };
}
