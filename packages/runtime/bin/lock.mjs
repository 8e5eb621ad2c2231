import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock file unless a living process holds it. Made by link(2), so it appears with its owner's
 * name in it: no process can see an empty lock and take it for an abandoned one.
 */
export function takeLock(file) {
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    const holder = holderOf(file);
    if (holder !== undefined && isAlive(holder.pid) && birthOf(holder.pid) === holder.birth) {
      return { taken: false, pid: holder.pid };
    }
    if (holder !== undefined) clear(file, holder);
    writeFileSync(mine, `${process.pid} ${birthOf(process.pid)}\n`);
    try {
      linkSync(mine, file);
      return { taken: true, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(mine, { force: true });
    }
  }
}

export function holderOf(file) {
  try {
    const [pid, birth] = readFileSync(file, 'utf8').trim().split(' ');
    return { pid: Number(pid), birth: birth ?? '' };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two may find the same dead holder: rename lets one win, and a fresh lock caught by mistake is put back. */
function clear(file, dead) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const caught = holderOf(aside);
  if (caught && (caught.pid !== dead.pid || caught.birth !== dead.birth)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return statOf(pid)?.state !== 'Z';
}

/** When the process was born, where the system tells: a number used again is not the process it was. */
const birthOf = (pid) => statOf(pid)?.birth ?? '';

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return { state: fields[0], birth: fields[19] };
  } catch {
    return undefined;
  }
}
