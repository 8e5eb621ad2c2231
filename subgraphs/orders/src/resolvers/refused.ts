import { currencyCode } from '@stoa/kernel/currency.ts';
import { money } from '@stoa/kernel/money.ts';
import type {
  AlreadyPackedResolvers,
  BalanceTooLowResolvers,
  NotForSaleResolvers,
  PriceChangedResolvers,
  RefundTooHighResolvers,
  SoldOutResolvers,
} from '../generated/types.ts';

/** Fields of refusals that are more than words. */
export const NotForSale: NotForSaleResolvers = { offer: ({ offerId }) => ({ id: offerId }) };

export const SoldOut: SoldOutResolvers = { variant: ({ variantId }) => ({ id: variantId }) };

const amount = (minor: string, currency: string) => money(BigInt(minor), currencyCode(currency));

export const PriceChanged: PriceChangedResolvers = {
  total: ({ totalMinor, currency }) => amount(totalMinor, currency),
};

export const BalanceTooLow: BalanceTooLowResolvers = {
  available: ({ availableMinor, currency }) => amount(availableMinor, currency),
};

export const RefundTooHigh: RefundTooHighResolvers = {
  available: ({ availableMinor, currency }) => amount(availableMinor, currency),
};

export const AlreadyPacked: AlreadyPackedResolvers = {
  async lines({ lineIds }, _, { loaders }) {
    const lines = await loaders.line.loadMany(lineIds);
    return lines.flatMap((line) => (line === null || line instanceof Error ? [] : [line]));
  },
};
