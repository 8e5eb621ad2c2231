import { money } from '@stoa/kernel/money.ts';
import type { TimelineEntryResolvers, TimelineKind } from '../generated/types.ts';

export const TimelineEntry: TimelineEntryResolvers = {
  kind: ({ kind }) => kind as TimelineKind,
  unit: ({ unitId }, _, { loaders }) => (unitId === null ? null : loaders.unit.load(unitId)),
  parcel: ({ parcelId }) => (parcelId === null ? null : { id: parcelId }),
  async amount({ orderId, amountMinor }, _, { loaders }) {
    const order = amountMinor === null ? null : await loaders.order.load(orderId);
    return order && amountMinor !== null ? money(amountMinor, order.currency) : null;
  },
};
