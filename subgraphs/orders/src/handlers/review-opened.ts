import { reviewOpened } from '@stoa/contracts/payments.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { followReviewFrom } from '../commands/follow-review.ts';

export const onReviewOpened = handle(reviewOpened, (tx, { orderId }, event) =>
  followReviewFrom(tx, orderId, { openedAt: event.recordedAt }),
);
