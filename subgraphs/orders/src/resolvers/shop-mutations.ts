import { currencyCode as codeOf } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { createCoupon } from '../commands/create-coupon.ts';
import { setTaxRate } from '../commands/set-tax-rate.ts';
import { ppmOf } from '../domain/percent.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { endCoupon } from '../store/coupons.ts';
import { answer } from './answer.ts';

/** What staff set. */
export const shopMutations: MutationResolvers = {
  async couponCreate(_, { input }, context) {
    requireScope(context.viewer, 'orders:write');
    const amount = (text: string | null | undefined) =>
      text == null || input.currencyCode == null ? null : parseDecimal(text, codeOf(input.currencyCode)).minor;
    const result = await createCoupon(context, {
      code: input.code,
      kind: input.kind,
      ppm: input.percent == null ? null : ppmOf(input.percent),
      amountMinor: amount(input.amountOff),
      minimumMinor: amount(input.minimum),
      hasAmounts: input.amountOff != null || input.minimum != null,
      currency: input.currencyCode ?? null,
      startsAt: input.startsAt ?? context.clock.now(),
      endsAt: input.endsAt ?? null,
      useLimit: input.useLimit ?? null,
      buyerLimit: input.buyerLimit ?? null,
    });
    return answer('coupon', result);
  },

  async couponEnd(_, { input }, { viewer, db, clock }) {
    requireScope(viewer, 'orders:write');
    const id = ids.coupon.decode(input.couponId);
    return answer('coupon', await db.transaction((tx) => endCoupon(tx, id, clock.now())));
  },

  async taxRateSet(_, { input }, context) {
    requireScope(context.viewer, 'orders:write');
    const result = await setTaxRate(context, {
      countryCode: input.countryCode,
      region: input.region ?? '',
      taxClass: input.taxClass,
      name: input.name,
      ppm: ppmOf(input.percent),
      validFrom: input.validFrom ?? context.clock.now(),
    });
    return answer('taxRate', result);
  },
};
