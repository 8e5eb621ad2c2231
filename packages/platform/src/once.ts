import { createHash } from 'node:crypto';
import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { fromJson, toJson } from './bigint-json.ts';
import type { Database, Tx } from './database.ts';

export interface OnceKey {
  readonly operation: string;
  readonly key: string;
  /** Whose key it is: another owner under the same key learns nothing of the first one's answer. */
  readonly owner: string;
  /** What was asked: the same key with another input is a mistake of the caller. */
  readonly input: unknown;
}

/** A day is what clients are promised (schema-conventions); twice that forgives a weekend's retry queue. */
const keptFor = 48 * 3_600_000;

/**
 * Effect and answer commit together. A repeat gets the first answer; one in parallel waits for it.
 * The answer is read back as JSON: keep it to plain values.
 */
export async function once<Answer>(
  db: Database,
  key: OnceKey,
  work: (tx: Tx) => Promise<Answer>,
  clock: Clock = systemClock,
): Promise<Answer> {
  return await db.transaction((tx) => onceIn(tx, key, work, clock));
}

export async function onceIn<Answer>(
  tx: Tx,
  key: OnceKey,
  work: (tx: Tx) => Promise<Answer>,
  clock: Clock,
): Promise<Answer> {
  const now = clock.now();
  const hash = createHash('sha256').update(canonical(key.input)).digest('hex');
  const expires = new Date(now.getTime() + keptFor).toISOString();
  // The unique index makes a parallel repeat wait here until the first commits or fails.
  const mine = await tx.sql`
    insert into once (operation, key, owner, input_hash, answer, expires_at)
    values (${key.operation}, ${key.key}, ${key.owner}, ${hash}, 'null', ${expires})
    on conflict (operation, key) do update
      set owner = excluded.owner, input_hash = excluded.input_hash, answer = 'null', expires_at = excluded.expires_at
      where once.expires_at <= ${now.toISOString()}
    returning 1`;
  if (mine.length === 0) return await firstAnswer(tx, key, hash);
  const answer = await work(tx);
  await tx.sql`update once set answer = ${toJson(answer)}::jsonb
    where operation = ${key.operation} and key = ${key.key}`;
  return fromJson(toJson(answer)) as Answer;
}

async function firstAnswer<Answer>(tx: Tx, { operation, key, owner }: OnceKey, hash: string): Promise<Answer> {
  const [first] = await tx.sql<{ owner: string; input_hash: string; answer: string }[]>`
    select owner, input_hash, answer::text from once where operation = ${operation} and key = ${key}`;
  if (!first || first.owner !== owner || first.input_hash !== hash)
    fail('IDEMPOTENCY_MISMATCH', 'This idempotency key was used with another input: make a new key for a new request.');
  return fromJson(first.answer) as Answer;
}

/** The same input in another order of fields is the same input. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_name, each: unknown) => {
      if (typeof each === 'bigint') return `${each}`;
      if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
      return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'null'
  );
}
