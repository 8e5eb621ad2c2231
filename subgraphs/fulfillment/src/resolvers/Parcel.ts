import { ids } from '@stoa/kernel/ids.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import type { ParcelResolvers } from '../generated/types.ts';
import { labelUrl } from '../routes/label-url.ts';
import { mayRead } from './may-read.ts';
import { orderBehind } from './order-behind.ts';
import { pointOf } from './point-of.ts';

export const Parcel: ParcelResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const parcel = await loaders.parcel.load(ids.parcel.decode(id));
    return parcel && mayRead(viewer, parcel.userId, 'parcels:read') ? parcel : null;
  },
  id: ({ id }) => ids.parcel.encode(id),
  unit: ({ unitId }) => ({ id: unitId }),
  order: (parcel, _, { viewer }) => orderBehind(parcel, viewer),
  return: ({ returnId }, _, { loaders }) => (returnId === null ? null : loaders.return.load(returnId)),
  position: pointOf,
  location: ({ locationId }) => ({ id: locationId }),
  items: ({ id }, _, { loaders }) => loaders.itemsOfParcel.load(id),
  events: ({ id }, _, { loaders }) => loaders.eventsOfParcel.load(id),
  labelUrl(parcel, _, { viewer, settings, clock }) {
    const open = parcel.returnId !== null || allows(viewer, 'warehouse:work') || allows(viewer, 'parcels:read');
    return open && parcel.trackingCode !== null ? labelUrl(settings, parcel.id, clock.now()) : null;
  },
};
