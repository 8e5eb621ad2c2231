import { ids } from '@stoa/kernel/ids.ts';
import type { SubscriptionResolvers } from '../generated/types.ts';
import { cartEvents } from '../queries/cart-events.ts';

export const Subscription: SubscriptionResolvers = {
  cartChanged: {
    subscribe: (_, { cartId, secret, after }, context) =>
      cartEvents(
        context,
        ids.cart.decode(cartId),
        { userId: context.viewer.userId, secret: secret ?? null },
        after ?? null,
      ),
  },
};
