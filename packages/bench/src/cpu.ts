import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second; 100 on every Linux that Node runs on. */
const ticks = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

/** Seconds of processor that the processes have used, with those below them, the ended ones included. */
export function cpuSecondsOf(roots: readonly number[]): number {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) readStat(Number(name), stats);
  const isBelow = (pid: number): boolean => roots.includes(pid) || isBelowParent(pid);
  const isBelowParent = (pid: number): boolean => {
    const parent = stats.get(pid)?.parent ?? 0;
    return parent > 1 && isBelow(parent);
  };
  let seconds = 0;
  for (const [pid, stat] of stats) if (isBelow(pid)) seconds += stat.seconds;
  return seconds;
}

export function parentOf(pid: number): number {
  const stats = new Map<number, Stat>();
  readStat(pid, stats);
  return stats.get(pid)?.parent ?? 0;
}

function readStat(pid: number, into: Map<number, Stat>): void {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets: state, parent, …; user, system and ended children's time are the 12th to 15th.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const seconds = [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0) / ticks;
    into.set(pid, { parent: fields[1] ?? 0, seconds });
  } catch {
    // It ended while we looked.
  }
}
