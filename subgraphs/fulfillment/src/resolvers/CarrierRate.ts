import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { money } from '@stoa/kernel/money.ts';
import type { CarrierRateResolvers } from '../generated/types.ts';

export const CarrierRate: CarrierRateResolvers = {
  price: ({ minorUnits, currencyCode }) => money(minorUnits, currencyCode as CurrencyCode),
};
