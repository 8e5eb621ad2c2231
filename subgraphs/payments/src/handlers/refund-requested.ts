import { refundRequested } from '@stoa/contracts/orders.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { refundOrderJob } from '../jobs.ts';

export const onRefundRequested = handle(refundRequested, (tx, refund) =>
  enqueue(tx, refundOrderJob, refund, { jobKey: `refund ${refund.refundId}` }),
);
