import type { Database, Tx } from '@stoa/platform/database.ts';

export const insertHeldOrder = (tx: Tx, orderId: string) => tx.sql`
  insert into held_order (order_id) values (${orderId}) on conflict do nothing`;

/** False when it was not held. */
export async function deleteHeldOrder(tx: Tx, orderId: string): Promise<boolean> {
  const gone = await tx.sql`delete from held_order where order_id = ${orderId} returning 1`;
  return gone.length > 0;
}

export async function isOrderHeld({ sql }: Database, orderId: string): Promise<boolean> {
  const rows = await sql`select 1 from held_order where order_id = ${orderId}`;
  return rows.length > 0;
}
