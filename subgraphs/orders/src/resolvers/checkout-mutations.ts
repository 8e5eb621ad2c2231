import { currencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { claimCheckout } from '../commands/claim-checkout.ts';
import { ownerOf } from '../domain/shopper.ts';
import type { MutationResolvers, PaymentPartInput } from '../generated/types.ts';
import { cancelCheckout } from '../sagas/cancel-checkout.ts';
import { startCheckout } from '../sagas/start-checkout.ts';
import { submitCheckout } from '../sagas/submit-checkout.ts';
import { updateCheckout } from '../sagas/update-checkout.ts';
import { checkoutById } from '../store/checkouts.ts';
import { answer } from './answer.ts';
import { giftOf, whereOf } from './checkout-input.ts';
import { submitPayload } from './submit-payload.ts';

export const checkoutMutations: MutationResolvers = {
  async checkoutStart(_, { input }, context) {
    const result = await startCheckout(context, {
      userId: context.viewer.userId,
      secret: input.cartSecret ?? null,
      key: input.idempotencyKey,
      cartId: ids.cart.decode(input.cartId),
      email: input.email ?? null,
      shipping: whereOf(input.shippingAddressId, input.shippingAddress, 'shippingAddress'),
      billing: whereOf(input.billingAddressId, input.billingAddress, 'billingAddress'),
      service: input.delivery ?? 'STANDARD',
      gift: giftOf(input.gift),
    });
    return answer('checkout', result);
  },

  async checkoutUpdate(_, { input }, context) {
    const checkoutId = ids.checkout.decode(input.checkoutId);
    const shopper = { userId: context.viewer.userId, secret: input.cartSecret ?? null };
    await claimCheckout(context, shopper, checkoutId);
    const result = await updateCheckout(context, {
      ...shopper,
      checkoutId,
      expectedVersion: input.expectedVersion ?? null,
      shipping: whereOf(input.shippingAddressId, input.shippingAddress, 'shippingAddress'),
      billing: whereOf(input.billingAddressId, input.billingAddress, 'billingAddress'),
      service: input.delivery ?? null,
      couponCodes: input.couponCodes ?? null,
      gift: input.gift === undefined ? undefined : giftOf(input.gift),
    });
    return answer('checkout', result);
  },

  async checkoutSubmit(_, { input }, context) {
    const checkoutId = ids.checkout.decode(input.checkoutId);
    const shopper = { userId: context.viewer.userId, secret: input.cartSecret ?? null };
    await claimCheckout(context, shopper, checkoutId);
    const owner = ownerOf(shopper);
    if (owner === null) return submitPayload({ kind: 'UnknownCheckout' }, context);
    const hasAmounts = input.payment.some(({ amount }) => amount != null);
    const currency = hasAmounts ? (await checkoutById(context.db.sql, checkoutId))?.quote.currency : undefined;
    const outcome = await submitCheckout(context, {
      key: input.idempotencyKey,
      owner,
      checkoutId,
      quoteVersion: input.quoteVersion,
      parts: input.payment.map((part) => partOf(part, currency ?? 'EUR')),
      save: context.viewer.userId !== null && (input.savePaymentMethod ?? false),
      returnUrl: input.returnUrl ?? null,
    });
    return submitPayload(outcome, context);
  },

  async checkoutCancel(_, { input }, context) {
    const checkoutId = ids.checkout.decode(input.checkoutId);
    const shopper = { userId: context.viewer.userId, secret: input.cartSecret ?? null };
    await claimCheckout(context, shopper, checkoutId);
    const result = await cancelCheckout(context, { ...shopper, checkoutId });
    return answer('checkout', result);
  },
};

const partOf = ({ kind, token, amount }: PaymentPartInput, currency: string) => ({
  kind,
  token: token ?? null,
  amountMinor: amount == null ? null : `${parseDecimal(amount, currencyCode(currency)).minor}`,
});
