import * as contracts from '@stoa/contracts/accounts.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import { eraseOwnData } from './commands/erase-own-data.ts';
import { exportOwnData } from './commands/export-own-data.ts';
import { makeProviders } from './commands/providers.ts';
import { runPrivacyRequests } from './commands/run-privacy-requests.ts';
import { rotateSigningKeys } from './commands/signing-key.ts';
import { sweep } from './commands/sweep.ts';
import type { State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { keySet } from './queries/key-set.ts';
import { readBuyer } from './queries/read-buyer.ts';
import { resolvers } from './resolvers/index.ts';
import { jwks } from './routes/jwks.ts';
import { oauthToken } from './routes/oauth-token.ts';
import { seed } from './seed.ts';

const nothing = z.object({});
const own = personalData('accounts');

export const accounts = defineSubgraph<Loaders, State>({
  name: 'accounts',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: ({ settings, db }) => ({ providers: makeProviders(settings), keySet: () => keySet({ db }) }),
  handlers,
  commands: [
    answerCommand(contracts.readBuyer, (environment, input) => readBuyer(environment, input)),
    answerCommand(own.export, (environment, { userId }) => exportOwnData(environment, userId)),
    answerCommand(own.erase, (environment, { userId }) => eraseOwnData(environment, userId)),
  ],
  jobs: [
    defineJob('accounts.rotate-signing-keys', nothing, (environment) => rotateSigningKeys(environment), {
      cron: '10 4 * * *',
    }),
    defineJob('accounts.run-privacy-requests', nothing, (environment) => runPrivacyRequests(environment), {
      cron: '* * * * *',
    }),
    defineJob('accounts.sweep', nothing, (environment) => sweep(environment), { cron: '40 3 * * *' }),
  ],
  routes: [jwks, oauthToken],
  seed,
});
