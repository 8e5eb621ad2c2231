import { ids } from '@stoa/kernel/ids.ts';
import type { OrderResolvers } from '../generated/types.ts';
import { maySee } from './may-see.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id: ids.order.decode(id) }),
  id: ({ id }) => ids.order.encode(id),
  async payment({ id }, _, { loaders, viewer }) {
    const payment = await loaders.paymentOfOrder.load(id);
    return payment && maySee(viewer, payment.userId) ? payment : null;
  },
  async refunds({ id }, _, { loaders, viewer }) {
    const payment = await loaders.paymentOfOrder.load(id);
    return payment && maySee(viewer, payment.userId) ? await loaders.refunds.load(id) : null;
  },
};
