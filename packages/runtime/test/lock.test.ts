import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeLock } from '../bin/lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stoa-lock-'));
after(() => rmSync(folder, { recursive: true }));

const program = `import { takeLock } from ${JSON.stringify(new URL('../bin/lock.mjs', import.meta.url).href)};
  console.log(takeLock(process.argv[1]).taken);
  setInterval(() => {}, 60_000);`;

async function other(file: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, taken: line.toString().trim() === 'true' };
}

test('of eight who ask at once one gets the lock, a dead holder notwithstanding', async () => {
  const file = join(folder, 'eight');
  writeFileSync(file, '999999999 1\n');
  const asked = await Promise.all(Array.from({ length: 8 }, () => other(file)));
  assert.equal(asked.filter(({ taken }) => taken).length, 1);
  for (const { child } of asked) child.kill('SIGKILL');
});

test('a lock is refused while its holder lives, and free once it was killed', async () => {
  const file = join(folder, 'killed');
  const { child } = await other(file);
  assert.deepEqual(takeLock(file), { taken: false, pid: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = takeLock(file);
  assert.ok(lock.taken);
  lock.release();
});

test('a number that now belongs to another process holds nothing', () => {
  const file = join(folder, 'reused');
  writeFileSync(file, `${process.pid} 1\n`);
  const lock = takeLock(file);
  assert.ok(lock.taken);
  lock.release();
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('reused')),
    [],
  );
});
