import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { RefundReason } from './refunds.ts';

export interface TillRefundRow {
  readonly id: string;
  readonly orderId: string;
  readonly reason: RefundReason;
  readonly status: 'DUE_AT_TILL' | 'SUCCEEDED';
  readonly amountMinor: bigint;
  readonly at: Date;
}

type Raw = Omit<TillRefundRow, 'amountMinor' | 'at'> & { readonly amount: string; readonly at: string | Date };

/** Newest first. */
export const tillRefundsOfOrders = async (sql: Sql, orderIds: readonly string[]): Promise<TillRefundRow[]> =>
  (
    await sql<Raw[]>`
      select r.id, r.order_id as "orderId", r.reason, r.status, r.amount_minor::text as amount, r.at
      from refund r join "order" o on o.id = r.order_id and o.channel = 'STORE'
      where r.order_id = any(${orderIds as string[]}::uuid[]) and r.status in ('DUE_AT_TILL', 'SUCCEEDED')
      order by r.order_id, r.at desc, r.id desc`
  ).map(({ amount, at, ...row }) => ({ ...row, amountMinor: BigInt(amount), at: new Date(at) }));

export const settleAtTill = (tx: Tx, refundId: string) => tx.sql`
  update refund set status = 'SUCCEEDED' where id = ${refundId}`;
