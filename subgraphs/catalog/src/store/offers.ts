import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Database } from '@stoa/platform/database.ts';
import type { PriceTag } from '../domain/price.ts';

export interface OfferRow {
  readonly id: string;
  readonly variantId: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly rating: number;
  readonly condition: 'NEW' | 'REFURBISHED' | 'USED';
  readonly deliveryDays: number;
  readonly externalReference: string | null;
  readonly available: number;
  /** Null when it has no price in the currency of the request. */
  readonly tag: PriceTag | null;
}

interface Raw extends Omit<OfferRow, 'tag'> {
  readonly listMinor: string | null;
  readonly saleMinor: string | null;
  readonly saleFrom: Date | null;
  readonly saleTo: Date | null;
}

/** What is shared in inventory belongs to the house. */
export const houseStock = '00000000-0000-0000-0000-000000000000';

const select = `
  select o.id, o.variant_id as "variantId", o.seller_id as "sellerId", s.name as "sellerName", s.rating, o.condition,
         o.delivery_days as "deliveryDays", o.external_reference as "externalReference",
         p.list_minor as "listMinor", p.sale_minor as "saleMinor", p.sale_from as "saleFrom", p.sale_to as "saleTo",
         coalesce(k.available, 0) as available
  from offer o
  join known_seller s on s.id = o.seller_id
  left join offer_price p on p.offer_id = o.id and p.currency = $2 and p.valid_to is null
  left join known_stock k on k.variant_id = o.variant_id and k.seller_id = case when s.own then '${houseStock}'::uuid else s.id end`;

const read = async (
  db: Database,
  where: string,
  ids: readonly string[],
  currency: CurrencyCode,
): Promise<OfferRow[]> => {
  const rows = await db.read.unsafe<Raw[]>(`${select} where ${where}`, [ids as string[], currency], { prepare: true });
  return rows.map(({ listMinor, saleMinor, saleFrom, saleTo, ...offer }) => ({
    ...offer,
    tag:
      listMinor === null
        ? null
        : {
            currency,
            listMinor: BigInt(listMinor),
            saleMinor: saleMinor === null ? null : BigInt(saleMinor),
            saleFrom,
            saleTo,
          },
  }));
};

export const openOffersByVariant = (db: Database, variantIds: readonly string[], currency: CurrencyCode) =>
  read(db, 'o.variant_id = any($1) and o.withdrawn_at is null and p.offer_id is not null', variantIds, currency);

export const offersByIds = (db: Database, ids: readonly string[], currency: CurrencyCode) =>
  read(db, 'o.id = any($1)', ids, currency);
