import type { Tx } from '@stoa/platform/database.ts';

export interface OfferNews {
  readonly offerId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sellerId: string;
  readonly open: boolean;
}

export const knowOffer = async ({ sql }: Tx, { offerId, variantId, productId, sellerId, open }: OfferNews) =>
  await sql`
    insert into known_offer (offer_id, variant_id, product_id, seller_id, open)
    values (${offerId}, ${variantId}, ${productId}, ${sellerId}, ${open})
    on conflict (offer_id) do update set seller_id = excluded.seller_id, open = excluded.open`;

export interface PriceNews extends Pick<OfferNews, 'offerId' | 'variantId' | 'productId'> {
  readonly currency: string;
  readonly listMinor: string;
  readonly saleMinor: string | null;
  readonly saleFrom: string | null;
  readonly saleTo: string | null;
}

/** A price may be heard of before its offer: then the offer is there, and not open yet. */
export const knowPrice = async ({ sql }: Tx, price: PriceNews) =>
  await sql`
    with offer as (
      insert into known_offer (offer_id, variant_id, product_id)
      values (${price.offerId}, ${price.variantId}, ${price.productId}) on conflict do nothing
    )
    insert into known_price (offer_id, currency, list_minor, sale_minor, sale_from, sale_to)
    values (${price.offerId}, ${price.currency}, ${price.listMinor}, ${price.saleMinor}, ${price.saleFrom}, ${price.saleTo})
    on conflict (offer_id, currency) do update set list_minor = excluded.list_minor, sale_minor = excluded.sale_minor,
      sale_from = excluded.sale_from, sale_to = excluded.sale_to`;

export interface VariantNews {
  readonly variantId: string;
  readonly title: string;
  readonly status: string;
}

export const knowVariant = async ({ sql }: Tx, { variantId, title, status }: VariantNews) =>
  await sql`
    insert into known_variant (variant_id, title, status) values (${variantId}, ${title}, ${status})
    on conflict (variant_id) do update set title = excluded.title, status = excluded.status`;
