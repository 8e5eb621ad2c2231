import { reviewDecided } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { followReviewFrom } from '../commands/follow-review.ts';

export const onReviewDecided = handle(reviewDecided, (tx, { orderId, decision }, event) =>
  followReviewFrom(tx, orderId, { decision, decidedAt: event.recordedAt }),
);
