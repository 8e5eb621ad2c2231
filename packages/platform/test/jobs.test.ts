import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { cancelJob, enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { failedJobs, retryJob } from '@stoa/platform/jobs/failed-jobs.ts';
import { type JobRunner, startJobRunner } from '@stoa/platform/jobs/job-runner.ts';
import { unlockDead } from '@stoa/platform/jobs/unlock-dead.ts';
import { migrate } from '@stoa/platform/migrate.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import postgres, { type Sql } from 'postgres';
import { z } from 'zod';
import { environmentOf } from './world/environment.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
let sql: Sql;
let url: string;
before(async () => {
  world = await makeWorld();
  url = urlAs(world.adminUrl, 'stoa_jobs', testSecret);
  sql = postgres(url, { max: 2, onnotice: () => {} });
});
after(async () => {
  await sql.end();
  await world.close();
});

let done: string[] = [];
let failing = false;
let waiting = Promise.withResolvers<string>();
beforeEach(async () => {
  done = [];
  failing = false;
  waiting = Promise.withResolvers();
  await sql`delete from graphile_worker._private_jobs`;
});

const note = defineJob(
  'alpha.note-down',
  z.object({ text: z.string(), amount: z.bigint().optional() }),
  async (_, { text, amount }) => {
    if (failing) throw new Error(`cannot note ${text}`);
    done.push(amount === undefined ? text : `${text} ${amount}`);
    waiting.resolve(text);
  },
);
const domains = () => [{ living: environmentOf(world.alpha), jobs: [note] }];
const drain = (clock = fakeClock()) => drainJobs(sql, domains(), clock);
const later = (text: string, options = {}) => world.alpha.transaction((tx) => enqueue(tx, note, { text }, options));

test('a job runs when its transaction commits, and never when it rolls back', async () => {
  await world.alpha.transaction((tx) => enqueue(tx, note, { text: 'kept', amount: 2n ** 60n }));
  await assert.rejects(
    world.alpha.transaction(async (tx) => {
      await enqueue(tx, note, { text: 'undone' });
      throw new Error('rolled back');
    }),
  );
  assert.equal(await drain(), 1);
  assert.deepEqual(done, [`kept ${2n ** 60n}`]);
});

test('a domain enqueues its own jobs only and sees none', async () => {
  await assert.rejects(
    world.beta.transaction((tx) => enqueue(tx, note, { text: 'foreign' })),
    /may not enqueue/,
  );
  await assert.rejects(
    world.beta.transaction((tx) => tx.sql`select stoa_jobs.cancel('alpha', 'k')`),
    /may not cancel/,
  );
  await assert.rejects(world.alpha.sql`select * from graphile_worker._private_jobs`, /permission denied/);
  await assert.rejects(world.alpha.sql`select graphile_worker.add_job('beta.anything')`, /permission denied/);
});

test('a payload that its schema refuses is not enqueued', async () => {
  await assert.rejects(
    world.alpha.transaction((tx) => enqueue(tx, note, { text: 1 as never })),
    z.ZodError,
  );
});

test('a drain runs what is due by its own clock', async () => {
  const clock = fakeClock();
  await later('in an hour', { runAt: new Date(clock.now().getTime() + 3_600_000) });
  await later('at once');
  await drain(clock);
  assert.deepEqual(done, ['at once']);
  clock.advance(3_600_000);
  await drain(clock);
  assert.deepEqual(done, ['at once', 'in an hour']);
});

test('the same key replaces a waiting job, and takes it back', async () => {
  await later('first', { jobKey: 'k' });
  await later('second', { jobKey: 'k' });
  await later('third', { jobKey: 'other' });
  await world.alpha.transaction((tx) => cancelJob(tx, 'other'));
  await drain();
  assert.deepEqual(done, ['second']);
});

test('a job that used up its tries is listed and can be tried again', async () => {
  const clock = fakeClock();
  failing = true;
  await later('stubborn', { maxAttempts: 2 });
  assert.equal(await drain(clock), 1);
  assert.equal((await failedJobs(sql)).length, 0);
  clock.advance(3_600_000);
  assert.equal(await drain(clock), 1);
  clock.advance(3_600_000);
  assert.equal(await drain(clock), 0);
  const [failed] = await failedJobs(sql, 'alpha');
  assert.equal(failed?.name, 'alpha.note-down');
  assert.match(failed?.error ?? '', /cannot note stubborn/);
  failing = false;
  assert.equal(await retryJob(sql, failed?.id ?? ''), true);
  await drain(clock);
  assert.deepEqual(done, ['stubborn']);
  assert.equal(await retryJob(sql, failed?.id ?? ''), false);
});

test('migrating again changes nothing and is quick', async () => {
  const folder = new URL('world/alpha/', import.meta.url);
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5 && least >= 500; turn++) {
    const began = performance.now();
    await migrate({ adminUrl: world.adminUrl, domain: 'alpha', folder, secret: testSecret });
    least = Math.min(least, performance.now() - began);
  }
  assert.ok(least < 500, `${least} ms`);
});

let runner: JobRunner | null = null;
afterEach(async () => {
  await runner?.stop();
  runner = null;
});

test('a runner picks a job up as it commits, as the role stoa_jobs', async () => {
  runner = await startJobRunner({ url, domains: domains(), pollMs: 60_000 });
  await later('live');
  assert.equal(await waiting.promise, 'live');
});

test('a runner tells of a job that used up its tries', async () => {
  failing = true;
  const alert = Promise.withResolvers<string>();
  runner = await startJobRunner({ url, domains: domains(), onAlert: ({ name }) => alert.resolve(name) });
  await later('stubborn', { maxAttempts: 1 });
  assert.equal(await alert.promise, 'alpha.note-down');
});

test('a runner whose connections are cut while it works goes on', async () => {
  const admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  const cut = defineJob('alpha.cut-off', z.object({}), async () => {
    await admin`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'stoa_jobs' and datname = current_database()`;
  });
  runner = await startJobRunner({
    url,
    domains: [{ living: environmentOf(world.alpha), jobs: [note, cut] }],
    pollMs: 500,
  });
  await world.alpha.transaction((tx) => enqueue(tx, cut, {}, { maxAttempts: 1 }));
  for (let tries = 0; tries < 100; tries++) {
    const [left] = await sql`select count(*)::int as count from graphile_worker._private_jobs`.catch(() => []);
    if (left?.['count'] === 0 || tries > 20) break;
    await pause(50);
  }
  await later('after the cut');
  assert.equal(await waiting.promise, 'after the cut');
  await admin.end();
});

test('what a killed runner was at is done by another; what a living one is at is left to it', async () => {
  await later('left behind');
  const lockAs = (name: string) =>
    sql`update graphile_worker._private_jobs set attempts = 1, locked_by = ${name}, locked_at = now() - interval '1 minute'`;
  const living = await sql.reserve();
  await living`select pg_advisory_lock(7340503, hashtext('living'))`;
  await lockAs('living');
  await unlockDead(sql);
  assert.equal(await drain(), 0);
  living.release();
  await lockAs('killed');
  runner = await startJobRunner({ url, domains: domains() });
  assert.equal(await waiting.promise, 'left behind');
});
