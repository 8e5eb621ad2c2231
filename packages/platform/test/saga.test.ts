import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { openDatabase } from '@stoa/platform/database.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { resumeJob } from '@stoa/platform/saga/resume-job.ts';
import { runSaga, type SagaResult } from '@stoa/platform/saga/run-saga.ts';
import { defineSaga } from '@stoa/platform/saga/define-saga.ts';
import { wakeSaga } from '@stoa/platform/saga/wake-saga.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { z } from 'zod';
import postgres, { type Sql } from 'postgres';
import { environmentOf } from './world/environment.ts';
import { makeHold } from './world/hold.ts';
import { type Boundary, deeds, points, stepNames, tripSaga } from './world/trip.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
let jobs: Sql;
before(async () => {
  world = await makeWorld();
  jobs = postgres(urlAs(world.adminUrl, 'stoa_jobs', testSecret), { max: 1, onnotice: () => {} });
});
after(async () => {
  await jobs.end();
  await world.close();
});

const quiet: Boundary = () => {};
const clock = fakeClock(new Date());
const living = () => environmentOf(world.alpha, clock);
const booked = stepNames.map((name) => `book ${name}`);
const undone = [...booked.slice(0, 3), 'cancel guide', 'cancel train', 'cancel hotel'];

async function start(refuses = false): Promise<string> {
  const id = randomUUID();
  await world.alpha.transaction((tx) => startSaga(tx, tripSaga(quiet), id, { id, refuses, booked: [] }, clock));
  return id;
}
const run = (id: string, boundary: Boundary = quiet): Promise<SagaResult> => runSaga(living(), tripSaga(boundary), id);
/** What the job runner does, a good while later. */
async function recover(boundary: Boundary = quiet): Promise<void> {
  clock.advance(600_000);
  await drainJobs(jobs, [{ living: living(), jobs: [resumeJob('alpha', [tripSaga(boundary)])] }], clock);
}

test('steps are done in order, each seeing what those before it left', async () => {
  const id = await start();
  const { outcome, state } = await run(id);
  assert.equal(outcome, 'done');
  assert.deepEqual(state, { id, refuses: false, booked: stepNames });
  assert.deepEqual(await deeds(world.alpha, id), booked);
});

test('a refusal undoes what was done, in reverse, and is the answer', async () => {
  const id = await start(true);
  const { outcome, refusal } = await run(id);
  assert.deepEqual([outcome, refusal], ['undone', { kind: 'CardDeclined' }]);
  assert.deepEqual(await deeds(world.alpha, id), undone);
});

test('starting or running it again changes nothing and gives the same answer', async () => {
  const id = await start();
  const first = await run(id);
  await world.alpha.transaction((tx) => startSaga(tx, tripSaga(quiet), id, { id, refuses: true, booked: [] }, clock));
  assert.deepEqual(await run(id), first);
  await recover();
  assert.deepEqual(await deeds(world.alpha, id), booked);
});

test('a failing step is tried again by the job, with pauses; a call in between waits its turn', async () => {
  const id = await start();
  let broken = true;
  let tries = 0;
  const flaky: Boundary = (point) => {
    if (point !== 'train forward before') return;
    tries++;
    if (broken) throw new Error('no connection');
  };
  assert.equal((await run(id, flaky)).outcome, 'open');
  assert.equal((await run(id, flaky)).outcome, 'open');
  assert.equal(tries, 1);
  broken = false;
  await recover(flaky);
  assert.equal((await run(id)).outcome, 'done');
  assert.deepEqual(await deeds(world.alpha, id), booked);
});

test('after five failures it is undone, with the step whose effect nobody knows', async () => {
  const id = await start();
  const broken: Boundary = (point) => {
    if (point === 'train forward after') throw new Error('answer lost');
  };
  await run(id, broken);
  for (let i = 0; i < 4; i++) await recover(broken);
  assert.equal((await run(id)).outcome, 'undone');
  assert.deepEqual(await deeds(world.alpha, id), ['book hotel', 'book train', 'cancel train', 'cancel hotel']);
});

test('undoing is never given up', async () => {
  const id = await start(true);
  let broken = true;
  const stuck: Boundary = (point) => {
    if (broken && point === 'train undo before') throw new Error('no connection');
  };
  await run(id, stuck);
  for (let i = 0; i < 12; i++) await recover(stuck);
  assert.equal((await run(id)).outcome, 'open');
  broken = false;
  await recover(stuck);
  assert.deepEqual(await deeds(world.alpha, id), undone);
});

const patientSaga = (isThere: () => boolean, tries: () => void) =>
  defineSaga<{ readonly done: boolean }>({
    name: 'patience',
    schema: z.object({ done: z.boolean() }),
    steps: [
      {
        name: 'wait',
        forward: async () => {
          tries();
          return isThere()
            ? { done: true }
            : { waitUntil: new Date(clock.now().getTime() + 3_600_000), state: { done: false } };
        },
        undo: async () => {},
      },
    ],
  });

test('a step that waits is run again when somebody has news, and when its time has come', async () => {
  let there = false;
  let tries = 0;
  const saga = patientSaga(
    () => there,
    () => tries++,
  );
  const id = randomUUID();
  await world.alpha.transaction((tx) => startSaga(tx, saga, id, { done: false }, clock));
  const results = [await runSaga(living(), saga, id), await runSaga(living(), saga, id)];
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['open', 'open'],
  );
  assert.equal(tries, 1);
  await world.alpha.transaction((tx) => wakeSaga(tx, saga, id, clock));
  assert.equal((await runSaga(living(), saga, id)).outcome, 'open');
  assert.equal(tries, 2);
  there = true;
  clock.advance(3_700_000);
  await drainJobs(jobs, [{ living: living(), jobs: [resumeJob('alpha', [saga])] }], clock);
  assert.equal((await runSaga(living(), saga, id)).outcome, 'done');
});

test('news that comes while a step is about to wait is not lost', async () => {
  let tries = 0;
  const hold = makeHold();
  let there = false;
  const saga = defineSaga<{ readonly done: boolean }>({
    name: 'about-to-wait',
    schema: z.object({ done: z.boolean() }),
    steps: [
      {
        name: 'wait',
        forward: async () => {
          tries++;
          if (there) return { done: true };
          await hold.here();
          return { waitUntil: new Date(clock.now().getTime() + 3_600_000), state: { done: false } };
        },
        undo: async () => {},
      },
    ],
  });
  const id = randomUUID();
  await world.alpha.transaction((tx) => startSaga(tx, saga, id, { done: false }, clock));
  const running = runSaga(living(), saga, id);
  await hold.reached;
  there = true;
  await world.alpha.transaction((tx) => wakeSaga(tx, saga, id, clock));
  hold.release();
  assert.deepEqual([(await running).outcome, tries], ['done', 2]);
});

test('a step without a way back is tried for ever, and nothing before it is undone', async () => {
  let broken = true;
  let undone = 0;
  const saga = defineSaga<{ readonly done: boolean }>({
    name: 'one-way',
    schema: z.object({ done: z.boolean() }),
    steps: [
      { name: 'first', forward: (_, state) => Promise.resolve(state), undo: () => Promise.resolve(void undone++) },
      {
        name: 'last',
        pivot: true,
        forward: () => (broken ? Promise.reject(new Error('no connection')) : Promise.resolve({ done: true })),
        undo: () => Promise.resolve(void undone++),
      },
    ],
  });
  const id = randomUUID();
  await world.alpha.transaction((tx) => startSaga(tx, saga, id, { done: false }, clock));
  await runSaga(living(), saga, id);
  for (let i = 0; i < 9; i++) {
    clock.advance(600_000);
    await drainJobs(jobs, [{ living: living(), jobs: [resumeJob('alpha', [saga])] }], clock);
  }
  broken = false;
  clock.advance(3_600_000);
  await drainJobs(jobs, [{ living: living(), jobs: [resumeJob('alpha', [saga])] }], clock);
  assert.deepEqual([(await runSaga(living(), saga, id)).outcome, undone], ['done', 0]);
});

test('buyer, webhook and recovery at once: one runs, the others get its answer', async () => {
  const id = await start();
  const hold = makeHold();
  let runs = 0;
  const counted: Boundary = async (point) => {
    if (point !== 'hotel forward before') return;
    runs++;
    await hold.here();
  };
  const first = run(id, counted);
  await hold.reached;
  const other = environmentOf(
    openDatabase({ domain: 'alpha', url: urlAs(world.adminUrl, roleOf('alpha'), testSecret) }),
    clock,
  );
  const rest = [run(id, counted), runSaga(other, tripSaga(counted), id), runSaga(other, tripSaga(counted), id)];
  // The others have had every chance to begin before the first goes on.
  for (let i = 0; i < 100; i++) await other.db.sql`select 1`;
  hold.release();
  const results = await Promise.all([first, ...rest]);
  assert.equal(runs, 1);
  for (const result of results) assert.deepEqual(result, results[0]);
  await other.db.close();
});

suite('a process killed at any boundary: each effect once, and it comes to its end', () => {
  const forward = points('forward', stepNames);
  for (const point of forward) test(point, () => killedAt(point, 'accepts', booked));
  const both = [...forward, ...points('undo', ['guide', 'train', 'hotel'])];
  for (const point of both.filter((each) => each.includes('undo') || each.startsWith('pay')))
    test(`${point}, refused`, () => killedAt(point, 'refuses', undone));

  test('every process killed, one boundary further each time', async () => {
    const id = randomUUID();
    for (const point of both) assert.equal(await runProcess(id, 'refuses', point), 'SIGKILL', point);
    assert.equal(await runProcess(id, 'refuses', 'never'), null);
    assert.deepEqual(await deeds(world.alpha, id), undone);
  });
});

async function killedAt(point: string, mode: string, expected: readonly string[]): Promise<void> {
  const id = randomUUID();
  assert.equal(await runProcess(id, mode, point), 'SIGKILL');
  // The job that was booked with it is enough.
  await recover();
  assert.ok(await outcomeOf(id));
  assert.deepEqual(await deeds(world.alpha, id), expected);
}

async function outcomeOf(id: string): Promise<string | null> {
  const [row] = await world.alpha.sql<{ outcome: string | null }[]>`select outcome from saga where id = ${id}`;
  return row?.outcome ?? null;
}

/** The signal that ended it; null when it came to its own end. */
function runProcess(id: string, mode: string, killAt: string): Promise<string | null> {
  const file = fileURLToPath(new URL('world/trip-process.ts', import.meta.url));
  const url = urlAs(world.adminUrl, roleOf('alpha'), testSecret);
  const child = spawn(process.execPath, [file, url, id, mode, killAt], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child
      .once('error', reject)
      .once('exit', (code, signal) =>
        code === 0 || signal ? resolve(signal) : reject(new Error(`It ended with ${code}.`)),
      );
  });
}
