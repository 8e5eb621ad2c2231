import { ids } from '@stoa/kernel/ids.ts';
import type { CheckoutResolvers } from '../generated/types.ts';

export const Checkout: CheckoutResolvers = {
  id: ({ id }) => ids.checkout.encode(id),
  status: ({ status, expiresAt }, _, { clock }) => (status === 'OPEN' && expiresAt <= clock.now() ? 'EXPIRED' : status),
  cart: ({ cartId }) => ({ id: cartId }),
  email: ({ buyer }) => buyer.email,
  shippingAddress: ({ buyer }) => buyer.shipping,
  billingAddress: ({ buyer }) => buyer.billing,
  gift: ({ buyer }) => buyer.gift,
  order: ({ status, orderId }, _, { loaders }) =>
    status === 'PLACED' && orderId !== null ? loaders.order.load(orderId) : null,
};
