import { type Bid, rankOffers } from './buy-box.ts';
import { priceAt, type PriceTag } from './price.ts';

type Offered = Omit<Bid, 'grossMinor'> & { readonly tag: PriceTag | null };

/** Offers that have a price, the best first, as of a moment. */
export const rankedAt = <Offer extends Offered>(offers: readonly Offer[], now: Date): (Offer & Bid)[] =>
  rankOffers(
    offers.flatMap((offer) => (offer.tag ? [{ ...offer, grossMinor: priceAt(offer.tag, now).gross.minor }] : [])),
  );
