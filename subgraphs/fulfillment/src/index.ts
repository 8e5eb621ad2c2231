import * as contracts from '@stoa/contracts/fulfillment.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { openCarriers } from './carriers/open-carriers.ts';
import { eraseOwnData, exportOwnData } from './commands/own-data.ts';
import { redirectOrder } from './commands/redirect-order.ts';
import { stopLines } from './commands/stop-lines.ts';
import type { State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { jobs } from './jobs.ts';
import { type Loaders, loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { carrierWebhook } from './routes/carrier-webhook.ts';
import { labels } from './routes/labels.ts';
import { seed } from './seed.ts';

const own = personalData('fulfillment');

export const fulfillment = defineSubgraph<Loaders, State>({
  name: 'fulfillment',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: (environment) => ({ carriers: openCarriers(environment) }),
  handlers,
  commands: [
    answerCommand(contracts.stopLines, stopLines),
    answerCommand(contracts.redirectOrder, redirectOrder),
    answerCommand(own.export, ({ db }, { userId }) => exportOwnData(db, userId)),
    answerCommand(own.erase, ({ db }, { userId }) => eraseOwnData(db, userId)),
  ],
  jobs,
  routes: [carrierWebhook, labels],
  seed,
});
