import type { Tx } from '@stoa/platform/database.ts';

export interface OrderContact {
  readonly orderId: string;
  readonly userId: string | null;
  readonly number: string;
  /** Empty when there is nobody to tell any more. */
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly units: number;
  readonly incomplete: boolean;
  readonly forget: boolean;
}

export type NewContact = Omit<OrderContact, 'units' | 'incomplete' | 'forget'> & {
  readonly unitIds: readonly string[];
};

export const knowOrderContact = async ({ sql }: Tx, { unitIds, ...contact }: NewContact) =>
  await sql`
    with known as (
      insert into known_order_contact (order_id, user_id, number, email, name, locale, units)
      values (${contact.orderId}, ${contact.userId}, ${contact.number}, ${contact.email}, ${contact.name}, ${contact.locale},
        ${unitIds.length})
      on conflict (order_id) do nothing returning order_id
    )
    insert into known_open_unit (unit_id, order_id)
    select u.id, known.order_id from known, unnest(${unitIds as string[]}::uuid[]) as u(id)`;

/**
 * Events of an order may overtake the order itself: they are heard again, later. Locked: whoever erases its buyer meanwhile
 * waits for what is being told, and finds it.
 */
export async function contactOf({ sql }: Tx, orderId: string): Promise<OrderContact> {
  const [row] = await sql<OrderContact[]>`
    select order_id as "orderId", user_id as "userId", number, email, name, locale, units, incomplete, forget
    from known_order_contact where order_id = ${orderId} for update`;
  if (!row) throw new Error(`Order ${orderId} has not been heard of yet.`);
  return row;
}

export const markIncomplete = async ({ sql }: Tx, orderId: string) =>
  await sql`update known_order_contact set incomplete = true where order_id = ${orderId} and not incomplete`;

/** A unit has come to its end; with the last one goes the address of somebody who is erased. */
export async function closeUnit({ sql }: Tx, orderId: string, unitId: string): Promise<void> {
  // The lock first: the ends of two units, or an end and an erasure, come one after the other.
  await sql`select 1 from known_order_contact where order_id = ${orderId} for update`;
  await sql`delete from known_open_unit where unit_id = ${unitId}`;
  await sql`
    update known_order_contact c set email = '', name = null, forget = false
    where order_id = ${orderId} and forget and not exists (select from known_open_unit u where u.order_id = c.order_id)`;
}

export const knowRefund = async ({ sql }: Tx, refundId: string, reason: string) =>
  await sql`
    insert into known_refund (refund_id, reason) values (${refundId}, ${reason}) on conflict do nothing`;

/** Null when it was not an order that asked for it. */
export async function reasonOf({ sql }: Tx, refundId: string): Promise<string | null> {
  const [row] = await sql<{ reason: string }[]>`select reason from known_refund where refund_id = ${refundId}`;
  return row?.reason ?? null;
}

export const knowUser = async ({ sql }: Tx, userId: string, locale: string) =>
  await sql`
    insert into known_user (user_id, locale) values (${userId}, ${locale})
    on conflict (user_id) do update set locale = excluded.locale`;
