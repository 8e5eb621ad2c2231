import type { Tx } from '@stoa/platform/database.ts';

export interface OrderContact {
  readonly orderId: string;
  readonly userId: string | null;
  readonly number: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
}

export const knowOrderContact = async ({ sql }: Tx, contact: OrderContact) =>
  await sql`
    insert into known_order_contact (order_id, user_id, number, email, name, locale)
    values (${contact.orderId}, ${contact.userId}, ${contact.number}, ${contact.email}, ${contact.name}, ${contact.locale})
    on conflict (order_id) do nothing`;

/** Events of an order may overtake the order itself: they are heard again, later. */
export async function contactOf({ sql }: Tx, orderId: string): Promise<OrderContact> {
  const [row] = await sql<OrderContact[]>`
    select order_id as "orderId", user_id as "userId", number, email, name, locale from known_order_contact where order_id = ${orderId}`;
  if (!row) throw new Error(`Order ${orderId} has not been heard of yet.`);
  return row;
}

export const knowUser = async ({ sql }: Tx, userId: string, locale: string) =>
  await sql`
    insert into known_user (user_id, locale) values (${userId}, ${locale})
    on conflict (user_id) do update set locale = excluded.locale`;
