import type { ViewerResolvers } from '../generated/types.ts';
import { ordersOf } from './order-filter.ts';

export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  id: ({ id }) => id,
  orders: (_, args, context) =>
    context.viewer.userId === null ? null : ordersOf(context, context.viewer.userId, args),
};
