import { currencyCode } from '@stoa/kernel/currency.ts';
import type { ExchangeRateResolvers } from '../generated/types.ts';

export const ExchangeRate: ExchangeRateResolvers = {
  base: ({ base }) => currencyCode(base),
  quote: ({ quote }) => currencyCode(quote),
  from: ({ day }) => `${day}T00:00:00Z`,
};
