import { ids } from '@stoa/kernel/ids.ts';
import type { DisputeResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const Dispute: DisputeResolvers = {
  id: ({ id }) => ids.dispute.encode(id),
  order: ({ orderId }) => ({ id: orderId }),
  amount: ({ amount, currency }) => moneyOf(amount, currency),
};
