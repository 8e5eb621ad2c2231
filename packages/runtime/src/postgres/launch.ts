import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { choosePort } from './control.ts';
import { explain } from './explain.ts';
import { type Purpose, serverArguments } from './options.ts';
import type { Place } from './place.ts';
import { type Postmaster, postmasterOf } from './postmaster.ts';

/** Starts the server, and again while what is in the way goes away by itself: a port just taken, a killed server's children. */
export async function launch(place: Place, purpose: Purpose): Promise<Postmaster> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const outcome = await attempt(place, purpose);
    if (typeof outcome !== 'string') return outcome;
    const passing = /could not bind|Address already in use|pre-existing shared memory block|is still in use/.test(
      outcome,
    );
    if (!passing || Date.now() > deadline) throw explain(outcome, 'postgres', place.data);
    await pause(100);
  }
}

/** The running server, or what it said when it gave up. */
async function attempt(place: Place, purpose: Purpose): Promise<Postmaster | string> {
  const port = await choosePort(place.control);
  const logFile = join(place.control, 'log');
  const log = openSync(logFile, 'a', 0o600);
  const start = fstatSync(log).size;
  const child = spawn(program(place.native, 'postgres'), serverArguments(place.data, port, purpose), {
    ...place.account,
    cwd: place.data,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    // Its own process group: the terminal's Ctrl-C is for us, and we stop the server when we are done with it.
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended: string | undefined;
  const hear = () => (ended = readFileSync(logFile).subarray(start).toString());
  child.once('error', (error) => (ended = error.message));
  child.once('exit', hear);
  closeSync(log);
  child.unref();
  for (;;) {
    const found = postmasterOf(place.data);
    if (ended === undefined && found?.pid === child.pid && found?.status === 'ready') {
      // When it ends one day, its log may be gone already.
      child.off('exit', hear);
      return found;
    }
    if (ended !== undefined) return ended;
    await pause(10);
  }
}
