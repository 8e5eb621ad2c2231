import { reviewDecided } from '@stoa/contracts/payments.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { progress } from '../commands/progress.ts';
import { rejectOrder } from '../commands/reject-order.ts';
import { lockOrder } from '../store/orders.ts';

/** What a person took for fraud is cancelled, as far as it has not left. */
export const onReviewDecided = handle(reviewDecided, async (tx, { orderId, decision }, event) => {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  await progress(tx, order, { kind: `REVIEW_${decision}`, at: event.recordedAt });
  if (decision === 'REJECTED') await enqueue(tx, rejectOrder, { orderId }, { jobKey: `reject ${orderId}` });
});
