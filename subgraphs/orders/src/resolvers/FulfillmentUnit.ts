import { ids } from '@stoa/kernel/ids.ts';
import { money } from '@stoa/kernel/money.ts';
import type { FulfillmentUnitResolvers } from '../generated/types.ts';
import { mayMeet } from './may-see.ts';

export const FulfillmentUnit: FulfillmentUnitResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const unit = await loaders.unit.load(ids.fulfillmentUnit.decode(id));
    const order = unit && (await loaders.order.load(unit.orderId));
    return order && mayMeet(order, viewer) ? unit : null;
  },
  id: ({ id }) => ids.fulfillmentUnit.encode(id),
  seller: ({ sellerId }) => ({ id: sellerId }),
  location: ({ locationId }) => ({ id: locationId }),
  async lines({ id, orderId }, _, { loaders }) {
    const lines = await loaders.lines.load(orderId);
    return lines.filter(({ unitId }) => unitId === id);
  },
  async delivery({ orderId, deliveryMinor }, _, { loaders }) {
    const order = await loaders.order.load(orderId);
    return money(deliveryMinor, order?.currency ?? missing(orderId));
  },
  async total({ orderId, totalMinor }, _, { loaders }) {
    const order = await loaders.order.load(orderId);
    return money(totalMinor, order?.currency ?? missing(orderId));
  },
};

function missing(orderId: string): never {
  throw new Error(`There is no order ${orderId}.`);
}
