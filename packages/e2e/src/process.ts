import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../runtime/src/main.ts', import.meta.url));
/** As every process of ours is started: one that is not would end with a connection that is cut. */
const mend = new URL('../../platform/src/mend-postgres.ts', import.meta.url).href;

export interface StoaProcess {
  readonly child: ChildProcess;
  /** Everything it has said. */
  said(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** No start takes as long: one that does is given up, as whoever watches over processes would. */
const startsWithinMs = 60_000;

/** It ends itself before this. */
const stopsWithinMs = 40_000;

/** Runs `stoa <args>`; resolves once it has said what `until` looks for. */
export async function stoa(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  until?: RegExp,
  withinMs = startsWithinMs,
): Promise<StoaProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', mend, main, ...args], {
    env: { PATH, HOME, LOG_LEVEL: 'error', ...env },
    stdio: 'pipe',
  });
  let text = '';
  const heard = Promise.withResolvers<void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    if (until?.test(text)) heard.resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const early = ended.then((code) => {
    throw new Error(`stoa ${args.join(' ')} ended with ${code}:\n${text}`);
  });
  const late = setTimeout(() => child.kill('SIGKILL'), withinMs);
  if (until) await Promise.race([heard.promise, early]).finally(() => clearTimeout(late));
  else clearTimeout(late);
  early.catch(() => {});
  return {
    child,
    said: () => text,
    ended,
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      let hung = false;
      const late = setTimeout(() => (hung = child.kill('SIGKILL')), stopsWithinMs);
      await ended.finally(() => clearTimeout(late));
      if (hung)
        throw new Error(`stoa ${args.join(' ')} did not stop within ${stopsWithinMs / 1_000} seconds:\n${text}`);
    },
  };
}
