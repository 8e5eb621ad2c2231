import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, isAlive } from '../../bin/lock.mjs';
import { type RunningPostgres, startPostgres } from './start.ts';

const prefix = 'stoa-test-';

/** A cluster for one test run, in a temporary folder that goes with it. */
export async function startTestServer(): Promise<RunningPostgres> {
  await sweep();
  const home = mkdtempSync(join(tmpdir(), prefix));
  // mkdtemp shuts the folder to everyone else, and as root the server is someone else.
  chmodSync(home, 0o755);
  return disposable(home);
}

async function disposable(home: string): Promise<RunningPostgres> {
  const server = await startPostgres({ home, purpose: 'test' });
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** A run that was killed leaves its server running: take it over and end it. */
async function sweep(): Promise<void> {
  const mine = process.getuid?.();
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const home = join(tmpdir(), name);
    if (mine !== undefined && statSync(home, { throwIfNoEntry: false })?.uid !== mine) continue;
    const owner = holderOf(join(home, 'postgres', 'owner'));
    if (!owner || isAlive(owner.pid)) continue;
    try {
      await (await disposable(home)).stop();
    } catch {
      // Another run may be sweeping it as well, or its start was cut short: nothing in it is worth keeping.
      rmSync(home, { recursive: true, force: true });
    }
  }
}
