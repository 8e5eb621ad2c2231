import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import { openChannels } from './channels/open-channels.ts';
import { eraseOwnData } from './commands/erase-own-data.ts';
import { resumeAbandoned, sendMessage } from './commands/send-message.ts';
import { sendMessageJob } from './commands/send-message-job.ts';
import type { Living, State } from './context.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { mailbox } from './routes/mailbox.ts';
import { unsubscribe } from './routes/unsubscribe.ts';
import { seed } from './seed.ts';
import { personalDataOf } from './store/personal-data.ts';

const own = personalData('notifications');

export const notifications = defineSubgraph<Loaders, State>({
  name: 'notifications',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: (environment) => ({ channels: openChannels(environment) }),
  handlers,
  commands: [
    answerCommand(own.export, async ({ db }, { userId }) => ({ data: await personalDataOf(db, userId) })),
    answerCommand(own.erase, (environment, { userId }) => eraseOwnData(environment, userId)),
  ],
  jobs: [
    defineJob(sendMessageJob.name, sendMessageJob.schema, (living, { messageId }) =>
      sendMessage(living as Living, messageId),
    ),
    defineJob('notifications.resume-abandoned', z.object({}), resumeAbandoned, { cron: '*/5 * * * *' }),
  ],
  routes: [mailbox, unsubscribe],
  seed,
});
