import { formatDecimal } from '@stoa/kernel/money.ts';
import type { PriceResolvers } from '../generated/types.ts';

export const Price: PriceResolvers = {
  amount: ({ gross }) => formatDecimal(gross),
  currencyCode: ({ gross }) => gross.currency,
};
