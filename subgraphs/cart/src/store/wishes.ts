import type { Database, Tx } from '@stoa/platform/database.ts';

export interface PriceDrop {
  readonly userId: string;
  readonly variantId: string;
  readonly title: string;
  readonly currency: string;
  readonly unitMinor: string;
}

/**
 * Takes down what variants cost at their lowest now, and gives those who watch one that has become cheaper. What is taken
 * down follows the price both ways, so that each fall is told once and a later one is told again.
 */
export const notePrices = async ({ sql }: Tx, variantIds: readonly string[], now: Date): Promise<PriceDrop[]> => {
  const at = now.toISOString();
  return await sql<PriceDrop[]>`
    with low as (
      select o.variant_id, p.currency, min(case when p.sale_minor is not null and coalesce(p.sale_from <= ${at}::timestamptz, true)
          and coalesce(${at}::timestamptz < p.sale_to, true) then p.sale_minor else p.list_minor end) as minor
      from known_offer o join known_price p using (offer_id) left join known_variant v using (variant_id)
      where o.variant_id = any(${variantIds as string[]}::uuid[]) and o.open and o.seller_id is not null
        and coalesce(v.status, 'ACTIVE') = 'ACTIVE' group by 1, 2
    ), noted as (
      update wishlist_item i set noted_minor = low.minor
      from wishlist_item old join low using (variant_id, currency) join wishlist w on w.id = old.wishlist_id
      where i.id = old.id and old.noted_minor is distinct from low.minor
      returning w.user_id, i.variant_id, i.currency, old.noted_minor as before, i.noted_minor as now
    )
    select distinct on (n.user_id, n.variant_id) n.user_id as "userId", n.variant_id as "variantId", n.currency,
      n.now::text as "unitMinor", coalesce(v.title, '') as title
    from noted n left join known_variant v using (variant_id) where n.now < n.before order by 1, 2`;
};

/** Sales that began or ended in this time: nobody tells that, but the clock. */
export const turnedPrices = async ({ sql }: Pick<Database, 'sql'>, from: Date, to: Date): Promise<string[]> => {
  const rows = await sql<{ variantId: string }[]>`
    select distinct o.variant_id as "variantId" from known_price p join known_offer o using (offer_id)
    where (p.sale_from > ${from} and p.sale_from <= ${to}) or (p.sale_to > ${from} and p.sale_to <= ${to})`;
  return rows.map(({ variantId }) => variantId);
};

/** Who watches the variant and was not told of its stock for a day; they count as told now. */
export const noteStock = async ({ sql }: Tx, variantId: string, now: Date) =>
  await sql<{ userId: string; title: string }[]>`
    with told as (
      update wishlist_item i set stock_told_at = ${now.toISOString()} from wishlist w
      where w.id = i.wishlist_id and i.variant_id = ${variantId}
        and coalesce(i.stock_told_at < ${now.toISOString()}::timestamptz - interval '1 day', true)
      returning w.user_id
    )
    select distinct told.user_id as "userId", coalesce(v.title, '') as title
    from told left join known_variant v on v.variant_id = ${variantId}`;
