import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom the server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Postgres refuses to run as root, so root lends it another account: the one that owns the data already,
 * else one that every system has. Nobody else needs lending: undefined means "as ourselves".
 */
export function lentAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(data) ?? named('postgres') ?? named('nobody') ?? { uid: 65534, gid: 65534 };
}

function ownerOf(path: string): Account | undefined {
  const { uid, gid } = statSync(path, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function named(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Whether the account may walk down to the path and read it. */
export function canReach(path: string, account: Account): boolean {
  if (!mayEnter(path, account)) return false;
  return dirname(path) === path || canReach(dirname(path), account);
}

function mayEnter(path: string, { uid, gid }: Account): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return true;
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
  return ((found.mode >> shift) & 0o5) === 0o5 || ((found.mode >> shift) & 0o1) === 0o1;
}
