import { refundSettled } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { lockOrder } from '../store/orders.ts';
import { settleRefund } from '../store/refunds.ts';

export const onRefundSettled = handle(refundSettled, async (tx, { refundId, orderId, status }, event) => {
  const order = await lockOrder(tx, orderId);
  const amountMinor = order && (await settleRefund(tx, refundId, status));
  if (order && amountMinor !== null)
    await progress(tx, order, { kind: `REFUND_${status}`, at: event.recordedAt, amountMinor });
});
