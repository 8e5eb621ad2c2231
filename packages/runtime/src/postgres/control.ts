import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, isFree } from '@stoa/platform/free-port.ts';
import { superuser } from './initialize.ts';

/** The superuser's password: made once, readable by whoever starts the server and by nobody else. */
export function keptPassword(control: string): string {
  const file = join(control, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** The port of last time when it is free, so that a connection string noted down goes on working. */
export async function choosePort(control: string): Promise<number> {
  const file = join(control, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = last > 0 && (await isFree(last)) ? last : await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

export const adminUrlOf = (port: number, password: string): string =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
