import { defineJob, type Job } from '@stoa/platform/jobs/define-job.ts';
import { z } from 'zod';
import { chargeStorage } from './commands/charge-storage.ts';
import { handOver } from './commands/hand-over.ts';
import { handOverJob, labelParcelsJob, workOrderJob, workReturnJob } from './commands/job-names.ts';
import { labelParcels } from './commands/label-parcels.ts';
import { lapseReturns } from './commands/lapse-returns.ts';
import { refreshLanes } from './commands/refresh-lanes.ts';
import { trackParcels } from './commands/track-parcels.ts';
import { watchSilentParcels } from './commands/watch-silent-parcels.ts';
import { workOrder, workReturn } from './commands/work-order.ts';
import type { Alive } from './context.ts';

const nothing = z.object({});
/** The state is made by this domain's own `state`. */
const alive = (living: unknown) => living as Alive;

export const jobs: readonly Job[] = [
  defineJob(labelParcelsJob.name, labelParcelsJob.schema, (living, { parcelIds }) =>
    labelParcels(alive(living), parcelIds),
  ),
  defineJob(handOverJob.name, handOverJob.schema, (living, { unitId }) => handOver(alive(living), unitId)),
  defineJob(workOrderJob.name, workOrderJob.schema, (living, payload) => workOrder(alive(living), payload)),
  defineJob(workReturnJob.name, workReturnJob.schema, (living, payload) => workReturn(alive(living), payload)),
  defineJob('fulfillment.track-parcels', nothing, (living) => trackParcels(alive(living)), { cron: '*/10 * * * *' }),
  defineJob('fulfillment.lapse-returns', nothing, (living) => lapseReturns(alive(living)), { cron: '50 * * * *' }),
  defineJob('fulfillment.watch-silent-parcels', nothing, (living) => watchSilentParcels(alive(living)), {
    cron: '5 * * * *',
  }),
  defineJob('fulfillment.charge-storage', nothing, async (living) => void (await chargeStorage(living)), {
    cron: '20 0 * * *',
  }),
  defineJob('fulfillment.learn-lanes', nothing, async (living) => void (await refreshLanes(living)), {
    cron: '35 * * * *',
  }),
] as readonly Job[];
