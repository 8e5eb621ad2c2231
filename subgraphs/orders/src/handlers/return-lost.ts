import { returnLost } from '@stoa/contracts/fulfillment.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { refundReturned } from '../commands/refund-returned.ts';
import { lockOrder } from '../store/orders.ts';

/** What the carrier lost on its way back had left the buyer: it is paid for as what came. */
export const onReturnLost = handle(returnLost, async (tx, { orderId, parcelId, lines }) => {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  const making = { clock: systemClock, random: systemRandom };
  await refundReturned(tx, making, order, { cause: `lost return ${parcelId}`, lines });
});
