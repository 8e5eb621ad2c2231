import type { OrderEventResolvers } from '../generated/types.ts';

export const OrderEvent: OrderEventResolvers = {
  async order({ orderId }, _, { loaders }) {
    const order = await loaders.order.load(orderId);
    if (!order) throw new Error(`There is no order ${orderId}.`);
    return order;
  },
  entry: ({ orderId, entry }, _, { loaders }) => (entry === null ? null : loaders.entry.load(`${orderId} ${entry}`)),
};
