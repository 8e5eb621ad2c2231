import { priceChanged } from '@stoa/contracts/catalog.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkedPrice, type PriceWords } from '../domain/price-input.ts';
import { notFound } from '../domain/refusals.ts';
import { lockOffer, setPrice } from '../store/selling.ts';
import { priceFact } from './price-fact.ts';

export interface SetOfferPrice extends PriceWords {
  readonly key: string;
  readonly owner: string;
  readonly offerId: string;
  /** Only this seller's; null for any. */
  readonly sellerId: string | null;
}

/** A new price from now on; the one before becomes history. */
export const setOfferPrice = ({ db, clock }: Environment, { key, owner, sellerId, ...input }: SetOfferPrice) =>
  once(
    db,
    { operation: 'set-offer-price', key, owner, input },
    async (tx) => {
      const now = clock.now();
      const price = checkedPrice(input, now);
      if ('kind' in price) return price;
      const offer = await lockOffer(tx, input.offerId, sellerId);
      if (!offer || offer.withdrawn) return notFound('offerId');
      await setPrice(tx, offer.id, price, now);
      await recordAll(tx, priceChanged, [priceFact(offer, price)]);
      return { id: offer.id };
    },
    clock,
  );
