import * as contracts from '@stoa/contracts/cart.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import { openCarts } from './carts/open-carts.ts';
import { fillCart } from './commands/fill-cart.ts';
import { finishMergeJob } from './commands/finish-merge-job.ts';
import { eraseOwnData } from './commands/forget-user.ts';
import { finishMerge } from './commands/merge-carts.ts';
import { remindIdle } from './commands/remind-idle.ts';
import { takeOrderedFromGuest, takeOrderedJob } from './commands/take-ordered.ts';
import { tellTurnedSales } from './commands/tell-price-drops.ts';
import type { Living, State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { readCart } from './queries/read-cart.ts';
import { resolvers } from './resolvers/index.ts';
import { seed } from './seed.ts';
import { deleteExpired } from './store/cart-rows.ts';
import { personalDataOf } from './store/personal-data.ts';

const nothing = z.object({});
const own = personalData('cart');

export const cart = defineSubgraph<Loaders, State>({
  name: 'cart',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: (environment) => ({ carts: openCarts(environment) }),
  end: ({ carts }) => carts.stop(),
  handlers,
  commands: [
    answerCommand(contracts.readCart, (living: Living, input) => readCart(living, input)),
    answerCommand(contracts.fillCart, (living: Living, { userId, ...wanted }, key) =>
      fillCart(living, userId, { ...wanted, key }),
    ),
    answerCommand(own.export, async ({ db }, { userId }) => ({ data: await personalDataOf(db, userId) })),
    answerCommand(own.erase, ({ db }, { userId }) => eraseOwnData(db, userId)),
  ],
  jobs: [
    defineJob(takeOrderedJob.name, takeOrderedJob.schema, (living, ordered) =>
      takeOrderedFromGuest(living as Living, ordered),
    ),
    defineJob(
      finishMergeJob.name,
      finishMergeJob.schema,
      async (living, { guestCartId, userId }) => void (await finishMerge(living as Living, guestCartId, userId)),
    ),
    defineJob('cart.remind-idle', nothing, async (environment) => void (await remindIdle(environment)), {
      cron: '*/10 * * * *',
    }),
    defineJob('cart.tell-turned-sales', nothing, tellTurnedSales, { cron: '*/5 * * * *' }),
    defineJob('cart.forget-expired', nothing, async ({ db, clock }) => void (await deleteExpired(db, clock.now())), {
      cron: '50 3 * * *',
    }),
  ],
  seed,
});
