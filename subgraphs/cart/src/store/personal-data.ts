import type { Database, Tx } from '@stoa/platform/database.ts';

/** All that is kept of a user. */
export async function personalDataOf({ sql }: Pick<Database, 'sql'>, userId: string): Promise<unknown> {
  const [row] = await sql<{ data: unknown }[]>`
    select jsonb_build_object(
      'carts', (select coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'couponCodes', coupon_codes, 'lines', lines,
        'changedAt', changed_at)), '[]') from cart where user_id = ${userId}),
      'wishlists', (select coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'createdAt', w.created_at, 'variants',
        (select coalesce(jsonb_agg(i.variant_id), '[]') from wishlist_item i where i.wishlist_id = w.id))), '[]')
        from wishlist w where w.user_id = ${userId})) as data`;
  return row?.data ?? null;
}

export async function forgetUser({ sql }: Tx, userId: string): Promise<void> {
  await sql`delete from cart where user_id = ${userId}`;
  await sql`delete from wishlist where user_id = ${userId}`;
  await sql`delete from known_user where user_id = ${userId}`;
}
