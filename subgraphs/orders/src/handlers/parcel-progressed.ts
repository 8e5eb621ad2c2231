import { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { refundParcel } from '../commands/refund-parcel.ts';
import { lockOrder } from '../store/orders.ts';

export const onParcelProgressed = handle(
  parcelProgressed,
  async (tx, { orderId, unitId, parcelId, status, at, carrier, trackingCode, lines }) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return;
    await progress(tx, order, { kind: `PARCEL_${status}`, at, unitId, parcelId, note: `${carrier} ${trackingCode}` });
    if (lines)
      await refundParcel(tx, { clock: systemClock, random: systemRandom }, order, { parcelId, unitId, at, lines });
  },
);
