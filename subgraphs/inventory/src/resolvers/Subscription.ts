import { ids } from '@stoa/kernel/ids.ts';
import type { SubscriptionResolvers } from '../generated/types.ts';
import { stockEvents } from '../queries/stock-events.ts';

export const Subscription: SubscriptionResolvers = {
  stockChanged: {
    subscribe: (_, { variantId, after }, environment) =>
      stockEvents(environment, ids.variant.decode(variantId), after ?? null),
  },
};
