import type { Tx } from '@stoa/platform/database.ts';

export const knowVariant = (
  tx: Tx,
  variant: {
    readonly variantId: string;
    readonly productId: string;
    readonly sku: string;
    readonly title: string;
    readonly status: string;
    readonly taxClass: string;
    readonly weightGrams: number;
  },
) => tx.sql`
  insert into known_variant (id, product_id, sku, title, active, tax_class, weight_grams)
  values (${variant.variantId}, ${variant.productId}, ${variant.sku}, ${variant.title}, ${variant.status === 'ACTIVE'},
    ${variant.taxClass}, ${variant.weightGrams})
  on conflict (id) do update set title = excluded.title, sku = excluded.sku, active = excluded.active,
    tax_class = excluded.tax_class, weight_grams = excluded.weight_grams`;

/** What a whole product is told of reaches all its variants. */
export const knowProduct = (tx: Tx, { productId, status }: { readonly productId: string; readonly status: string }) =>
  tx.sql`update known_variant set active = ${status === 'ACTIVE'} where product_id = ${productId}`;

export const knowOffer = (
  tx: Tx,
  offer: { readonly offerId: string; readonly variantId: string; readonly sellerId: string; readonly open: boolean },
) => tx.sql`
  insert into known_offer (id, variant_id, seller_id, open)
  values (${offer.offerId}, ${offer.variantId}, ${offer.sellerId}, ${offer.open})
  on conflict (id) do update set open = excluded.open`;

export const knowPrice = (
  tx: Tx,
  price: {
    readonly offerId: string;
    readonly currency: string;
    readonly listMinor: string;
    readonly saleMinor: string | null;
    readonly saleFrom: string | null;
    readonly saleTo: string | null;
  },
) => tx.sql`
  insert into known_price (offer_id, currency, list_minor, sale_minor, sale_from, sale_to)
  values (${price.offerId}, ${price.currency}, ${price.listMinor}, ${price.saleMinor}, ${price.saleFrom}, ${price.saleTo})
  on conflict (offer_id, currency) do update set list_minor = excluded.list_minor, sale_minor = excluded.sale_minor,
    sale_from = excluded.sale_from, sale_to = excluded.sale_to`;

export const knowLocation = (
  tx: Tx,
  place: {
    readonly locationId: string;
    readonly sellerId: string | null;
    readonly countryCode: string;
    readonly city: string;
    readonly latitude: number;
    readonly longitude: number;
  },
) => tx.sql`
  insert into known_location (id, seller_id, country_code, city, latitude, longitude)
  values (${place.locationId}, ${place.sellerId}, ${place.countryCode}, ${place.city}, ${place.latitude}, ${place.longitude})
  on conflict (id) do update set seller_id = excluded.seller_id, country_code = excluded.country_code, city = excluded.city,
    latitude = excluded.latitude, longitude = excluded.longitude`;

export const knowMerge = (tx: Tx, { guestCartId, userId }: { readonly guestCartId: string; readonly userId: string }) =>
  tx.sql`insert into known_merge (guest_cart_id, user_id) values (${guestCartId}, ${userId}) on conflict do nothing`;

export const knowLane = (
  tx: Tx,
  lane: {
    readonly fromCountry: string;
    readonly toCountry: string;
    readonly service: string;
    readonly p50Hours: number;
    readonly p90Hours: number;
  },
) => tx.sql`
  insert into known_lane (from_country, to_country, service, p50_hours, p90_hours)
  values (${lane.fromCountry}, ${lane.toCountry}, ${lane.service}, ${lane.p50Hours}, ${lane.p90Hours})
  on conflict (from_country, to_country, service) do update set p50_hours = excluded.p50_hours, p90_hours = excluded.p90_hours`;
