import * as contracts from '@stoa/contracts/payments.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { authorizePayment } from './commands/authorize-payment.ts';
import { voidPayment } from './commands/void-payment.ts';
import type { State, World } from './context.ts';
import { trackAsking } from './asking.ts';
import { openFraudKnowledge } from './fraud-knowledge.ts';
import { handlers } from './handlers/index.ts';
import { jobs } from './jobs.ts';
import { type Loaders, loaders } from './loaders.ts';
import { openProvider } from './providers/open-provider.ts';
import { personalDataOf } from './queries/personal-data.ts';
import { resolvers } from './resolvers/index.ts';
import { providerWebhooks } from './routes/provider-webhooks.ts';
import { seed } from './seed.ts';
import { forgetUser } from './store/forget-user.ts';

const own = personalData('payments');

export const payments = defineSubgraph<Loaders, State>({
  name: 'payments',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: ({ settings, db, clock }) => ({
    provider: openProvider(settings.payments),
    asking: trackAsking(),
    fraudKnowledge: openFraudKnowledge(db, clock),
  }),
  handlers,
  commands: [
    answerCommand(contracts.authorizePayment, (world: World, input, key) => authorizePayment(world, input, key)),
    answerCommand(contracts.voidPayment, (world: World, { orderId }) => voidPayment(world, orderId)),
    answerCommand(own.export, async ({ db }, { userId }) => ({ data: await personalDataOf(db.sql, userId) })),
    answerCommand(own.erase, async ({ db }, { userId }) => {
      await db.transaction((tx) => forgetUser(tx, userId));
      return {
        erased: ['saved payment methods', 'what payments were known again by'],
        kept: ['payments, refunds and balances: the law of bookkeeping'],
      };
    }),
  ],
  jobs,
  routes: [providerWebhooks],
  seed,
});
