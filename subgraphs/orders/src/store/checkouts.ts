import { fromJson, toJson } from '@stoa/platform/bigint-json.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { Buyer } from '../domain/buyer.ts';
import type { Quote } from '../domain/quote.ts';

export type CheckoutStatus = 'OPEN' | 'SUBMITTED' | 'PLACED' | 'EXPIRED' | 'CANCELLED';

export interface CheckoutRow {
  readonly id: string;
  readonly key: string;
  readonly owner: string;
  readonly inputHash: string;
  readonly status: CheckoutStatus;
  readonly cartId: string;
  readonly userId: string | null;
  readonly secretHash: string | null;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly quoteVersion: number;
  readonly reservationId: string;
  readonly expiresAt: Date;
  readonly orderId: string | null;
}

type Raw = Omit<CheckoutRow, 'buyer' | 'quote' | 'expiresAt'> & {
  readonly buyer: string;
  readonly quote: string;
  readonly expiresAt: string | Date;
};

/** Whose it is now. */
const owned = 'coalesce(claimed_by::text, owner)';
const columns = `id, key, ${owned} as owner, input_hash as "inputHash", status, cart_id as "cartId", user_id as "userId",
  secret_hash as "secretHash", buyer::text, quote::text, quote_version as "quoteVersion",
  reservation_id as "reservationId", expires_at as "expiresAt", order_id as "orderId"`;

const checkoutOf = (row: Raw): CheckoutRow => ({
  ...row,
  buyer: fromJson(row.buyer) as Buyer,
  quote: fromJson(row.quote) as Quote,
  expiresAt: new Date(row.expiresAt),
});

const first = (rows: readonly Raw[]): CheckoutRow | null => (rows[0] ? checkoutOf(rows[0]) : null);

type Asking = Sql | Tx['sql'];

export const checkoutById = async (sql: Asking, id: string): Promise<CheckoutRow | null> =>
  first(await sql.unsafe<Raw[]>(`select ${columns} from checkout where id = $1`, [id], { prepare: true }));

export const checkoutByKey = async (sql: Sql, owner: string, key: string): Promise<CheckoutRow | null> =>
  first(
    await sql.unsafe<Raw[]>(`select ${columns} from checkout where owner = $1 and key = $2`, [owner, key], {
      prepare: true,
    }),
  );

export async function insertCheckout(sql: Asking, row: CheckoutRow, now: Date): Promise<boolean> {
  const made = await sql`
    insert into checkout (id, key, owner, input_hash, status, cart_id, user_id, secret_hash, currency, buyer, quote,
      quote_version, reservation_id, expires_at, created_at)
    values (${row.id}, ${row.key}, ${row.owner}, ${row.inputHash}, ${row.status}, ${row.cartId}, ${row.userId},
      ${row.secretHash}, ${row.quote.currency}, ${toJson(row.buyer)}::text::jsonb, ${toJson(row.quote)}::text::jsonb,
      ${row.quoteVersion}, ${row.reservationId}, ${row.expiresAt.toISOString()}::text::timestamptz,
      ${now.toISOString()}::text::timestamptz)
    on conflict (owner, key) do nothing returning 1`;
  return made.length > 0;
}

/** A new quote, unless somebody was quicker or it is no longer open. */
export const requote = async (sql: Asking, id: string, from: number, buyer: Buyer, quote: Quote) =>
  first(
    await sql.unsafe<Raw[]>(
      `update checkout set buyer = $3::text::jsonb, quote = $4::text::jsonb, quote_version = quote_version + 1
       where id = $1 and status = 'OPEN' and quote_version = $2 returning ${columns}`,
      [id, from, toJson(buyer), toJson(quote)],
      { prepare: true },
    ),
  );

/**
 * Who signed in goes on with what they began as a guest: of many at once who know the secret one gets it, and nobody whose
 * cart it did not become. The key that it was begun by stays a guest's, so that the stock which is held by that key is
 * never another checkout's too.
 */
export const claimCheckout = (
  sql: Asking,
  { id, guest, userId }: { readonly id: string; readonly guest: string; readonly userId: string },
) => sql`
  update checkout c set claimed_by = ${userId}, user_id = ${userId}, secret_hash = null
  where c.id = ${id} and c.owner = ${guest} and c.claimed_by is null and c.status = 'OPEN'
    and not exists (select from known_merge m where m.guest_cart_id = c.cart_id and m.user_id <> ${userId})`;

/** Takes an open checkout for a submission: of many at once, one gets it. */
export async function takeCheckout(
  tx: Tx,
  {
    id,
    owner,
    quoteVersion,
    orderId,
    now,
  }: { id: string; owner: string; quoteVersion: number; orderId: string; now: Date },
): Promise<CheckoutRow | null> {
  return first(
    await tx.sql.unsafe<Raw[]>(
      `update checkout set status = 'SUBMITTED', order_id = $4 where id = $1 and ${owned} = $2 and quote_version = $3
         and status = 'OPEN' and expires_at > $5 returning ${columns}`,
      [id, owner, quoteVersion, orderId, now.toISOString()],
      { prepare: true },
    ),
  );
}

/** The submission came to nothing: the buyer may try again as long as the stock is held, unless they were erased. */
export const reopenCheckout = (tx: Tx, id: string, orderId: string, status: 'OPEN' | 'CANCELLED') => tx.sql`
  update checkout set status = case when forget then 'CANCELLED' else ${status} end, order_id = null, forget = false,
    buyer = case when forget then unreachable(unnamed(buyer)) else buyer end
  where id = ${id} and order_id = ${orderId} and status = 'SUBMITTED'`;

export const cancelCheckout = async (sql: Asking, id: string): Promise<boolean> =>
  (await sql`update checkout set status = 'CANCELLED' where id = ${id} and status = 'OPEN' returning 1`).length > 0;

export const holdUntil = (sql: Asking, id: string, expiresAt: string) => sql`
  update checkout set expires_at = ${expiresAt}::text::timestamptz where id = ${id} and expires_at < ${expiresAt}::text::timestamptz`;

/** Names, addresses and words of checkouts that came to nothing; what a submission refers to stays without them. */
export async function forgetCheckouts({ sql }: Tx, endedBefore: Date): Promise<void> {
  const ended = sql`status in ('EXPIRED', 'CANCELLED') and expires_at < ${endedBefore.toISOString()}`;
  await sql`delete from checkout c where ${ended} and not exists (select from submission s where s.checkout_id = c.id)`;
  await sql`
    update checkout set buyer = unreachable(unnamed(buyer)) where ${ended} and buyer->>'email' <> 'erased@invalid'`;
}

/** What is kept of what a user began and did not buy. */
export const checkoutsOf = async ({ sql }: { readonly sql: Sql }, userId: string): Promise<CheckoutRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from checkout where user_id = $1 and status <> 'PLACED' and buyer->>'email' <> 'erased@invalid'
       order by id desc`,
      [userId],
    )
  ).map(checkoutOf);

export const expireCheckouts = async (sql: Asking, now: Date): Promise<number> =>
  (
    await sql`update checkout set status = 'EXPIRED' where status = 'OPEN' and expires_at <= ${now.toISOString()}::text::timestamptz returning 1`
  ).length;
