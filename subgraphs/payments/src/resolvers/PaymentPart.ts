import type { PaymentPartResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const PaymentPart: PaymentPartResolvers = {
  amount: ({ amount, currency }) => moneyOf(amount, currency),
  captured: ({ captured, currency }) => moneyOf(captured, currency),
  refunded: ({ refunded, currency }) => moneyOf(refunded, currency),
};
