import type { Step } from '@stoa/platform/saga/define-saga.ts';
import type { Shop } from '../../context.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Refused } from '../../domain/refusals.ts';
import { requoteOf } from '../../queries/requote.ts';
import { checkoutById, type CheckoutRow, reopenCheckout } from '../../store/checkouts.ts';
import { claimCoupon, hasCoupons, returnCoupons } from '../../store/coupons.ts';
import { isAbandoned } from '../../store/submissions.ts';
import type { Placing } from '../place-order.ts';

/** Is what the buyer agreed to still so? Uses coupons, the last use of which goes to one buyer. */
export const validate: Step<Placing> = {
  name: 'validate',
  async forward(living, state) {
    const shop = living as Shop;
    const { db, clock } = shop;
    const checkout = await checkoutById(db.sql, state.checkoutId);
    if (!checkout) throw new Error(`The checkout ${state.checkoutId} is gone.`);
    const { promotions } = checkout.quote;
    // A run that died just after this step has used them, and agreed to the rest: the last use is this order's own.
    if (promotions.length > 0 && (await hasCoupons(db.sql, state.orderId))) return state;
    const now = await requoteOf(shop, checkout);
    const refusal = 'kind' in now ? now : changed(checkout.quote, now);
    if (refusal === null && promotions.length === 0) return state;
    return await db.transaction(async (tx) => {
      // In the order of ids: two buyers with the same codes never wait for one another.
      for (const id of refusal ? [] : promotions.toSorted()) {
        if (await claimCoupon(tx, id, state.orderId, userOf(checkout), clock.now())) continue;
        await returnCoupons(tx, state.orderId);
        await reopenCheckout(tx, state.checkoutId, state.orderId, 'OPEN');
        return { kind: 'CouponNotValid', couponCode: checkout.buyer.couponCodes[promotions.indexOf(id)] ?? '' };
      }
      if (refusal) await reopenCheckout(tx, state.checkoutId, state.orderId, 'OPEN');
      return refusal ?? state;
    });
  },
  async undo({ db }, { checkoutId, orderId }) {
    const abandoned = await isAbandoned(db.sql, orderId);
    await db.transaction(async (tx) => {
      await returnCoupons(tx, orderId);
      await reopenCheckout(tx, checkoutId, orderId, abandoned ? 'CANCELLED' : 'OPEN');
    });
  },
};

const changed = (agreed: Quote, now: Quote): Refused | null =>
  now.totalMinor === agreed.totalMinor
    ? null
    : { kind: 'PriceChanged', totalMinor: `${now.totalMinor}`, currency: now.currency };

/** Who uses a coupon: mail addresses differ in how people write them. */
const userOf = ({ userId, buyer }: CheckoutRow): string => userId ?? buyer.email.toLowerCase();
