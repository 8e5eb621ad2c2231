import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from '@stoa/kernel/errors.ts';
import { takeLock } from '../../bin/lock.mjs';
import { adopt } from './adopt.ts';
import { nativeFolder } from './binaries.ts';
import { adminUrlOf, keptPassword } from './control.ts';
import { explained } from './explain.ts';
import { halt } from './halt.ts';
import { initialize } from './initialize.ts';
import { launch } from './launch.ts';
import type { Purpose } from './options.ts';
import { type Place, placeFor } from './place.ts';
import { clearStale } from './postmaster.ts';

export interface PostgresOptions {
  readonly home: string;
  readonly purpose: Purpose;
  readonly log?: (line: string) => void;
  /** What to do when another living process owns this home's server: refuse (default), or use it and leave it running. */
  readonly whenOwned?: 'refuse' | 'share';
}

export interface RunningPostgres {
  readonly adminUrl: string;
  /** Only an owner stops the server. */
  readonly owned: boolean;
  readonly stop: () => Promise<void>;
}

/** Starts the home's Postgres, or takes over the one that a killed owner left running. */
export function startPostgres({
  home,
  purpose,
  log = () => {},
  whenOwned = 'refuse',
}: PostgresOptions): Promise<RunningPostgres> {
  const folder = resolve(home);
  return explained(folder, async () => {
    mkdirSync(folder, { recursive: true });
    const lock = takeLock(join(folder, 'postgres', 'owner'));
    if (!lock.taken && whenOwned === 'refuse') {
      fail(
        'STARTUP_FAILED',
        `Stoa already runs on ${folder} (process ${lock.pid}): stop it first, or set another STOA_HOME.`,
      );
    }
    try {
      const place = placeFor(folder, nativeFolder(), log);
      if (!lock.taken) return await share(place, lock.pid);
      return await own(place, purpose, lock.release);
    } catch (error) {
      if (lock.taken) lock.release();
      throw error;
    }
  });
}

async function own(place: Place, purpose: Purpose, release: () => void): Promise<RunningPostgres> {
  const password = keptPassword(place.control);
  await initialize(place, password, purpose);
  const running = await adopt(place.data, password);
  if (!running) clearStale(place.data);
  const { port } = running ?? (await launch(place, purpose));
  const adminUrl = adminUrlOf(port, password);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= halt(place).finally(release));
  return { adminUrl, owned: true, stop };
}

async function share(place: Place, owner: number): Promise<RunningPostgres> {
  const password = keptPassword(place.control);
  const running = await adopt(place.data, password);
  if (!running)
    fail('STARTUP_FAILED', `Process ${owner} is starting or stopping Postgres here: try again in a moment.`);
  return { adminUrl: adminUrlOf(running.port, password), owned: false, stop: async () => {} };
}
