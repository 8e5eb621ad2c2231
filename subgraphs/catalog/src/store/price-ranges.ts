import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Database } from '@stoa/platform/database.ts';

export interface PriceRangeRow {
  readonly productId: string;
  readonly lowest: string;
  readonly highest: string;
}

/** Over open offers, as a shopper would pay now. */
export const priceRanges = async (db: Database, productIds: readonly string[], currency: CurrencyCode, now: Date) =>
  await db.read<PriceRangeRow[]>`
    select v.product_id as "productId", min(gross) as lowest, max(gross) as highest
    from variant v
    join offer o on o.variant_id = v.id and o.withdrawn_at is null
    join offer_price p on p.offer_id = o.id and p.currency = ${currency} and p.valid_to is null
    cross join lateral (select case when p.sale_minor is not null and coalesce(p.sale_from <= ${now}, true)
      and coalesce(p.sale_to > ${now}, true) then p.sale_minor else p.list_minor end as gross) g
    where v.product_id = any(${productIds as string[]}::uuid[]) group by v.product_id`;
