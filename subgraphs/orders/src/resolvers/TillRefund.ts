import { ids } from '@stoa/kernel/ids.ts';
import { money } from '@stoa/kernel/money.ts';
import type { TillRefundResolvers } from '../generated/types.ts';

export const TillRefund: TillRefundResolvers = {
  id: ({ id }) => ids.refund.encode(id),
  amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  status: ({ status }) => (status === 'SUCCEEDED' ? 'PAID' : 'DUE'),
  requestedAt: ({ at }) => at,
};
