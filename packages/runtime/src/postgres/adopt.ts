import { setTimeout as pause } from 'node:timers/promises';
import { fail } from '@stoa/kernel/errors.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import { adminUrlOf } from './control.ts';
import { type Postmaster, postmasterOf, settled } from './postmaster.ts';

/**
 * The server that runs here already, once it has answered. One that was killed a moment ago still has a process
 * and calls itself ready: it is asked until it answers or is gone.
 */
export async function adopt(data: string, password: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const running = await settled(data);
    if (!running) return undefined;
    const refusal = await ask(adminUrlOf(running.port, password));
    if (refusal === undefined) return running;
    const isLasting = /password|authentication|role .* does not exist/.test(refusal) || Date.now() > deadline;
    if (isLasting && postmasterOf(data)) {
      fail('STARTUP_FAILED', `Embedded Postgres runs but does not let us in (${refusal}): stop it and start again.`);
    }
    await pause(20);
  }
}

/** What the server said instead of an answer. */
async function ask(adminUrl: string): Promise<string | undefined> {
  const sql = openClient(adminUrl, { max: 1, connect_timeout: 5 });
  try {
    await sql`select 1`;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
