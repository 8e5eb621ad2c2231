import type { PageRequest } from '@stoa/kernel/pages.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import type { FeeKind, FeeRate, Pieces } from '../domain/fees.ts';
import { fee, feeRate } from '../tables/shop.ts';

export type FeeRow = typeof fee.$inferSelect;
export type NewFee = Omit<FeeRow, 'id'>;

export const feeRates = async (tx: Tx): Promise<FeeRate[]> => await tx.drizzle.select().from(feeRate);

/** Those that are new: what has been charged is not charged again. */
export const insertFees = async (tx: Tx, fees: readonly NewFee[]): Promise<FeeRow[]> =>
  fees.length === 0
    ? []
    : await tx.drizzle
        .insert(fee)
        .values([...fees])
        .onConflictDoNothing({ target: fee.key })
        .returning();

/** Work on a seller's goods at one place. */
export interface Work extends Pieces {
  readonly sellerId: string;
  readonly locationId: string;
}

/** What was packed of a unit; nothing when its goods are the house's, which lie in places of the house. */
export const packedPieces = async ({ sql }: Tx, unitId: string): Promise<Work[]> =>
  await sql<Work[]>`
    select u.seller_id as "sellerId", u.location_id as "locationId", l.quantity - l.stopped as pieces,
      coalesce(v.weight_grams, ceil(l.weight_grams::numeric / l.quantity)::int) as grams
    from unit u join known_location p on p.id = u.location_id and p.seller_id is not null
    join unit_line l on l.unit_id = u.id left join known_variant v on v.id = l.variant_id
    where u.id = ${unitId} and l.quantity > l.stopped`;

/** What somebody looked at that came back. */
export const returnedPieces = async ({ sql }: Tx, returnId: string): Promise<Work[]> =>
  await sql<Work[]>`
    select u.seller_id as "sellerId", p.id as "locationId", r.quantity - r.lapsed - r.lost as pieces,
      coalesce(v.weight_grams, ceil(l.weight_grams::numeric / l.quantity)::int) as grams
    from returned_line r join returned b on b.id = r.return_id join unit_line l on l.id = r.line_id
    join unit u on u.id = l.unit_id
    join known_location p on p.id = coalesce(b.location_id, u.location_id) and p.seller_id is not null
    left join known_variant v on v.id = l.variant_id
    where r.return_id = ${returnId} and r.quantity > r.lapsed + r.lost order by p.id`;

export interface FeeSearch {
  readonly from: string | null;
  readonly before: string | null;
  readonly kind: FeeKind | null;
  readonly page: PageRequest;
}

type Raw = Omit<FeeRow, 'amountMinor' | 'milliliters' | 'at'> & {
  readonly amountMinor: string;
  readonly milliliters: string | null;
  readonly at: string | Date;
};

/** A page for each seller in one statement, newest first; one more than is asked tells of a next page. */
export async function feesOfSellers(
  { sql }: Database,
  sellerIds: readonly string[],
  { from, before, kind, page: { limit, after } }: FeeSearch,
): Promise<FeeRow[]> {
  const [at = null, id = null] = after ?? [];
  const rows = await sql<Raw[]>`
    select f.* from unnest(${sellerIds as string[]}::uuid[]) as s(id) cross join lateral (
      select id, key, seller_id as "sellerId", location_id as "locationId", kind, currency, amount_minor::text as "amountMinor",
        unit_id as "unitId", return_id as "returnId", day::text as day, pieces, milliliters::text as milliliters, at
      from fee where seller_id = s.id and (${from}::timestamptz is null or at >= ${from})
        and (${before}::timestamptz is null or at < ${before}) and (${kind}::text is null or kind = ${kind})
        and (${at}::timestamptz is null or (at, id) < (${at}::timestamptz, ${id}::uuid))
      order by at desc, id desc limit ${limit + 1}
    ) f order by "sellerId", at desc, id desc`;
  return rows.map((row) => ({
    ...row,
    amountMinor: BigInt(row.amountMinor),
    milliliters: row.milliliters === null ? null : BigInt(row.milliliters),
    at: new Date(row.at),
  }));
}
