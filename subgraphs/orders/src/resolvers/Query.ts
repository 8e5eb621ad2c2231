import { ids } from '@stoa/kernel/ids.ts';
import { connection, pageById } from '@stoa/kernel/pages.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { ownerOf } from '../domain/shopper.ts';
import { outcomeOf } from '../sagas/submit-checkout.ts';
import { simulateCheckout } from '../sagas/simulate-checkout.ts';
import { checkoutById } from '../store/checkouts.ts';
import { couponPage } from '../store/coupons.ts';
import { submissionByKey } from '../store/submissions.ts';
import { taxRatesOf } from '../store/tax-rates.ts';
import { answer } from './answer.ts';
import { addressOf } from './checkout-input.ts';
import { maySee } from './may-see.ts';
import { ordersOf } from './order-filter.ts';
import { submitPayload } from './submit-payload.ts';

export const Query: QueryResolvers = {
  async order(_, { id, cartSecret }, { loaders, viewer }) {
    const order = await loaders.order.load(ids.order.decode(id));
    return order && maySee(order, viewer, cartSecret) ? order : null;
  },

  orders(_, args, context) {
    requireScope(context.viewer, 'orders:read');
    return ordersOf(context, null, args);
  },

  async checkout(_, { id, cartSecret }, { db, viewer }) {
    const checkout = await checkoutById(db.sql, ids.checkout.decode(id));
    return checkout && maySee(checkout, viewer, cartSecret) ? checkout : null;
  },

  async checkoutResult(_, { idempotencyKey, cartSecret }, context) {
    const owner = ownerOf({ userId: context.viewer.userId, secret: cartSecret ?? null });
    const submission = owner === null ? null : await submissionByKey(context.db.sql, owner, idempotencyKey);
    return submission && (await submitPayload(await outcomeOf(context, submission.orderId), context));
  },

  async checkoutSimulate(_, { input }, context) {
    const { lines, currencyCode, delivery, couponCodes, shippingAddress } = input;
    const result = await simulateCheckout(context, {
      lines: lines.map(({ offerId, quantity }) => ({ offerId: ids.offer.decode(offerId), quantity })),
      currency: currencyCode,
      address: addressOf(shippingAddress),
      service: delivery ?? 'STANDARD',
      couponCodes: couponCodes ?? [],
    });
    return answer('quote', result);
  },

  async coupons(_, args, { db, viewer }) {
    requireScope(viewer, 'orders:read');
    const page = pageById(args);
    return connection(await couponPage(db.sql, page.limit, page.after?.[0] ?? null), page, ({ id }) => [id]);
  },

  taxRates(_, { countryCode }, { db, viewer, clock }) {
    requireScope(viewer, 'orders:read');
    return taxRatesOf(db.sql, countryCode, clock.now());
  },
};
