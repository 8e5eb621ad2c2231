import { refundSettled } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { settleRefund } from '../commands/settle-refund.ts';

export const onRefundSettled = handle(
  refundSettled,
  (tx, { refundId, orderId, status, amountMinor, failedMinor = amountMinor }, event) =>
    settleRefund(tx, {
      orderId,
      refundId,
      news: { status, failedMinor: status === 'FAILED' ? BigInt(failedMinor) : 0n },
      at: event.recordedAt,
    }),
);
