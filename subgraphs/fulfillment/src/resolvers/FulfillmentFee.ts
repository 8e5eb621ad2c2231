import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { money } from '@stoa/kernel/money.ts';
import type { FulfillmentFeeResolvers } from '../generated/types.ts';

export const FulfillmentFee: FulfillmentFeeResolvers = {
  id: ({ id }) => ids.fulfillmentFee.encode(id),
  amount: ({ amountMinor, currency }) => money(amountMinor, currency as CurrencyCode),
  chargedAt: ({ at }) => at,
  location: ({ locationId }) => ({ id: locationId }),
  unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
  return: ({ returnId }, _, { loaders }) => (returnId === null ? null : loaders.return.load(returnId)),
  liters: ({ milliliters }) => (milliliters === null ? null : Number(milliliters) / 1000),
};
