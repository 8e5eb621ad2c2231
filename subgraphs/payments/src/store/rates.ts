import type { Sql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';

export interface RateRow {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly day: string;
}

/** The rate of a day, or of the last day before it that has one; in either direction. */
export async function rateAt(sql: Sql, from: string, to: string, day: string): Promise<RateRow | undefined> {
  const [row] = await sql<RateRow[]>`
    select base, quote, trim_scale(rate)::text as rate, day::text from exchange_rate
    where ((base = ${from} and quote = ${to}) or (base = ${to} and quote = ${from})) and day <= ${day}
    order by day desc, (base = ${from}) desc limit 1`;
  return row;
}

export async function setRate(tx: Tx, { base, quote, rate, day }: RateRow): Promise<RateRow> {
  const [row] = await tx.sql<RateRow[]>`
    insert into exchange_rate (base, quote, day, rate) values (${base}, ${quote}, ${day}, ${rate})
    on conflict (base, quote, day) do update set rate = excluded.rate
    returning base, quote, trim_scale(rate)::text as rate, day::text as day`;
  if (!row) throw new Error('A rate that was set is not there.');
  return row;
}
