import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';
import type { Changed } from '../domain/change-cart.ts';

export const answer = answerer<Refused>({
  CartNotFound: 'No such cart, or not one of yours.',
  CartMerged: 'All that lay in this cart lies in another now.',
  UnknownCartLine: 'No such line in this cart.',
  OfferUnavailable: "Nobody sells this just now, or not in the cart's currency.",
  QuantityOutOfRange: ({ most }) => `A line holds 1 to ${most} units.`,
  CartFull: ({ most }) => `A cart holds at most ${most} lines.`,
  CurrencyMismatch: ({ currency }) => `What lies in the cart is priced in ${currency}.`,
  VersionConflict: ({ currentVersion }) => `Somebody changed the cart: it is at version ${currentVersion} now.`,
  UnknownWishlist: 'No such wishlist, or not one of yours.',
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
});

/** The cart goes along when nothing was changed, too: as it is now. */
export const answerCart = ({ cart, refusal }: Changed) => ({
  cart,
  userErrors: refusal === null ? [] : answer('cart', refusal).userErrors,
});
