import type { Tx } from '@stoa/platform/database.ts';
import type { Status } from '../domain/unit-states.ts';

/** Somebody still has to know where it goes. */
const underWay: readonly Status[] = ['PENDING', 'PROCESSING', 'SHIPPED'];

export const isUnderWay = (status: Status): boolean => underWay.includes(status);

/**
 * The books keep what was sold, for how much, to which country; nobody's name, street, mail or words. What is under way
 * keeps what delivering it needs until its end, for the contract is still to be kept. Open checkouts go.
 */
export async function forgetBuyer(
  tx: Tx,
  userId: string,
): Promise<{ readonly erased: readonly string[]; readonly kept: readonly string[] }> {
  // A checkout that is becoming an order now is one before, and is met below, or finds the mark.
  const checkouts = await tx.sql<{ forget: boolean }[]>`
    update checkout set forget = status = 'SUBMITTED', status = case when status = 'OPEN' then 'CANCELLED' else status end,
      buyer = case when status = 'SUBMITTED' then buyer else unreachable(unnamed(buyer)) end
    where user_id = ${userId} returning forget`;
  // The lock first: an order that is ending now ends before, or finds the mark.
  await tx.sql`select 1 from "order" where user_id = ${userId} order by id for update`;
  const open = await tx.sql`
    update "order" o set forget = true, buyer = unnamed(buyer)
    where user_id = ${userId} and exists (
      select from fulfillment_unit u where u.order_id = o.id and u.status = any(${underWay as string[]}))
    returning 1`;
  await tx.sql`
    update "order" set buyer = unreachable(unnamed(buyer)) where user_id = ${userId} and not forget`;
  return {
    erased: ['names, streets, mail addresses and gift notes of orders', 'open checkouts'],
    kept: [
      'what was sold, when, for how much and to which region: the tax books ask for it',
      ...(open.length > 0 || checkouts.some(({ forget }) => forget)
        ? ['where orders go that are under way, until these have ended']
        : []),
    ],
  };
}

/** Of a locked order that has ended, what was kept for delivering it. */
export const forgetDelivery = (tx: Tx, orderId: string) => tx.sql`
  update "order" set forget = false, buyer = unreachable(buyer) where id = ${orderId}`;
