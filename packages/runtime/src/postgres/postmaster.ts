import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../bin/lock.mjs';

/** What the server says of itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping' | 'standby' | '';
}

/** The live server of a data directory. */
export function postmasterOf(data: string): Postmaster | undefined {
  const lines = read(join(data, 'postmaster.pid'));
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid) || !isPostgres(pid)) return undefined;
  return { pid, port: Number(lines[3]), status: (lines[7]?.trim() ?? '') as Postmaster['status'] };
}

/** A killed server leaves its file behind, and in a container its number soon belongs to another program. */
export function clearStale(data: string): void {
  if (!postmasterOf(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function read(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where the system does not tell, a living process is taken for the server: Postgres then refuses by itself. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** Waits until the server is ready or gone. A file is the only bell Postgres rings. */
export async function settled(data: string, patience = 60_000): Promise<Postmaster | undefined> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = postmasterOf(data);
    if (!found || found.status === 'ready' || Date.now() > deadline) return found;
    await pause(10);
  }
}
