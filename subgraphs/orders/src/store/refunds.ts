import type { Tx } from '@stoa/platform/database.ts';

export interface NewRefund {
  readonly id: string;
  readonly orderId: string;
  readonly cause: string;
  readonly reason: 'CANCELLED' | 'RETURNED' | 'GOODWILL';
  readonly parts: readonly { readonly unitId: string; readonly amountMinor: bigint }[];
  readonly at: string;
}

/** False when this cause has had its refund. The database refuses more than was paid, of the order and of each unit. */
export async function insertRefund(tx: Tx, { id, orderId, cause, reason, parts, at }: NewRefund): Promise<boolean> {
  const total = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const made = await tx.sql`
    insert into refund (id, order_id, cause, reason, amount_minor, status, at)
    values (${id}, ${orderId}, ${cause}, ${reason}, ${`${total}`}, 'REQUESTED', ${at})
    on conflict (cause) do nothing returning 1`;
  if (made.length === 0) return false;
  await Promise.all([
    tx.sql`update "order" set refund_minor = refund_minor + ${`${total}`}::bigint where id = ${orderId}`,
    tx.sql`update fulfillment_unit u set refund_minor = u.refund_minor + p.amount
      from unnest(${parts.map(({ unitId }) => unitId)}::uuid[], ${parts.map(({ amountMinor }) => `${amountMinor}`)}::bigint[])
        as p(id, amount) where u.id = p.id`,
  ]);
  return true;
}

export async function settleRefund(tx: Tx, id: string, status: 'SUCCEEDED' | 'FAILED'): Promise<bigint | null> {
  const [row] = await tx.sql<{ amount: string }[]>`
    update refund set status = ${status} where id = ${id} and status <> ${status} returning amount_minor::text as amount`;
  return row ? BigInt(row.amount) : null;
}
