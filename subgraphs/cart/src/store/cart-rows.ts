import type { Database, Tx } from '@stoa/platform/database.ts';
import type { KeptCart } from '../domain/cart.ts';
import type { KnownOffers } from '../domain/known-offer.ts';
import { readCart, type WrittenCart, writtenLines } from './kept-carts.ts';
import { byOfferId, knownOffer, offersAsJson, type RawOffer } from './known-offers.ts';

const time = (column: string, name: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

const columns = `id, user_id as "userId", secret_hash as "secretHash", currency, status, merged_into as "mergedInto", version,
  coupon_codes as "couponCodes", lines, ${time('created_at', 'createdAt')}, ${time('changed_at', 'changedAt')}, ${time('expires_at', 'expiresAt')}`;

type Reads = Pick<Database, 'sql'> | Tx;

const one = async ({ sql }: Reads, condition: string, value: string): Promise<KeptCart | null> => {
  // The keys of old changes are read by changes alone.
  const [row] = await sql.unsafe<WrittenCart[]>(
    `select ${columns}, '[]'::jsonb as applied from cart where ${condition}`,
    [value],
    { prepare: true },
  );
  return row ? readCart(row) : null;
};

export const cartById = (at: Reads, id: string): Promise<KeptCart | null> => one(at, 'id = $1', id);

export const cartOfUser = (at: Reads, userId: string): Promise<KeptCart | null> =>
  one(at, `user_id = $1 and status = 'OPEN'`, userId);

/** Whoever changes a cart waits here for whoever does so already. The offers that the change names come along. */
export async function lockCart(
  { sql }: Tx,
  id: string,
  offerIds: readonly string[],
): Promise<{ readonly cart: KeptCart | null; readonly offers: KnownOffers }> {
  const [row] = await sql.unsafe<(WrittenCart & { readonly offers: RawOffer[] })[]>(
    offerIds.length === 0
      ? `select ${columns}, applied, '[]'::json as offers from cart where id = $1 for update`
      : `select ${columns}, applied, (${offersAsJson('$2')}) as offers from cart where id = $1 for update of cart`,
    offerIds.length === 0 ? [id] : [id, offerIds as string[]],
    { prepare: true },
  );
  if (!row) return { cart: null, offers: new Map() };
  const { offers, ...cart } = row;
  return { cart: readCart(cart), offers: byOfferId(offers.map(knownOffer)) };
}

/** A user's open cart. Whoever needs a guest's cart too locks that one first: two merges never wait for one another. */
export async function lockCartOfUser({ sql }: Tx, userId: string): Promise<KeptCart | null> {
  const [row] = await sql.unsafe<WrittenCart[]>(
    `select ${columns}, applied from cart where user_id = $1 and status = 'OPEN' for update`,
    [userId],
    { prepare: true },
  );
  return row ? readCart(row) : null;
}

/** False when there is one of that id, or an open one of that user. */
export async function insertCart({ sql }: Reads, cart: KeptCart): Promise<boolean> {
  const made = await sql`
    insert into cart (id, user_id, secret_hash, currency, status, merged_into, version, coupon_codes, lines, applied,
      created_at, changed_at, expires_at)
    values (${cart.id}, ${cart.userId}, ${cart.secretHash}, ${cart.currency}, ${cart.status}, ${cart.mergedInto}, ${cart.version},
      ${cart.couponCodes as string[]}, ${JSON.stringify(writtenLines(cart.lines))}::text::jsonb, ${JSON.stringify(cart.applied)}::text::jsonb,
      ${cart.createdAt}, ${cart.changedAt}, ${cart.expiresAt})
    on conflict do nothing returning 1`;
  return made.length > 0;
}

export async function saveCart({ sql }: Tx, cart: KeptCart): Promise<void> {
  await sql`
    update cart set currency = ${cart.currency}, status = ${cart.status}, merged_into = ${cart.mergedInto}, version = ${cart.version},
      coupon_codes = ${cart.couponCodes as string[]}, lines = ${JSON.stringify(writtenLines(cart.lines))}::text::jsonb,
      applied = ${JSON.stringify(cart.applied)}::text::jsonb, changed_at = ${cart.changedAt}, expires_at = ${cart.expiresAt}
    where id = ${cart.id}`;
}

export async function deleteCart({ sql }: Tx, id: string): Promise<void> {
  await sql`delete from cart where id = ${id}`;
}

/** Guests' carts that nobody came back to, and what is left of merged ones. */
export async function deleteExpired({ sql }: Pick<Database, 'sql'>, now: Date): Promise<number> {
  const { count } = await sql`delete from cart where expires_at <= ${now}`;
  return count;
}
