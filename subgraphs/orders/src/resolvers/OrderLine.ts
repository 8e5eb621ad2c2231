import { ids } from '@stoa/kernel/ids.ts';
import { money } from '@stoa/kernel/money.ts';
import type { OrderLineResolvers } from '../generated/types.ts';
import type { Context } from '../context.ts';
import { mayMeet } from './may-see.ts';

export const OrderLine: OrderLineResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const line = await loaders.line.load(ids.orderLine.decode(id));
    const order = line && (await loaders.order.load(line.orderId));
    return order && mayMeet(order, viewer) ? line : null;
  },
  id: ({ id }) => ids.orderLine.encode(id),
  product: ({ productId }) => ({ id: productId }),
  variant: ({ variantId }) => ({ id: variantId }),
  offer: ({ offerId }) => ({ id: offerId }),
  unitPrice: (line, _, context) => amount(line.unitMinor, line, context),
  discount: (line, _, context) => amount(line.discountMinor, line, context),
  tax: (line, _, context) => amount(line.taxMinor, line, context),
  total: (line, _, context) => amount(line.totalMinor, line, context),
  async unit({ orderId, unitId }, _, { loaders }) {
    const units = await loaders.units.load(orderId);
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) throw new Error(`A line of order ${orderId} has no unit.`);
    return unit;
  },
};

async function amount(minor: bigint, { orderId }: { readonly orderId: string }, { loaders }: Context) {
  const order = await loaders.order.load(orderId);
  if (!order) throw new Error(`There is no order ${orderId}.`);
  return money(minor, order.currency);
}
