import type { Money } from '@stoa/kernel/money.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Condition } from '../domain/offer.ts';
import type { PriceTag } from '../domain/price.ts';

export interface NewOffer {
  readonly id: string;
  readonly variantId: string;
  readonly sellerId: string;
  readonly condition: Condition;
  readonly deliveryDays: number;
  readonly externalReference: string | null;
}

export async function sellerIsKnown(tx: Tx, id: string): Promise<boolean> {
  return (await tx.sql`select from known_seller where id = ${id}`).length > 0;
}

export async function insertOffer(tx: Tx, offer: NewOffer, prices: readonly Money[], at: Date): Promise<void> {
  await tx.sql`
    insert into offer (id, variant_id, seller_id, condition, delivery_days, external_reference)
    values (${offer.id}, ${offer.variantId}, ${offer.sellerId}, ${offer.condition}, ${offer.deliveryDays}, ${offer.externalReference})`;
  await tx.sql`
    insert into offer_price (offer_id, currency, list_minor, valid_from)
    select ${offer.id}::uuid, *, ${at.toISOString()}::timestamptz
    from unnest(${prices.map(({ currency }) => currency)}::text[], ${prices.map(({ minor }) => String(minor))}::bigint[])`;
}

export interface LockedOffer {
  readonly id: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sellerId: string;
  readonly withdrawn: boolean;
}

/** Prices of one offer are set one after another; a seller finds only their own. */
export async function lockOffer(tx: Tx, id: string, sellerId: string | null): Promise<LockedOffer | undefined> {
  const [offer] = await tx.sql<LockedOffer[]>`
    select o.id, o.variant_id as "variantId", v.product_id as "productId", o.seller_id as "sellerId",
      o.withdrawn_at is not null as withdrawn
    from offer o join variant v on v.id = o.variant_id
    where o.id = ${id} and (${sellerId}::uuid is null or o.seller_id = ${sellerId}) for no key update of o`;
  return offer;
}

/** The current price ends where the new one begins; never at its own start, even when the clock stands still. */
export async function setPrice(tx: Tx, offerId: string, price: PriceTag, at: Date): Promise<void> {
  const ended = await tx.sql<{ at: string }[]>`
    update offer_price set valid_to = greatest(${at.toISOString()}::timestamptz, valid_from + interval '1 microsecond')
    where offer_id = ${offerId} and currency = ${price.currency} and valid_to is null returning valid_to::text as at`;
  const { currency, listMinor, saleMinor, saleFrom, saleTo } = price;
  await tx.sql`
    insert into offer_price (offer_id, currency, list_minor, sale_minor, sale_from, sale_to, valid_from)
    values (${offerId}, ${currency}, ${String(listMinor)}, ${saleMinor === null ? null : String(saleMinor)},
      ${saleFrom?.toISOString() ?? null}, ${saleTo?.toISOString() ?? null}, ${ended[0]?.at ?? at.toISOString()})`;
}

export async function withdraw(tx: Tx, offerId: string, at: Date): Promise<void> {
  await tx.sql`update offer set withdrawn_at = ${at.toISOString()} where id = ${offerId}`;
}
