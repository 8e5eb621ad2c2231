import { ids } from '@stoa/kernel/ids.ts';
import type { ViewerResolvers } from '../generated/types.ts';
import { methodsOfUser } from '../store/methods.ts';
import { giftCardsOfUser, storeCreditOf } from '../store/purses.ts';
import { moneyOf } from './money-of.ts';

export const Viewer: ViewerResolvers = {
  /** Whoever asks for somebody else's root is told that there is none. */
  __resolveReference: ({ id }, { viewer: { userId } }) =>
    userId && id === ids.user.encode(userId) ? { userId } : null,
  id: ({ userId }) => ids.user.encode(userId),
  paymentMethods: ({ userId }, _, { db }) => methodsOfUser(db.sql, userId),
  storeCredit: async ({ userId }, _, { db }) =>
    (await storeCreditOf(db.sql, userId)).map(({ balance, currency }) => moneyOf(balance, currency)),
  giftCards: ({ userId }, _, { db }) => giftCardsOfUser(db.sql, userId),
};
