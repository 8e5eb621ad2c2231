import { money } from '@stoa/kernel/money.ts';
import type {
  DeliveryOptionResolvers,
  PriceStepResolvers,
  QuoteLineResolvers,
  QuoteResolvers,
  QuoteUnitResolvers,
  TaxLineResolvers,
} from '../generated/types.ts';

/** Amounts are plain minor units inside of a quote; its currency is said once. */
export const Quote: QuoteResolvers = {
  currencyCode: ({ currency }) => currency,
  lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  units: ({ units, currency }) => units.map((unit) => ({ ...unit, currency })),
  deliveryOptions: ({ options, currency }) => options.map((option) => ({ ...option, currency })),
  subtotal: ({ subtotalMinor, currency }) => money(subtotalMinor, currency),
  discountTotal: ({ discountMinor, currency }) => money(discountMinor, currency),
  deliveryTotal: ({ deliveryMinor, currency }) => money(deliveryMinor, currency),
  taxTotal: ({ taxMinor, currency }) => money(taxMinor, currency),
  taxes: ({ taxes, currency }) => taxes.map((tax) => ({ ...tax, currency })),
  total: ({ totalMinor, currency }) => money(totalMinor, currency),
  explanation: ({ steps, currency }) => steps.map((step) => ({ ...step, currency })),
};

export const QuoteLine: QuoteLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  offer: ({ offerId }) => ({ id: offerId }),
  seller: ({ sellerId }) => ({ id: sellerId }),
  unitPrice: ({ unitMinor, currency }) => money(unitMinor, currency),
  subtotal: ({ unitMinor, quantity, currency }) => money(unitMinor * BigInt(quantity), currency),
  discount: ({ discountMinor, currency }) => money(discountMinor, currency),
  tax: ({ taxMinor, currency }) => money(taxMinor, currency),
  total: ({ totalMinor, currency }) => money(totalMinor, currency),
};

export const QuoteUnit: QuoteUnitResolvers = {
  seller: ({ sellerId }) => ({ id: sellerId }),
  location: ({ locationId }) => ({ id: locationId }),
  delivery: ({ costMinor, currency }) => money(costMinor, currency),
};

export const DeliveryOption: DeliveryOptionResolvers = {
  cost: ({ costMinor, currency }) => money(costMinor, currency),
};

export const TaxLine: TaxLineResolvers = {
  net: ({ netMinor, currency }) => money(netMinor, currency),
  tax: ({ taxMinor, currency }) => money(taxMinor, currency),
};

export const PriceStep: PriceStepResolvers = {
  amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  running: ({ runningMinor, currency }) => money(runningMinor, currency),
};
