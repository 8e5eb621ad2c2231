import { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { lockOrder } from '../store/orders.ts';

export const onParcelProgressed = handle(
  parcelProgressed,
  async (tx, { orderId, unitId, parcelId, status, at, carrier, trackingCode }) => {
    const order = await lockOrder(tx, orderId);
    if (order)
      await progress(tx, order, { kind: `PARCEL_${status}`, at, unitId, parcelId, note: `${carrier} ${trackingCode}` });
  },
);
