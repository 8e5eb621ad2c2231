import { ids } from '@stoa/kernel/ids.ts';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { money } from '@stoa/kernel/money.ts';
import { percentOf } from '../domain/tax.ts';
import type { CouponResolvers } from '../generated/types.ts';

export const Coupon: CouponResolvers = {
  id: ({ id }) => ids.coupon.encode(id),
  percent: ({ ppm }) => (ppm === null ? null : percentOf(ppm)),
  amountOff: ({ amountMinor, currency }) => amount(amountMinor, currency),
  minimum: ({ minimumMinor, currency }) => amount(minimumMinor, currency),
};

const amount = (minor: bigint | null, currency: string | null) =>
  minor === null || currency === null ? null : money(minor, currencyCode(currency));
