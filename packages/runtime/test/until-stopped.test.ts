import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { untilStopped } from '../src/process/until-stopped.ts';

test('one wish to stop that arrives three times is one wish', async () => {
  const stopped = untilStopped();
  for (let times = 0; times < 3; times += 1) process.kill(process.pid, 'SIGINT');
  assert.equal(await stopped, 'SIGINT');
});

test('a process that something keeps from stopping ends all the same, and says what it was', async () => {
  const url = new URL('../src/process/until-stopped.ts', import.meta.url).href;
  const script = `
    const { untilStopped } = await import(${JSON.stringify(url)});
    const stopped = untilStopped(200);
    (await import('node:net')).createServer().listen(0, '127.0.0.1', () => console.log('here'));
    await stopped;`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  child.kill();
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 1);
  assert.match(said, /^Not stopped within 0\.2 seconds: ended \(.*TCPServerWrap.*\)\.$/m);
});
