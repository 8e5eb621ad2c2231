import { StoaError } from '@stoa/kernel/errors.ts';

/** What the server or the system said, as one sentence that says what to do. */
const sentences: [RegExp, (path: string) => string][] = [
  [
    /No space left on device|ENOSPC|disk quota|EDQUOT/i,
    (path) => `The disk that holds ${path} is full: make room and start again.`,
  ],
  [
    /Read-only file system|EROFS/i,
    (path) => `${path} is on a read-only disk: set STOA_HOME to a folder that can be written.`,
  ],
  [
    /Permission denied|EACCES|EPERM|wrong ownership/i,
    (path) =>
      `${path} cannot be read and written by this user: repair its owner, or set STOA_HOME to a folder of your own.`,
  ],
  [
    /could not locate a valid checkpoint|invalid .*checkpoint|could not open (file|directory)|incorrect checksum|is not a database cluster|database files are incompatible|control file|ENOTDIR/i,
    (path) => `The data directory ${path} is broken: restore it from a backup, or move it away to start empty.`,
  ],
  [
    /could not (map|create) .*shared memory|Cannot allocate memory|ENOMEM/i,
    () => 'There is not enough memory for embedded Postgres: free some, or set DATABASE_URL to another server.',
  ],
  [
    /(error while loading shared libraries: .*)/,
    () => 'Embedded Postgres cannot load its libraries on this system: set DATABASE_URL to your own Postgres 18.',
  ],
  [/ENOENT/, (path) => `A file of embedded Postgres is missing (${path}): run "npm ci" and start again.`],
];

export function explain(said: string, what: string, path: string): StoaError {
  const known = sentences.find(([pattern]) => pattern.test(said));
  const message = known ? known[1](path) : `Embedded Postgres did not start (${what}): ${lastWords(said)}`;
  return new StoaError('STARTUP_FAILED', message, { said });
}

const lastWords = (said: string): string =>
  said
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error/.test(line))
    .at(-1)
    ?.trim() ??
  (said.trim() || 'it said nothing.');

/** Errors of the file system become sentences; everything else goes on as it is. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const missing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
    throw explain(error.message, 'file system', missing ? String(error.path) : path);
  }
}
