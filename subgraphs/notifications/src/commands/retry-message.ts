import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type UnknownMessage, unknownMessage } from '../domain/refusals.ts';
import { reviveMessage } from '../store/messages.ts';
import { sendMessageJob } from './send-message-job.ts';

/** Somebody has looked, and wants one that was given up to be tried again. */
export const retryMessage = ({ db }: Environment, id: string): Promise<{ readonly id: string } | UnknownMessage> =>
  db.transaction(async (tx) => {
    if (!(await reviveMessage(tx, id))) return unknownMessage;
    await enqueue(tx, sendMessageJob, { messageId: id }, { jobKey: `send ${id}` });
    return { id };
  });
