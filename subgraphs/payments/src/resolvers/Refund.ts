import { ids } from '@stoa/kernel/ids.ts';
import type { RefundResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const Refund: RefundResolvers = {
  id: ({ id }) => ids.refund.encode(id),
  amount: ({ amount, currency }) => moneyOf(amount, currency),
};
