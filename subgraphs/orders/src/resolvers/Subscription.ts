import { ids } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { SubscriptionResolvers } from '../generated/types.ts';
import { orderEvents } from '../queries/order-events.ts';
import { maySee } from './may-see.ts';

export const Subscription: SubscriptionResolvers = {
  orderEvents: {
    async subscribe(_, { orderId, cartSecret, after }, context) {
      const order = await context.loaders.order.load(ids.order.decode(orderId));
      if (!order || !maySee(order, context.viewer, cartSecret))
        fail('NOT_FOUND', 'There is no such order, or it is not one of yours.');
      const { id, entries } = order;
      return await orderEvents(context, 'orderEvents', { orderId: id, userId: null, entries }, after ?? null);
    },
  },
  viewerOrderEvents: {
    subscribe: (_, { after }, context) =>
      orderEvents(
        context,
        'viewerOrderEvents',
        { orderId: null, userId: requireUser(context.viewer), entries: 0 },
        after ?? null,
      ),
  },
};
