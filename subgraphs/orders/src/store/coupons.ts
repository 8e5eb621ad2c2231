import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { Promotion } from '../domain/promotions.ts';

export interface CouponRow {
  readonly id: string;
  readonly code: string;
  readonly kind: Promotion['kind'];
  readonly ppm: number | null;
  readonly amountMinor: bigint | null;
  readonly minimumMinor: bigint | null;
  readonly currency: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly useLimit: number | null;
  readonly buyerLimit: number | null;
  readonly uses: number;
}

type Raw = Omit<CouponRow, 'amountMinor' | 'minimumMinor' | 'startsAt' | 'endsAt'> & {
  readonly amountMinor: string | null;
  readonly minimumMinor: string | null;
  readonly startsAt: string | Date;
  readonly endsAt: string | Date | null;
};

const columns = `id, code, kind, ppm, amount_minor::text as "amountMinor", minimum_minor::text as "minimumMinor", currency,
  starts_at as "startsAt", ends_at as "endsAt", use_limit as "useLimit", buyer_limit as "buyerLimit", uses`;

const couponOf = (row: Raw): CouponRow => ({
  ...row,
  amountMinor: row.amountMinor === null ? null : BigInt(row.amountMinor),
  minimumMinor: row.minimumMinor === null ? null : BigInt(row.minimumMinor),
  startsAt: new Date(row.startsAt),
  endsAt: row.endsAt === null ? null : new Date(row.endsAt),
});

export const couponsByCode = async (sql: Sql, codes: readonly string[]): Promise<CouponRow[]> =>
  (await sql.unsafe<Raw[]>(`select ${columns} from coupon where code = any($1)`, [codes as string[]])).map(couponOf);

export const couponPage = async (sql: Sql, limit: number, after: string | null): Promise<CouponRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from coupon where $1::uuid is null or id < $1 order by id desc limit $2`,
      [after, limit + 1],
    )
  ).map(couponOf);

export async function insertCoupon(tx: Tx, row: CouponRow): Promise<boolean> {
  const made = await tx.sql`
    insert into coupon (id, code, kind, ppm, amount_minor, minimum_minor, currency, starts_at, ends_at, use_limit, buyer_limit)
    values (${row.id}, ${row.code}, ${row.kind}, ${row.ppm}, ${row.amountMinor?.toString() ?? null},
      ${row.minimumMinor?.toString() ?? null}, ${row.currency}, ${row.startsAt.toISOString()},
      ${row.endsAt?.toISOString() ?? null}, ${row.useLimit}, ${row.buyerLimit})
    on conflict (code) do nothing returning 1`;
  return made.length > 0;
}

export async function endCoupon(tx: Tx, id: string, now: Date): Promise<CouponRow | null> {
  const [row] = await tx.sql.unsafe<Raw[]>(
    `update coupon set ends_at = least(ends_at, $2::timestamptz) where id = $1 returning ${columns}`,
    [id, now.toISOString()],
  );
  return row ? couponOf(row) : null;
}

/**
 * Uses a coupon for an order, if it may still be used by this buyer. The row's lock makes buyers wait for one another, so
 * that the last use goes to one of them. Again for the same order changes nothing.
 */
export async function claimCoupon(tx: Tx, id: string, orderId: string, buyer: string, now: Date): Promise<boolean> {
  const [locked] = await tx.sql<{ buyerLimit: number | null }[]>`
    select buyer_limit as "buyerLimit" from coupon where id = ${id} and starts_at <= ${now.toISOString()}
      and (ends_at is null or ends_at > ${now.toISOString()}) for update`;
  if (!locked) return false;
  // By a statement of its own: one that waits for the lock would count the uses as they were before it waited.
  const [uses] = await tx.sql<{ mine: boolean; buyers: number }[]>`
    select coalesce(bool_or(order_id = ${orderId}), false) as mine, count(*)::int as buyers from coupon_use
    where coupon_id = ${id} and (buyer = ${buyer} or order_id = ${orderId})`;
  if (uses?.mine) return true;
  if (locked.buyerLimit !== null && (uses?.buyers ?? 0) >= locked.buyerLimit) return false;
  const claimed = await tx.sql`
    with claimed as (update coupon set uses = uses + 1 where id = ${id} and (use_limit is null or uses < use_limit) returning id)
    insert into coupon_use (coupon_id, order_id, buyer) select id, ${orderId}, ${buyer} from claimed returning 1`;
  return claimed.length > 0;
}

/** All coupons of an order are used at once, or none. */
export const hasCoupons = async (sql: Sql, orderId: string): Promise<boolean> =>
  (await sql`select 1 from coupon_use where order_id = ${orderId} limit 1`).length > 0;

/** An order that never was has used nothing. */
export const returnCoupons = (tx: Tx, orderId: string) => tx.sql`
  with gone as (delete from coupon_use where order_id = ${orderId} returning coupon_id)
  update coupon set uses = uses - 1 where id in (select coupon_id from gone)`;
