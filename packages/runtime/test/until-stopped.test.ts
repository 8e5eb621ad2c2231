import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untilStopped } from '../src/process/until-stopped.ts';

test('one wish to stop that arrives three times is one wish', async () => {
  const stopped = untilStopped();
  for (let times = 0; times < 3; times += 1) process.kill(process.pid, 'SIGINT');
  assert.equal(await stopped, 'SIGINT');
});
