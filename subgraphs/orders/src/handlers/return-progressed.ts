import { returnProgressed } from '@stoa/contracts/fulfillment.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { refundReturned } from '../commands/refund-returned.ts';
import { lockOrder } from '../store/orders.ts';

/** What came back and was looked at is paid for. */
export const onReturnProgressed = handle(returnProgressed, async (tx, { returnId, orderId, status, at, lines }) => {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  await progress(tx, order, { kind: `RETURN_${status}`, at });
  if (status !== 'INSPECTED') return;
  const paid = lines.filter(({ refund }) => refund > 0).map(({ lineId, refund }) => ({ lineId, quantity: refund }));
  await refundReturned(tx, { clock: systemClock, random: systemRandom }, order, { cause: returnId, lines: paid });
});
