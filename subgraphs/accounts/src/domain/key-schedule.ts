export interface ScheduledKey {
  readonly kid: string;
  readonly createdAt: Date;
  readonly signsFrom: Date;
}

const hour = 3_600_000;
/** A month: long enough that rotation is no event, short enough that it is practiced. */
const signsFor = 30 * 24 * hour;
/** Verifiers look at the key set every few minutes; an hour forgives one that is stuck. */
const publishedBefore = hour;
/** The last token that it signed has ended, clock skew included. */
const publishedAfter = hour;

/** The newest key that may sign already. */
export const signingKey = <Key extends ScheduledKey>(keys: readonly Key[], now: Date): Key | undefined =>
  keys.filter(({ signsFrom }) => signsFrom <= now).toSorted((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime())[0];

/** Keys that nobody needs any more: another one took over, and their last token has ended. */
export const retiredKeys = <Key extends ScheduledKey>(keys: readonly Key[], now: Date): readonly Key[] =>
  keys.filter((key) =>
    keys.some((next) => next.signsFrom > key.signsFrom && now.getTime() - next.signsFrom.getTime() > publishedAfter),
  );

/** When the next key is to sign, if it is time to make one; the very first signs at once. */
export function nextSignsFrom(keys: readonly ScheduledKey[], now: Date, force = false): Date | null {
  const newest = keys.toSorted((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime())[0];
  if (!newest) return now;
  const due = newest.signsFrom.getTime() + signsFor - publishedBefore;
  // One that waits for its turn is enough, even when somebody insists.
  if (newest.signsFrom > now || (!force && now.getTime() < due)) return null;
  return new Date(now.getTime() + publishedBefore);
}
