import type { Clock } from '@stoa/kernel/clock.ts';
import type { Tx } from '../database.ts';
import type { Saga } from './define-saga.ts';
import { resumeLater } from './resume-later.ts';

/**
 * There is news for what waits: it goes on as soon as this commits, whether or not it had begun to wait. False when it has
 * ended, or was never begun.
 */
export async function wakeSaga(tx: Tx, saga: Pick<Saga, 'name'>, id: string, clock: Clock): Promise<boolean> {
  const [woken] = await tx.sql<{ waited: boolean }[]>`
    update saga set wakes = wakes + 1, next_at = null where name = ${saga.name} and id = ${id} and outcome is null
    returning old.next_at is not null as waited`;
  // What does not wait is being run, or was, and then its job is booked: it finds the news before it waits.
  if (woken?.waited) await resumeLater(tx, saga, id, clock.now());
  return woken !== undefined;
}
