import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import { countBoughtTogether } from './commands/count-bought-together.ts';
import { expireCheckouts } from './commands/expire-checkouts.ts';
import { forgetCheckouts } from './commands/forget-checkouts.ts';
import { followReviewJob, followReviewLater } from './commands/follow-review.ts';
import { rejectOrder } from './commands/reject-order.ts';
import { storeOrderJob } from './commands/store-order-job.ts';
import type { Shop, State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { personalDataOf } from './queries/personal-data.ts';
import { keepReferences } from './queries/reference.ts';
import { resolvers } from './resolvers/index.ts';
import { showDocument } from './routes/show-document.ts';
import { cancelOrder } from './sagas/cancel-order.ts';
import { placeOrder } from './sagas/place-order.ts';
import { recordStoreOrder } from './sagas/record-store-order.ts';
import { cancelRejected } from './sagas/run-cancelling.ts';
import { seed } from './seed.ts';
import { forgetBuyer } from './store/forget-buyer.ts';

const privacy = personalData('orders');

export const orders = defineSubgraph<Loaders, State>({
  name: 'orders',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: (environment) => ({ references: keepReferences(environment) }),
  handlers,
  sagas: [placeOrder, cancelOrder],
  commands: [
    answerCommand(privacy.export, ({ db }, { userId }) => personalDataOf(db, userId)),
    answerCommand(privacy.erase, ({ db }, { userId }) => db.transaction((tx) => forgetBuyer(tx, userId))),
  ],
  jobs: [
    defineJob('orders.expire-checkouts', z.object({}), ({ db, clock }) => expireCheckouts(db, clock), {
      cron: '* * * * *',
    }),
    defineJob('orders.forget-checkouts', z.object({}), ({ db, clock }) => forgetCheckouts(db, clock), {
      cron: '20 3 * * *',
    }),
    defineJob(
      'orders.count-bought-together',
      z.object({}),
      (living) => countBoughtTogether(living, living.clock.now()),
      {
        cron: '40 3 * * *',
      },
    ),
    defineJob(followReviewJob.name, followReviewJob.schema, (living, { orderId }) =>
      followReviewLater(living, orderId),
    ),
    defineJob(storeOrderJob.name, storeOrderJob.schema, (living, session) => recordStoreOrder(living as Shop, session)),
    defineJob(rejectOrder.name, rejectOrder.schema, (living, { orderId }) => cancelRejected(living, orderId)),
  ],
  routes: [showDocument],
  seed,
});
