import { randomUUID } from 'node:crypto';
import { fail } from '@stoa/kernel/errors.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import { importJob } from '../commands/import-job.ts';
import type { State } from '../context.ts';
import { importKey } from '../files/keys.ts';
import { beginImport, importById } from '../store/imports.ts';
import { receive } from './receive.ts';

/** PUT /catalog/import/<ticket>: the file of an import, which begins when all of it is there. */
export const uploadImport: Route<State> = async (request, response, { db, clock, settings, state }) => {
  const prefix = '/catalog/import/';
  const taken = await receive(request, response, { prefix, purpose: 'upload-import', clock, settings });
  if (taken === null) return false;
  if (taken === 'answered') return true;
  const { ticket, body } = taken;
  if ((await importById(db, ticket.id))?.status !== 'WAITING')
    fail('BAD_INPUT', 'The file of this import has come before.');
  const key = importKey(ticket.id, randomUUID());
  await state.files.put(key, body, ticket);
  const begun = await db.transaction(async (tx) => {
    const first = await beginImport(tx, ticket.id, key);
    if (first) await enqueue(tx, importJob, { importId: ticket.id });
    return first;
  });
  if (!begun) {
    await state.files.delete(key);
    fail('BAD_INPUT', 'The file of this import has come before.');
  }
  response.writeHead(204).end();
  return true;
};
