import type { Part } from './part.ts';

export interface Entry {
  readonly account: string;
  readonly amount: bigint;
}

/** A movement of money for the books: its entries sum to zero. */
export interface Booking {
  readonly kind: string;
  /** The same thing under the same reference is booked once. */
  readonly reference: string;
  readonly paymentId: string | null;
  readonly currency: string;
  readonly entries: readonly Entry[];
}

type Place = Pick<Part, 'kind'> & { readonly giftCardId: string | null };

/** Our side of a part: a debt to whoever holds the card or the credit. */
export const purseOf = ({ kind, giftCardId }: Place, userId: string | null): string =>
  kind === 'GIFT_CARD' ? `gift_card:${giftCardId}` : `store_credit:${userId}`;

const move = (from: string, to: string, amount: bigint): Entry[] => [
  { account: from, amount: -amount },
  { account: to, amount },
];

interface About {
  readonly reference: string;
  readonly paymentId: string | null;
  readonly currency: string;
}

/** Above zero is what we are owed or have; what we owe, and what we earned, is below. */
export const bookings = {
  issued: (about: About, purse: string, amount: bigint): Booking => ({
    kind: 'ISSUE',
    ...about,
    entries: move(purse, 'promotions', amount),
  }),
  spent: (about: About, purse: string, amount: bigint): Booking => ({
    kind: 'SPEND',
    ...about,
    entries: move('held', purse, amount),
  }),
  returned: (about: About, purse: string, amount: bigint): Booking => ({
    kind: 'RETURN',
    ...about,
    entries: move(purse, 'held', amount),
  }),
  captured: (about: About, from: string, amount: bigint): Booking => ({
    kind: 'CAPTURE',
    ...about,
    entries: move('sales', from, amount),
  }),
  refunded: (about: About, to: string, amount: bigint): Booking => ({
    kind: 'REFUND',
    ...about,
    entries: move(to, 'sales', amount),
  }),
  refundFailed: (about: About, to: string, amount: bigint): Booking => ({
    kind: 'REFUND_FAILED',
    ...about,
    entries: move('sales', to, amount),
  }),
  disputed: (about: About, from: string, amount: bigint): Booking => ({
    kind: 'DISPUTE',
    ...about,
    entries: move(from, 'disputes', amount),
  }),
  disputeWon: (about: About, from: string, amount: bigint): Booking => ({
    kind: 'DISPUTE_WON',
    ...about,
    entries: move('disputes', from, amount),
  }),
};
