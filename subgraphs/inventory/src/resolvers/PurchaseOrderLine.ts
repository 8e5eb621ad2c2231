import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { money } from '@stoa/kernel/money.ts';
import type { PurchaseOrderLineResolvers } from '../generated/types.ts';

export const PurchaseOrderLine: PurchaseOrderLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  unitCost: ({ unitMinor, currency }) => money(unitMinor, currency as CurrencyCode),
};
