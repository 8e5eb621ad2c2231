import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { SubscriptionResolvers } from '../generated/types.ts';
import { parcelEvents } from '../queries/parcel-events.ts';
import { mayReadDirectly } from './may-read.ts';

export const Subscription: SubscriptionResolvers = {
  parcelEvents: {
    async subscribe(_, { parcelId, trackingCode, after }, context) {
      const id = ids.parcel.decode(parcelId);
      const parcel = await context.loaders.parcel.load(id);
      const proven = trackingCode != null && parcel?.trackingCode === trackingCode;
      if (!parcel || !mayReadDirectly(context.viewer, parcel.userId, proven, 'parcels:read'))
        fail('NOT_FOUND', 'There is no such parcel, or it is not yours.');
      return await parcelEvents(context, id, after ?? null);
    },
  },
};
