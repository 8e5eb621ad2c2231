import { refundBegun } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { countRefund } from '../commands/count-refund.ts';

export const onRefundBegun = handle(refundBegun, (tx, { refundId, orderId, amountMinor, reason }, event) =>
  countRefund(tx, { refundId, orderId, amountMinor: BigInt(amountMinor), reason, at: event.recordedAt }),
);
