import { currencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal, money } from '@stoa/kernel/money.ts';
import { answerer, type Messages } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

const words = (minor: string, currency: string): string =>
  `${formatDecimal(money(BigInt(minor), currencyCode(currency)))} ${currency}`;

export const messages: Messages<Refused> = {
  UnknownCart: 'No such cart, or not one of yours.',
  EmptyCart: 'There is nothing in the cart.',
  UnknownCheckout: 'No such checkout, or not one of yours.',
  UnknownOrder: 'No such order, or not one of yours.',
  NotForSale: 'Nobody offers this any more: take it out of the cart.',
  SoldOut: ({ availableQuantity }) =>
    availableQuantity > 0 ? `Only ${availableQuantity} are left.` : 'It is sold out.',
  PriceChanged: ({ totalMinor, currency }) =>
    `It would come to ${words(totalMinor, currency)} now; nothing was charged. Make a new quote, then decide.`,
  QuoteExpired: 'The stock is no longer held: start the checkout again.',
  QuoteOutdated: ({ quoteVersion }) => `The quote has version ${quoteVersion} now: look at it, then decide.`,
  CheckoutClosed: ({ status }) =>
    status === 'SUBMITTED' ? 'This checkout is being worked on already.' : `This checkout has ended: ${status}.`,
  PaymentDeclined: ({ reason }) => `The payment was declined: ${reason}`,
  PaymentMethodUnknown: 'No such card, wallet or gift card.',
  BalanceTooLow: ({ availableMinor, currency }) => `There are only ${words(availableMinor, currency)} on it.`,
  PaymentNotCompleted: 'The payment was not completed in time; nothing was charged.',
  CheckoutFailed: 'The order could not be placed; nothing was charged. Try again.',
  CannotDeliver: 'Nothing is delivered there that way.',
  UnknownAddress: 'No such address in the book.',
  UndeliverableAddress: ({ problem }) => `This address cannot be delivered to: ${problem}.`,
  CouponNotValid: ({ couponCode }) => `The code ${couponCode} cannot be used for this.`,
  AlreadyPacked: 'Some of it is packed or on its way: send it back when it has come.',
  QuantityTooHigh: ({ availableQuantity }) => `Only ${availableQuantity} of it are left to cancel.`,
  RefundTooHigh: ({ availableMinor, currency }) => `At most ${words(availableMinor, currency)} can be given back.`,
  UnknownRefund: 'No such refund of this order.',
  RefundNotFailed: 'This refund has not failed: there is nothing to try again.',
  RefundNotAtTill: 'What was paid online goes back by itself: there is nothing to give at a till.',
  CartCannotTake: 'The cart has no room for it, or its prices are in another currency.',
  CouponCodeTaken: 'Another coupon has this code.',
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
};

export const answer = answerer<Refused>(messages);
