import type { Database, Tx } from '@stoa/platform/database.ts';
import type { KnownOffer, KnownOffers, PriceTag } from '../domain/known-offer.ts';

interface RawTag {
  readonly list: string;
  readonly sale: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type RawOffer = Omit<KnownOffer, 'prices'> & { readonly prices: Readonly<Record<string, RawTag>> | null };

/** Goods of the house lie in the shared places, those of a guest in the guest's own. */
const sharedPlaces = '00000000-0000-0000-0000-000000000000';

/** For other statements, which ask for offers along with what they are about; `$offers` is the list of ids. */
export const offersAsJson = (offers: string): string => `
  select coalesce(json_agg(json_build_object('offerId', o.offer_id, 'variantId', o.variant_id, 'sellerId', o.seller_id,
    'open', o.open, 'title', v.title, 'status', v.status,
    'prices', (select json_object_agg(p.currency, json_build_object('list', p.list_minor::text, 'sale', p.sale_minor::text,
        'from', p.sale_from, 'to', p.sale_to)) from known_price p where p.offer_id = o.offer_id),
    'available', (select coalesce(sum(s.available) filter (where s.seller_id =
        case when k.own then '${sharedPlaces}'::uuid else o.seller_id end), 0)
      from known_stock s where s.variant_id = o.variant_id having count(*) > 0))), '[]')
  from known_offer o left join known_variant v using (variant_id) left join known_seller k using (seller_id)
  where o.offer_id = any(${offers}::uuid[])`;

const statement = `select (${offersAsJson('$1')}) as offers`;

export async function offersByIds({ sql }: Pick<Database, 'sql'> | Tx, ids: readonly string[]): Promise<KnownOffer[]> {
  if (ids.length === 0) return [];
  const [row] = await sql.unsafe<{ offers: RawOffer[] }[]>(statement, [ids as string[]], { prepare: true });
  return (row?.offers ?? []).map(knownOffer);
}

export const byOfferId = (offers: readonly KnownOffer[]): KnownOffers =>
  new Map(offers.map((offer) => [offer.offerId, offer]));

export const knownOffer = ({ prices, ...raw }: RawOffer): KnownOffer => ({
  ...raw,
  prices: Object.fromEntries(Object.entries(prices ?? {}).map(([currency, tag]) => [currency, priceTag(tag)])),
});

const priceTag = ({ list, sale, from, to }: RawTag): PriceTag => ({
  listMinor: BigInt(list),
  saleMinor: sale === null ? null : BigInt(sale),
  saleFrom: from === null ? null : new Date(from),
  saleTo: to === null ? null : new Date(to),
});
