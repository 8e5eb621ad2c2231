import { type Cart, type CartLine, inCart } from './cart.ts';
import { isOpen, type KnownOffers, unitPrice } from './known-offer.ts';

/** Something in the cart that is not as it was, or cannot be had. */
export type Warning =
  | { readonly kind: 'CartOfferClosed'; readonly line: CartLine }
  | { readonly kind: 'CartLineSoldOut'; readonly line: CartLine }
  | { readonly kind: 'CartLineLessAvailable'; readonly line: CartLine; readonly available: number }
  | {
      readonly kind: 'CartPriceChanged';
      readonly line: CartLine;
      readonly oldMinor: bigint;
      readonly newMinor: bigint;
    };

/** What can be had no more is the first to be told of a line; what is put aside is not warned of. */
export const warningsOf = (cart: Cart, offers: KnownOffers, now: Date): Warning[] =>
  inCart(cart).flatMap((line): Warning[] => {
    const offer = offers.get(line.offerId);
    const price = unitPrice(offer, cart.currency, now);
    if (!offer || !isOpen(offer) || price === null) return [{ kind: 'CartOfferClosed', line }];
    const changed: Warning[] =
      line.seenMinor === null || line.seenMinor === price
        ? []
        : [{ kind: 'CartPriceChanged', line, oldMinor: line.seenMinor, newMinor: price }];
    const { available } = offer;
    if (available === 0) return [{ kind: 'CartLineSoldOut', line }, ...changed];
    if (available !== null && available < line.quantity)
      return [{ kind: 'CartLineLessAvailable', line, available }, ...changed];
    return changed;
  });

/** Of all that can be had: what cannot has no price. */
export const subtotalOf = (cart: Cart, offers: KnownOffers, now: Date): bigint =>
  inCart(cart).reduce(
    (sum, line) => sum + (unitPrice(offers.get(line.offerId), cart.currency, now) ?? 0n) * BigInt(line.quantity),
    0n,
  );
