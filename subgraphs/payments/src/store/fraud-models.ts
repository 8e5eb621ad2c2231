import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { Trained } from '../domain/fraud-training.ts';
import type { FraudModel } from '../domain/fraud-score.ts';
import type { Example } from '../domain/logistic-regression.ts';

export async function latestModel(sql: Sql): Promise<FraudModel | null> {
  const [row] = await sql<{ version: number; model: string }[]>`
    select version, model::text from fraud_model order by version desc limit 1`;
  return row ? { ...(JSON.parse(row.model) as Omit<FraudModel, 'version'>), version: row.version } : null;
}

export async function saveModel(tx: Tx, { model, examples, frauds, auc }: Trained, at: Date): Promise<number> {
  const [row] = await tx.sql<{ version: number }[]>`
    insert into fraud_model (model, examples, frauds, auc, trained_at)
    values (${JSON.stringify(model)}::text::jsonb, ${examples}, ${frauds}, ${auc}, ${at.toISOString()}) returning version`;
  if (!row) throw new Error('A model that was kept has no version.');
  return row.version;
}

/** Payments of which it is known by now how they ended, oldest first: disputed as fraud, or rejected by whoever looked. */
export async function fraudExamples(sql: Sql, before: Date, most: number): Promise<Example[]> {
  const rows = await sql<Example[]>`
    select features, "isTrue" from (
      select s.features, s.at, s.payment_id,
        exists (select from dispute d where d.payment_id = s.payment_id and d.reason = 'fraudulent')
          or exists (select from fraud_review r where r.payment_id = s.payment_id and r.status = 'REJECTED') as "isTrue"
      from fraud_signal s join payment p on p.id = s.payment_id
      where s.at <= ${before.toISOString()} and p.status not in ('DECLINED', 'VOIDED', 'PENDING', 'ACTION_REQUIRED')
      order by s.at desc, s.payment_id limit ${most}
    ) latest order by at, payment_id`;
  return [...rows];
}

/** What a euro is worth, by currency: the latest rate that is known of each. */
export async function euroRates(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ quote: string; rate: number }[]>`
    select distinct on (quote) quote, rate::float8 as rate from exchange_rate where base = 'EUR' order by quote, day desc`;
  return new Map([['EUR', 1], ...rows.map(({ quote, rate }): [string, number] => [quote, rate])]);
}
