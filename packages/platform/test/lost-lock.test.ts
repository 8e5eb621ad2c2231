import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { openDatabase } from '@stoa/platform/database.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { defineSaga, type Saga } from '@stoa/platform/saga/define-saga.ts';
import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import postgres from 'postgres';
import { z } from 'zod';
import { environmentOf } from './world/environment.ts';
import { makeHold } from './world/hold.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

test('a run that has lost its lock does not write over what another has done meanwhile', async (t) => {
  const clock = fakeClock(new Date());
  const other = openDatabase({ domain: 'alpha', url: urlAs(world.adminUrl, roleOf('alpha'), testSecret) });
  t.after(() => other.close());
  const admin = postgres(world.adminUrl, { max: 1 });
  t.after(() => admin.end());
  const id = randomUUID();
  const undone: string[] = [];
  const saga = (pay: () => Promise<boolean>, ship: () => Promise<void>): Saga =>
    defineSaga<object>({
      name: 'lost-lock',
      schema: z.object({}),
      steps: [
        {
          name: 'pay',
          forward: async (_, state) => ((await pay()) ? state : { kind: 'NotPaid' }),
          undo: async () => void undone.push('pay'),
        },
        {
          name: 'ship',
          forward: async (_, state) => (await ship(), state),
          undo: async () => void undone.push('ship'),
        },
      ],
    });
  await world.alpha.transaction((tx) =>
    startSaga(
      tx,
      saga(
        async () => true,
        async () => {},
      ),
      id,
      {},
      clock,
    ),
  );

  const inPay = makeHold();
  const first = runSaga(
    environmentOf(world.alpha, clock),
    saga(
      () => inPay.here().then(() => false),
      async () => {},
    ),
    id,
  );
  await inPay.reached;
  await admin`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`;
  const inShip = makeHold();
  const second = runSaga(
    environmentOf(other, clock),
    saga(
      async () => true,
      () => inShip.here(),
    ),
    id,
  );
  await inShip.reached;
  inPay.release();
  const outcomes = [await first];
  inShip.release();
  outcomes.push(await second);
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['done', 'done'],
  );
  assert.deepEqual(undone, []);
});
