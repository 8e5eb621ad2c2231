import { storeSessionSettled } from '@stoa/contracts/inventory.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { storeOrderJob } from '../commands/store-order-job.ts';

/** Who bought is asked of accounts, which a handler does not do. */
export const onStoreSessionSettled = handle(storeSessionSettled, (tx, session) =>
  enqueue(tx, storeOrderJob, session, { jobKey: `store session ${session.sessionId}` }),
);
