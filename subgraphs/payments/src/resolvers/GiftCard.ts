import { ids } from '@stoa/kernel/ids.ts';
import type { GiftCardResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const GiftCard: GiftCardResolvers = {
  id: ({ id }) => ids.giftCard.encode(id),
  initial: ({ initial, currency }) => moneyOf(initial, currency),
  balance: ({ balance, currency }) => moneyOf(balance, currency),
};
