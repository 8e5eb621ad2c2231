import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestants.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A program of ours that speaks by messages. */
export function started(file: string, args: readonly string[] = []): ChildProcess {
  return fork(here(file), args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
}

export const message = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A process ended with ${code}.`));
    child.once('exit', gone);
    child.once('message', (value) => {
      child.off('exit', gone);
      resolve(value as Message);
    });
  });

export interface RunningContestant extends Contestant {
  readonly child: ChildProcess;
  readonly pid: number;
}

const startMs = 60_000;

/** Started, and answering; null when it does not come up. */
export async function startContestant(contestant: Contestant, probe: string): Promise<RunningContestant | null> {
  const [program = '', ...args] = contestant.command;
  const child = spawn(program, args, {
    cwd: contestant.folder,
    env: { ...process.env, ...contestant.environment },
    stdio: ['ignore', 'ignore', process.env['STOA_BENCH_VERBOSE'] ? 2 : 'ignore'],
  });
  const until = performance.now() + startMs;
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${contestant.port}${contestant.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: probe }),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null);
    if (answer?.ok) return { ...contestant, child, pid: child.pid ?? 0 };
    await sleep(200);
  }
  child.kill();
  return null;
}

/** Megabytes that a process holds now. */
export function residentMb(pid: number): number {
  const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(pages ?? 0) / 1024;
}

/** Asked to end, and made to. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await Promise.race([gone, sleep(3_000)]);
  if (child.exitCode === null) child.kill('SIGKILL');
}
