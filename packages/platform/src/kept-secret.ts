import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoaError } from '@stoa/kernel/errors.ts';

/**
 * The secret of an embedded installation: made at the first start and the same for ever after, because
 * passwords of database roles are derived from it. It appears whole or not at all, to one of two starts as well.
 */
export function keptSecret(home: string): string {
  const file = join(home, 'secret');
  try {
    return read(file) ?? make(home, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoaError(
      'STARTUP_FAILED',
      `The secret of this installation can be neither read nor kept (${reason}): set STOA_HOME to a folder of your own.`,
    );
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function make(home: string, file: string): string {
  const mine = `${file}.${process.pid}`;
  mkdirSync(home, { recursive: true });
  writeFileSync(mine, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(mine, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
