import { ids } from '@stoa/kernel/ids.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import type { FulfillmentUnitResolvers } from '../generated/types.ts';
import { mayRead } from './may-read.ts';

export const FulfillmentUnit: FulfillmentUnitResolvers = {
  __resolveReference: ({ id }) => ({ id: ids.fulfillmentUnit.decode(id) }),
  id: ({ id }) => ids.fulfillmentUnit.encode(id),
  async parcels({ id }, _, { loaders, viewer }) {
    const unit = await loaders.unit.load(id);
    const order = unit && (await loaders.order.load(unit.orderId));
    return order && mayRead(viewer, order.userId, 'parcels:read') ? await loaders.parcelsOfUnit.load(id) : null;
  },
  work: async ({ id }, _, { loaders, viewer }) =>
    allows(viewer, 'warehouse:work') ? await loaders.unit.load(id) : null,
};
