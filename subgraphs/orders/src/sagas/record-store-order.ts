import { readBuyer } from '@stoa/contracts/accounts.ts';
import type { z } from 'zod';
import { putStoreOrder } from '../commands/put-store-order.ts';
import type { storeOrderJob } from '../commands/store-order-job.ts';
import type { Shop } from '../context.ts';
import type { Address, Buyer } from '../domain/buyer.ts';
import type { Good } from '../domain/good.ts';
import { ratesFor } from '../domain/tax.ts';
import { offerAtTill, quoteAtTill, tillCurrencies } from '../domain/till.ts';
import { offerIdsOf, offersForSale } from '../store/offers.ts';
import { placeById, type PlaceRow } from '../store/places.ts';

type Session = z.infer<(typeof storeOrderJob)['schema']>;

/**
 * What somebody took in a store and walked out with is an order that is paid for and at its buyer's already. Inventory has
 * sold it: nobody is told to take it once more. One order a session.
 */
export async function recordStoreOrder(shop: Shop, session: Session): Promise<void> {
  const { sessionId, userId, locationId } = session;
  const place = await placeById(shop.db.sql, locationId);
  if (!place) throw new Error(`Nobody has told of the place ${locationId} yet.`);
  const found = await shop.bus.send(
    readBuyer,
    { userId, shipping: null, billing: null },
    { key: `store session ${sessionId}` },
  );
  const at = new Date(session.at);
  const { goods, currency } = await goodsTaken(shop, session, place);
  const { taxes } = await shop.state.references.of(place.countryCode, currency);
  const quote = quoteAtTill({
    at,
    currency,
    locationId,
    goods,
    taxes: { included: taxes.included, rates: ratesFor(taxes.rates, '') },
  });
  const buyer = buyerAt(place, 'kind' in found ? null : found.buyer);
  await putStoreOrder(shop, { sessionId, userId, buyer, quote, at });
}

/** In the first currency in which all of it has a price. */
async function goodsTaken({ db }: Shop, { lines, at, sessionId }: Session, { sellerId, countryCode }: PlaceRow) {
  const ids = await offerIdsOf(
    db.sql,
    lines.map(({ variantId }) => variantId),
  );
  for (const currency of tillCurrencies(countryCode)) {
    const offers = [...(await offersForSale(db.sql, ids, currency, new Date(at))).values()];
    const goods = lines.flatMap(({ variantId, quantity }): Good[] => {
      const offer = offerAtTill(offers, variantId, sellerId);
      if (!offer) return [];
      const { isForSale: _, ...facts } = offer;
      return [{ ...facts, quantity }];
    });
    if (goods.length === lines.length) return { goods, currency };
  }
  throw new Error(`Something of store session ${sessionId} has no price yet.`);
}

function buyerAt({ city, countryCode, latitude, longitude }: PlaceRow, known: Known): Buyer {
  const store: Address = {
    name: '',
    organization: null,
    lines: [],
    district: null,
    city,
    administrativeArea: null,
    postalCode: null,
    countryCode,
    phone: null,
  };
  return {
    // Of somebody who has left: the books keep what was sold.
    email: known?.email ?? 'erased@invalid',
    name: known?.name ?? null,
    locale: known?.locale ?? 'en',
    registeredAt: known?.registeredAt ?? null,
    shipping: store,
    billing: store,
    destination: { latitude, longitude },
    service: 'STANDARD',
    couponCodes: [],
    gift: null,
  };
}

type Known = Extract<z.infer<(typeof readBuyer)['output']>, { buyer: unknown }>['buyer'];
