import { ids } from '@stoa/kernel/ids.ts';
import type { OrderResolvers } from '../generated/types.ts';
import { mayRead } from './may-read.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id: ids.order.decode(id) }),
  id: ({ id }) => ids.order.encode(id),
  async parcels({ id }, _, { loaders, viewer }) {
    const order = await loaders.order.load(id);
    return order && mayRead(viewer, order.userId, 'parcels:read') ? await loaders.parcelsOfOrder.load(id) : null;
  },
  async returns({ id }, _, { loaders, viewer }) {
    const order = await loaders.order.load(id);
    const open = order && mayRead(viewer, order.userId, 'orders:read', 'warehouse:work');
    return open ? await loaders.returnsOfOrder.load(id) : null;
  },
};
