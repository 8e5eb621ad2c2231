import { fail } from '@stoa/kernel/errors.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { uploadKey } from '../files/keys.ts';
import { uploadById } from '../store/media.ts';
import { receive } from './receive.ts';

/** PUT /media/upload/<ticket>: the file that was announced, and no other. */
export const uploadMedia: Route<State> = async (request, response, { db, clock, settings, state }) => {
  const taken = await receive(request, response, {
    prefix: '/media/upload/',
    purpose: 'upload-media',
    clock,
    settings,
  });
  if (taken === null) return false;
  if (taken === 'answered') return true;
  const { ticket, body } = taken;
  if ((await uploadById(db, ticket.id))?.ready !== false)
    fail('BAD_INPUT', 'This upload is finished: begin another one.');
  await state.files.put(uploadKey(ticket.id), body, ticket);
  response.writeHead(204).end();
  return true;
};
