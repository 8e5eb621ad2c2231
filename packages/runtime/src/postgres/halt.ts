import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import type { Place } from './place.ts';
import { postmasterOf } from './postmaster.ts';

/**
 * Fast first; a server that is not down within a second (a long checkpoint, a client that does not let go)
 * is stopped at once, and the next start replays its log: waiting would break the promise of a prompt Ctrl-C.
 */
export async function halt(place: Place): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(program(place.native, 'pg_ctl'), ['stop', '-m', 'fast', '-D', place.data]);
    return;
  }
  if (await down(place.data, 'SIGINT', 1_000)) return;
  if (await down(place.data, 'SIGQUIT', 5_000)) return;
  await down(place.data, 'SIGKILL', 1_000);
}

async function down(data: string, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const server = postmasterOf(data);
  if (!server) return true;
  process.kill(server.pid, signal);
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (postmasterOf(data)?.pid !== server.pid) return true;
    await pause(10);
  }
  return false;
}
