import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '@stoa/kernel/errors.ts';
import { program } from './binaries.ts';
import { explain } from './explain.ts';
import type { Purpose } from './options.ts';
import { giveTo, type Place } from './place.ts';

export const superuser = 'stoa';

/** Makes the cluster when there is none. It appears under its name only when whole: a killed first start leaves nothing. */
export async function initialize(place: Place, password: string, purpose: Purpose): Promise<void> {
  if (existsSync(place.data)) return verify(place.data);
  const partial = join(dirname(place.data), 'data.partial');
  const passwordFile = `${partial}.password`;
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
    requireRoom(partial);
    giveTo(place.account, partial);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(place.account, passwordFile);
    await initdb(place, partial, passwordFile, purpose);
    renameSync(partial, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A new cluster takes 40 MB, and what initdb says when it runs out of them does not always name the disk. */
function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 64 * 1024 * 1024) throw explain('ENOSPC', 'initdb', folder);
}

function verify(data: string): void {
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(data).uid !== uid) {
    fail(
      'STARTUP_FAILED',
      `${data} belongs to another user: start Stoa as that user, or set STOA_HOME to a folder of your own.`,
    );
  }
  const file = join(data, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (version === '18' && existsSync(join(data, 'global', 'pg_control'))) return;
  const what =
    version && version !== '18' ? `was made by Postgres ${version}, not 18` : 'is not a whole Postgres cluster';
  fail(
    'STARTUP_FAILED',
    `The data directory ${data} ${what}: restore it from a backup, or move it away to start empty.`,
  );
}

/**
 * C collation sorts ids and codes by bytes, at memcmp speed and the same on every machine;
 * text for people names the ICU collation of its locale in the query.
 */
function initdb(place: Place, data: string, passwordFile: string, purpose: Purpose): Promise<void> {
  const args = [
    ['-D', data, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    purpose === 'test' ? ['--no-sync'] : [],
  ].flat();
  const child = spawn(program(place.native, 'initdb'), args, {
    ...place.account,
    cwd: data,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(explain(said, 'initdb', data));
    });
  });
}
