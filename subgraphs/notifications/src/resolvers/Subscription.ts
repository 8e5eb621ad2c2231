import { requireUser } from '@stoa/platform/identity.ts';
import type { SubscriptionResolvers } from '../generated/types.ts';
import { notificationEvents } from '../queries/notification-events.ts';

export const Subscription: SubscriptionResolvers = {
  notificationAdded: {
    subscribe: (_, { after }, context) => notificationEvents(context, requireUser(context.viewer), after ?? null),
  },
};
