import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { defineSaga } from '@stoa/platform/saga/define-saga.ts';
import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import { z } from 'zod';
import { environmentOf } from './world/environment.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

test('a light step is recorded with the one before it; when it says no, that one is undone', async () => {
  const clock = fakeClock(new Date());
  const living = () => environmentOf(world.alpha, clock);
  const done: string[] = [];
  const saga = (refuses: boolean) =>
    defineSaga<{ moves: number }>({
      name: 'light',
      schema: z.object({ moves: z.number() }),
      steps: ['heavy', 'light', 'last'].map((name) => ({
        name,
        ...(name === 'light' && { light: true as const }),
        async forward({ db }, state, key) {
          const [row] = await db.sql<
            { step: number }[]
          >`select step from saga where name = 'light' and id = ${key.split(' ')[1] ?? ''}`;
          done.push(`${name} at ${row?.step}`);
          return refuses && name === 'light' ? { kind: 'No' } : state;
        },
        async undo() {
          done.push(`undo ${name}`);
        },
      })),
    });
  const go = async (refuses: boolean) => {
    const id = randomUUID();
    await world.alpha.transaction((tx) => startSaga(tx, saga(refuses), id, { moves: 0 }, clock));
    return (await runSaga(living(), saga(refuses), id)).outcome;
  };
  assert.equal(await go(false), 'done');
  assert.deepEqual(done.splice(0), ['heavy at 0', 'light at 0', 'last at 2']);
  assert.equal(await go(true), 'undone');
  assert.deepEqual(done, ['heavy at 0', 'light at 0', 'undo heavy']);
});
