import { storeOrderPlaced } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { takeStoreOrder } from '../commands/take-store-order.ts';

/** Where its buyer lives nobody has said: it is known as at the store. */
export const onStoreOrderPlaced = handle(storeOrderPlaced, (tx, { orderId, number, userId, store, ...order }) => {
  const placedAt = new Date(order.placedAt);
  return takeStoreOrder(tx, {
    order: {
      id: orderId,
      number,
      userId,
      address: {
        name: '',
        organization: null,
        lines: [''],
        district: null,
        city: store.city,
        administrativeArea: null,
        postalCode: null,
        countryCode: store.countryCode,
        phone: null,
      },
      latitude: store.position?.latitude ?? null,
      longitude: store.position?.longitude ?? null,
      giftMessage: null,
      priority: false,
      channel: 'STORE',
      placedAt,
    },
    units: order.units.map(({ unitId, sellerId, locationId }) => ({
      id: unitId,
      orderId,
      sellerId,
      locationId,
      service: 'STANDARD',
      status: 'DELIVERED',
      statusAt: placedAt,
      statusBy: 'till',
      priority: false,
      promisedFrom: placedAt,
      promisedTo: placedAt,
      placedAt,
    })),
    lines: order.lines.map(({ lineId: id, ...line }) => ({ id, ...line })),
  });
});
