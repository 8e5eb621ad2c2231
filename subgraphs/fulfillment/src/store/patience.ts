import type { Database, Tx } from '@stoa/platform/database.ts';
import { type Patience, usualPatience } from '../domain/patience.ts';

/** What staff said last. */
export async function patienceNow({ sql }: Database | Tx): Promise<Patience> {
  const [row] = await sql<Patience[]>`
    select return_days as "returnDays", silent_days as "silentDays", answer_days as "answerDays" from patience`;
  return row ? { ...row } : usualPatience;
}

/** The one row: whoever changes it waits for whoever changes it now. */
export async function lockPatience(tx: Tx): Promise<Patience> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('patience', 0))`;
  return await patienceNow(tx);
}

export const savePatience = ({ sql }: Tx, { returnDays, silentDays, answerDays }: Patience) => sql`
  insert into patience (return_days, silent_days, answer_days) values (${returnDays}, ${silentDays}, ${answerDays})
  on conflict (is_one) do update set return_days = excluded.return_days, silent_days = excluded.silent_days,
    answer_days = excluded.answer_days`;
