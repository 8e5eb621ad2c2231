import type { Sql } from 'postgres';
import type { Good } from '../domain/good.ts';

export interface OfferFacts extends Omit<Good, 'quantity'> {
  readonly isForSale: boolean;
}

/** All offers of these variants, open or not. */
export const offerIdsOf = async (sql: Sql, variantIds: readonly string[]): Promise<string[]> =>
  (
    await sql<{ id: string }[]>`select id from known_offer where variant_id = any(${variantIds as string[]}::uuid[])`
  ).map(({ id }) => id);

/** Offers as they are sold at a moment, in one currency; one without a price in it is not there. */
export async function offersForSale(
  sql: Sql,
  offerIds: readonly string[],
  currency: string,
  now: Date,
): Promise<ReadonlyMap<string, OfferFacts>> {
  const rows = await sql<(Omit<OfferFacts, 'unitMinor'> & { readonly unitMinor: string })[]>`
    select o.id as "offerId", o.variant_id as "variantId", v.product_id as "productId", o.seller_id as "sellerId",
      coalesce(s.own, false) as own, v.title, v.sku, v.tax_class as "taxClass", v.weight_grams as "weightGrams",
      o.open and v.active as "isForSale",
      case when p.sale_minor is not null and (p.sale_from is null or p.sale_from <= ${now})
        and (p.sale_to is null or ${now} < p.sale_to) then p.sale_minor else p.list_minor end as "unitMinor"
    from known_offer o
    join known_variant v on v.id = o.variant_id
    join known_price p on p.offer_id = o.id and p.currency = ${currency}
    left join known_seller s on s.id = o.seller_id
    where o.id = any(${offerIds as string[]}::uuid[])`;
  return new Map(rows.map((row) => [row.offerId, { ...row, unitMinor: BigInt(row.unitMinor) }]));
}
