import { disputeOpened } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { lockOrder } from '../store/orders.ts';

export const onDisputeOpened = handle(disputeOpened, async (tx, { orderId, amountMinor, reason }, event) => {
  const order = await lockOrder(tx, orderId);
  if (order)
    await progress(tx, order, {
      kind: 'DISPUTE_OPENED',
      at: event.recordedAt,
      amountMinor: BigInt(amountMinor),
      note: reason,
    });
});
