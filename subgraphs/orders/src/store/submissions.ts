import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';

export interface SubmissionRow {
  readonly orderId: string;
  readonly checkoutId: string;
  readonly inputHash: string;
}

export async function submissionByKey(sql: Sql | Tx['sql'], owner: string, key: string): Promise<SubmissionRow | null> {
  const [row] = await sql<SubmissionRow[]>`
    select order_id as "orderId", checkout_id as "checkoutId", input_hash as "inputHash" from submission
    where owner = ${owner} and key = ${key}`;
  return row ?? null;
}

export const insertSubmission = (
  tx: Tx,
  { orderId, checkoutId, inputHash, owner, key, now }: SubmissionRow & { owner: string; key: string; now: Date },
) => tx.sql`
  insert into submission (order_id, checkout_id, key, owner, input_hash, created_at)
  values (${orderId}, ${checkoutId}, ${key}, ${owner}, ${inputHash}, ${now.toISOString()})`;

/** The buyer gives up a payment that waits for them. */
export const abandonSubmission = (tx: Tx, orderId: string) => tx.sql`
  update submission set abandoned = true where order_id = ${orderId}`;

export async function isAbandoned(sql: Sql, orderId: string): Promise<boolean> {
  const [row] = await sql<{ abandoned: boolean }[]>`select abandoned from submission where order_id = ${orderId}`;
  return row?.abandoned ?? false;
}

/** Whether it may still come to an order. */
export async function isPlacing({ sql }: Tx, orderId: string): Promise<boolean> {
  const rows = await sql`select 1 from saga where name = 'place-order' and id = ${orderId} and outcome is null`;
  return rows.length > 0;
}
