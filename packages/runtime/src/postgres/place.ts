import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canReach, lentAccount } from './account.ts';

/** Where the parts of a cluster are. `control` is ours, `data` and `log` are the server's. */
export interface Place {
  readonly account: Account | undefined;
  readonly native: string;
  readonly data: string;
  readonly control: string;
}

/**
 * A server that runs as another user must be able to walk to its programs and data. Below a folder that
 * only root may enter it cannot, so both live elsewhere then, under a name made from the home's path.
 */
export function placeFor(home: string, native: string, say: (line: string) => void): Place {
  const control = join(home, 'postgres');
  mkdirSync(control, { recursive: true });
  const data = join(control, 'data');
  const account = lentAccount(data);
  if (!account) return { account, native, data, control };
  chmodSync(control, 0o755);
  if (canReach(control, account) && canReach(native, account)) return { account, native, data, control };
  return elsewhere(control, native, say);
}

function elsewhere(control: string, native: string, say: (line: string) => void): Place {
  const key = createHash('sha256').update(control).digest('hex').slice(0, 12);
  const folder = join(writable('/var/lib') ? '/var/lib' : tmpdir(), `stoa-${key}`);
  const copy = join(folder, `native-${versionOf(native)}`);
  if (!existsSync(copy)) {
    say(`Postgres may not run as root, and no other user can enter ${control}: it lives in ${folder}.`);
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    copyWhole(native, copy);
  }
  const data = join(folder, 'data');
  return { account: lentAccount(data), native: copy, data, control };
}

function versionOf(native: string): string {
  return (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version;
}

/** A copy cut short must not be taken for the whole. */
function copyWhole(from: string, to: string): void {
  const partial = `${to}.${process.pid}`;
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  rmSync(to, { recursive: true, force: true });
  renameSync(partial, to);
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function giveTo(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}
