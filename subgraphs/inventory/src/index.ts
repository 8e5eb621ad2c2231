import * as contracts from '@stoa/contracts/inventory.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import {
  confirmReservation,
  extendReservation,
  releaseReservation,
  returnReservation,
} from './commands/end-reservation.ts';
import { draftPurchaseOrders } from './commands/draft-purchase-orders.ts';
import { expireReservations } from './commands/expire-reservations.ts';
import { recalculateSafetyStock } from './commands/recalculate-safety-stock.ts';
import { makeReserver } from './commands/reserver.ts';
import type { State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { previewAllocation } from './queries/preview-allocation.ts';
import { resolvers } from './resolvers/index.ts';
import { seed } from './seed.ts';

const nothing = z.object({});

export const inventory = defineSubgraph<Loaders, State>({
  name: 'inventory',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: (environment) => ({ reserver: makeReserver(environment) }),
  handlers,
  commands: [
    answerCommand(contracts.reserveStock, ({ state }: { state: State }, input, key) =>
      state.reserver.reserve({ ...input, key }),
    ),
    answerCommand(contracts.releaseReservation, ({ db }, { reservationId }) => releaseReservation(db, reservationId)),
    answerCommand(contracts.confirmReservation, ({ db }, { reservationId }) => confirmReservation(db, reservationId)),
    answerCommand(contracts.returnReservation, ({ db }, { reservationId }) => returnReservation(db, reservationId)),
    answerCommand(contracts.previewAllocation, async ({ db }, wish) => {
      const picked = await previewAllocation(db, wish);
      return 'kind' in picked ? picked : { lines: picked };
    }),
    answerCommand(contracts.extendReservation, ({ db, clock }, { reservationId, holdSeconds }) =>
      extendReservation(db, reservationId, holdSeconds, clock),
    ),
  ],
  jobs: [
    defineJob(
      'inventory.expire-reservations',
      nothing,
      async (environment) => void (await expireReservations(environment)),
      {
        cron: '* * * * *',
      },
    ),
    defineJob(
      'inventory.draft-purchase-orders',
      nothing,
      async (environment) => void (await draftPurchaseOrders(environment)),
      {
        cron: '*/15 * * * *',
      },
    ),
    defineJob(
      'inventory.recalculate-safety-stock',
      nothing,
      async ({ db }) => void (await recalculateSafetyStock(db, null, 0.95)),
      {
        cron: '20 3 * * *',
      },
    ),
  ],
  seed,
});
