import type { Environment } from '@stoa/platform/subgraph.ts';
import { countTry } from '../domain/attempts.ts';
import { type TooManyAttempts, tooManyAttempts } from '../domain/refusals.ts';
import { hashOf } from '../domain/secret-token.ts';
import { clearAttempts, lockAttempts, saveAttempts, takeBackTry } from '../store/attempts.ts';

export interface Bucket {
  readonly name: string;
  readonly limit: number;
  /** Of one account: a success clears it. Others are shared, and a success takes back its own try only. */
  readonly own: boolean;
}

/** By account, known or not, so that nobody learns which; and by network address, which a household may share. */
export const bucketsOf = (what: string, account: string, ip: string | null): readonly Bucket[] => [
  { name: `${what}:${hashOf(account)}`, limit: 5, own: true },
  ...(ip === null ? [] : [{ name: `${what}:ip:${ip}`, limit: 100, own: false }]),
];

export interface Counted {
  /** This try is judged still, and the next must wait. */
  readonly locks: boolean;
}

/** Counts before anything is judged: tries that come together, by alias or from many machines, all count. */
export const countAttempt = async (
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  buckets: readonly Bucket[],
): Promise<TooManyAttempts | Counted> =>
  await db.transaction(async (tx) => {
    const now = clock.now();
    let locks = false;
    for (const { name, limit, own } of buckets) {
      const next = countTry(await lockAttempts(tx, name, now), limit, now);
      if (!('failures' in next)) return tooManyAttempts(next.lockedUntil, now);
      await saveAttempts(tx, name, next);
      locks ||= own && next.failures === limit;
    }
    return { locks };
  });

export async function forgiveAttempt({ db }: Pick<Environment, 'db'>, buckets: readonly Bucket[]): Promise<void> {
  await clearAttempts(
    db,
    buckets.filter(({ own }) => own).map(({ name }) => name),
  );
  for (const { name } of buckets.filter(({ own }) => !own)) await takeBackTry(db, name);
}
