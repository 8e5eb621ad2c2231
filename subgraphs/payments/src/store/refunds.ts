import type { Sql, TransactionSql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';

export type RefundStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED';
export type RefundReason = 'CANCELLED' | 'UNDELIVERED' | 'RETURNED' | 'GOODWILL';

export interface RefundRow {
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly reason: RefundReason;
  readonly status: RefundStatus;
  readonly createdAt: Date | string;
}

export interface RefundPartRow {
  readonly id: string;
  readonly partId: string;
  readonly how: 'RELEASED' | 'REFUNDED';
  readonly amount: bigint;
  readonly status: 'REQUESTED' | RefundStatus;
  readonly providerRef: string | null;
  readonly problem: string | null;
}

const select = `select id, payment_id as "paymentId", order_id as "orderId", currency, amount_minor::text as amount, reason, status,
  created_at as "createdAt" from refund`;

type Wire<Row> = Omit<Row, 'amount'> & { readonly amount: string };
const whole = <Row extends { readonly amount: string }>(row: Row) => ({ ...row, amount: BigInt(row.amount) });

export const refundById = async (sql: Sql | TransactionSql, id: string): Promise<RefundRow | undefined> =>
  (await sql.unsafe<Wire<RefundRow>[]>(`${select} where id = $1`, [id], { prepare: true })).map(whole)[0];

export const refundsByOrders = async (sql: Sql, orderIds: readonly string[]): Promise<RefundRow[]> =>
  (
    await sql.unsafe<Wire<RefundRow>[]>(
      `${select} where order_id = any($1::uuid[]) order by id desc`,
      [orderIds as string[]],
      {
        prepare: true,
      },
    )
  ).map(whole);

export async function refundParts(sql: Sql | TransactionSql, refundId: string): Promise<RefundPartRow[]> {
  const rows = await sql<Wire<RefundPartRow>[]>`
    select id, part_id as "partId", how, amount_minor::text as amount, status, provider_ref as "providerRef", problem
    from refund_part where refund_id = ${refundId} order by id`;
  return rows.map(whole);
}

/** Which refund a provider's refund belongs to. */
export async function refundOfProvider(
  sql: Sql,
  reference: string,
): Promise<{ refundId: string; refundPartId: string } | null> {
  const [row] = await sql<{ refundId: string; refundPartId: string }[]>`
    select refund_id as "refundId", id as "refundPartId" from refund_part where provider_ref = ${reference}`;
  return row ?? null;
}

/** False when there is one of that id. */
export async function insertRefund(
  tx: Tx,
  refund: Omit<RefundRow, 'createdAt'> & { requestedBy: string | null },
  now: Date,
): Promise<boolean> {
  const made = await tx.sql`
    insert into refund (id, payment_id, order_id, currency, amount_minor, reason, status, requested_by, created_at)
    values (${refund.id}, ${refund.paymentId}, ${refund.orderId}, ${refund.currency}, ${String(refund.amount)}::bigint,
      ${refund.reason}, ${refund.status}, ${refund.requestedBy}, ${now.toISOString()})
    on conflict do nothing returning 1`;
  return made.length > 0;
}

export async function insertRefundParts(tx: Tx, refundId: string, parts: readonly RefundPartRow[]): Promise<void> {
  if (parts.length === 0) return;
  await tx.sql`
    insert into refund_part (id, refund_id, part_id, how, amount_minor, status)
    select g.id, ${refundId}, g."partId", g.how, g.amount, g.status
    from jsonb_to_recordset(${JSON.stringify(parts, (_name, each: unknown) => (typeof each === 'bigint' ? String(each) : each))}::text::jsonb)
      as g(id uuid, "partId" uuid, how text, amount bigint, status text)`;
}

export async function saveRefundPart(tx: Tx, { id, status, providerRef, problem }: RefundPartRow): Promise<void> {
  await tx.sql`update refund_part set status = ${status}, provider_ref = ${providerRef}, problem = ${problem} where id = ${id}`;
}

export const saveRefundStatus = async (tx: Tx, id: string, status: RefundStatus): Promise<void> =>
  void (await tx.sql`update refund set status = ${status} where id = ${id} and status <> ${status}`);
