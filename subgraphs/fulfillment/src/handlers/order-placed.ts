import { orderPlaced } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { takeOrder } from '../commands/take-order.ts';

export const onOrderPlaced = handle(orderPlaced, (tx, order) => {
  const placedAt = new Date(order.placedAt);
  const { orderId, destination, priority } = order;
  return takeOrder(tx, {
    order: {
      id: orderId,
      number: order.number,
      userId: order.userId,
      address: order.shippingAddress,
      latitude: destination?.latitude ?? null,
      longitude: destination?.longitude ?? null,
      giftMessage: order.gift?.message ?? null,
      priority,
      placedAt,
    },
    units: order.units.map(({ unitId, sellerId, locationId, service, promisedFrom, promisedTo }) => ({
      id: unitId,
      orderId,
      sellerId,
      locationId,
      service,
      statusAt: placedAt,
      priority,
      promisedFrom: new Date(promisedFrom),
      promisedTo: new Date(promisedTo),
      placedAt,
    })),
    lines: order.lines.map(({ lineId, unitId, variantId, sku, title, quantity, weightGrams }) => ({
      id: lineId,
      unitId,
      variantId,
      sku,
      title,
      quantity,
      weightGrams,
    })),
  });
});
