import { ids } from '@stoa/kernel/ids.ts';
import type { ReturnResolvers } from '../generated/types.ts';
import { mayRead } from './may-read.ts';
import { orderBehind } from './order-behind.ts';

export const Return: ReturnResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const row = await loaders.return.load(ids.return.decode(id));
    return row && mayRead(viewer, row.userId, 'orders:read', 'warehouse:work') ? row : null;
  },
  id: ({ id }) => ids.return.encode(id),
  order: (row, _, { viewer }) => orderBehind(row, viewer),
  reason: ({ reason }) => reason as never,
  async refundWay({ orderId }, _, { loaders }) {
    const order = await loaders.order.load(orderId);
    return order?.channel === 'STORE' ? 'TILL' : 'PAYMENT';
  },
  lines: ({ id }, _, { loaders }) => loaders.linesOfReturn.load(id),
  parcels: ({ id }, _, { loaders }) => loaders.parcelsOfReturn.load(id),
  moves: ({ id }, _, { loaders }) => loaders.movesOfReturn.load(id),
};
