import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { captureUnitJob } from '../jobs.ts';

/** Money is taken when the goods have left. */
export const onUnitProgressed = handle(unitProgressed, async (tx, { orderId, unitId, status }) => {
  if (status === 'SHIPPED') await enqueue(tx, captureUnitJob, { orderId, unitId }, { jobKey: `capture ${unitId}` });
});
