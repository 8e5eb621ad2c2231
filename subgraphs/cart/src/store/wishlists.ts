import type { Database, Tx } from '@stoa/platform/database.ts';

export interface WishlistRow {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly createdAt: Date | string;
}

export interface WishlistItemRow {
  readonly id: string;
  readonly wishlistId: string;
  readonly variantId: string;
  readonly addedAt: Date | string;
}

type Reads = Pick<Database, 'sql'> | Tx;

const columns = `id, name, share_hash is not null as "isShared", created_at as "createdAt"`;

export const wishlistsOf = async ({ sql }: Reads, userId: string): Promise<WishlistRow[]> =>
  await sql.unsafe<WishlistRow[]>(`select ${columns} from wishlist where user_id = $1 order by id`, [userId], {
    prepare: true,
  });

export async function ownWishlist({ sql }: Reads, id: string, userId: string): Promise<WishlistRow | null> {
  const [row] = await sql.unsafe<WishlistRow[]>(
    `select ${columns} from wishlist where id = $1 and user_id = $2`,
    [id, userId],
    { prepare: true },
  );
  return row ?? null;
}

export async function wishlistByShare({ sql }: Reads, hash: string): Promise<WishlistRow | null> {
  const [row] = await sql.unsafe<WishlistRow[]>(`select ${columns} from wishlist where share_hash = $1`, [hash], {
    prepare: true,
  });
  return row ?? null;
}

export const itemsByWishlist = async ({ sql }: Reads, ids: readonly string[]): Promise<WishlistItemRow[]> =>
  await sql<WishlistItemRow[]>`
    select id, wishlist_id as "wishlistId", variant_id as "variantId", added_at as "addedAt"
    from wishlist_item where wishlist_id = any(${ids as string[]}::uuid[]) order by wishlist_id, id`;

/** Whoever adds to a user's lists, or moves between them, waits here. Gives those of them that are the user's. */
export async function lockWishlists({ sql }: Tx, userId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from wishlist where user_id = ${userId} and id = any(${ids as string[]}::uuid[]) order by id for update`;
  return rows.map(({ id }) => id);
}

/** False when there are as many already. */
export async function insertWishlist(
  { sql }: Tx,
  list: { readonly id: string; readonly userId: string; readonly name: string; readonly at: Date },
  most: number,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`wishlists ${list.userId}`}, 0))`;
  const made = await sql`
    insert into wishlist (id, user_id, name, created_at)
    select ${list.id}::uuid, ${list.userId}::uuid, ${list.name}::text, ${list.at.toISOString()}::timestamptz
    where (select count(*) from wishlist where user_id = ${list.userId}) < ${most} returning 1`;
  return made.length > 0;
}

export async function changeWishlist(
  { sql }: Reads,
  id: string,
  userId: string,
  change: { readonly name: string } | { readonly shareHash: string | null },
): Promise<boolean> {
  const set = 'name' in change ? sql`name = ${change.name}` : sql`share_hash = ${change.shareHash}`;
  return (await sql`update wishlist set ${set} where id = ${id} and user_id = ${userId} returning 1`).length > 0;
}

export const deleteWishlist = async ({ sql }: Reads, id: string, userId: string): Promise<boolean> =>
  (await sql`delete from wishlist where id = ${id} and user_id = ${userId} returning 1`).length > 0;

/** A variant is on a list once. What it costs now is where a fall is counted from. */
export async function insertItems(
  { sql }: Tx,
  wishlistId: string,
  items: readonly { readonly id: string; readonly variantId: string }[],
  currency: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into wishlist_item (id, wishlist_id, variant_id, currency, noted_minor, added_at)
    select i.id, ${wishlistId}::uuid, i.variant_id, ${currency}::text,
      (select min(case when p.sale_minor is not null and coalesce(p.sale_from <= ${at.toISOString()}::timestamptz, true)
          and coalesce(${at.toISOString()}::timestamptz < p.sale_to, true) then p.sale_minor else p.list_minor end)
        from known_offer o join known_price p on p.offer_id = o.offer_id and p.currency = ${currency}
        where o.variant_id = i.variant_id and o.open), ${at.toISOString()}::timestamptz
    from unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ variantId }) => variantId)}::uuid[]) as i(id, variant_id)
    on conflict (wishlist_id, variant_id) do nothing`;
}

export const countItems = async ({ sql }: Tx, wishlistId: string): Promise<number> =>
  (
    await sql<{ count: number }[]>`select count(*)::int as count from wishlist_item where wishlist_id = ${wishlistId}`
  )[0]?.count ?? 0;

export const deleteItems = async ({ sql }: Tx, wishlistId: string, ids: readonly string[]) =>
  await sql`delete from wishlist_item where wishlist_id = ${wishlistId} and id = any(${ids as string[]}::uuid[])`;

/** What the other list has already is not there twice. */
export const moveItems = async ({ sql }: Tx, from: string, to: string, ids: readonly string[]) =>
  await sql`
    with gone as (
      delete from wishlist_item where wishlist_id = ${from} and id = any(${ids as string[]}::uuid[]) returning *
    )
    insert into wishlist_item (id, wishlist_id, variant_id, currency, noted_minor, stock_told_at, added_at)
    select id, ${to}::uuid, variant_id, currency, noted_minor, stock_told_at, added_at from gone
    on conflict (wishlist_id, variant_id) do nothing`;

export const unknownVariants = async ({ sql }: Tx, ids: readonly string[]): Promise<string[]> => {
  const known = await sql<{ id: string }[]>`
    select variant_id as id from known_variant where variant_id = any(${ids as string[]}::uuid[]) and status = 'ACTIVE'`;
  return ids.filter((id) => !known.some((each) => each.id === id));
};
