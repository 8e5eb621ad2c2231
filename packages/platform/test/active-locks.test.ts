import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { activeLocks } from '@stoa/platform/log/active-locks.ts';
import { createTestDatabase } from '@stoa/testkit/create-test-database.ts';
import postgres from 'postgres';

const { adminUrl, drop } = await createTestDatabase();
const sql = postgres(adminUrl, { max: 8, onnotice: () => {}, connection: { application_name: 'locker' } });
const onlooker = postgres(adminUrl, { max: 1, onnotice: () => {} });
after(async () => {
  await sql.end({ timeout: 1 });
  await onlooker.end();
  await drop();
});

/** Other suites lock beside this one. */
const here = onlooker`database = (select oid from pg_database where datname = current_database())`;

test('locks that come and go at the same time keep one connection at most, and none in the end', async () => {
  const locks = activeLocks(sql);
  const one = async (worker: number) => {
    for (let turn = 0; turn < 100; turn++) {
      const name = `${worker} ${turn}`;
      assert.equal(await locks.held(name), true);
      await Promise.all([locks.release(name), turn % 2 === worker % 2 ? pause(worker) : null]);
    }
  };
  // So few that now and then nothing is locked, and the connection is given back while another is asked for.
  await Promise.all(Array.from({ length: 3 }, (_, worker) => one(worker)));
  const [left] = await onlooker`select count(*)::int as count from pg_stat_activity
    where application_name = 'locker' and state = 'idle in transaction'`;
  assert.equal(left?.['count'], 0);
  const [held] =
    await onlooker`select count(*)::int as count from pg_locks where locktype = 'advisory' and classid = 7340502 and ${here}`;
  assert.equal(held?.['count'], 0);
});

test('a lock whose connection is lost is asked for again', async () => {
  const locks = activeLocks(sql);
  assert.equal(await locks.held('mine'), true);
  await onlooker`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'locker' and state = 'idle in transaction'`;
  // Told when the socket closes: until then it may still believe.
  for (let tries = 0; tries < 100; tries++) {
    await locks.held('mine');
    if ((await onlooker`select from pg_locks where locktype = 'advisory' and classid = 7340502 and ${here}`).length > 0)
      break;
    await pause(10);
  }
  assert.equal(
    (await onlooker`select from pg_locks where locktype = 'advisory' and classid = 7340502 and ${here}`).length,
    1,
  );
  await locks.release();
});

test('whoever asks for a lock, or gives one back, is answered however often connections are cut', async () => {
  const locks = activeLocks(sql);
  let isOver = false;
  const cutting = (async () => {
    while (!isOver) {
      await onlooker`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'locker'`;
      await pause(20);
    }
  })();
  const one = async (worker: number) => {
    for (let turn = 0; turn < 60; turn++) {
      const name = `cut ${worker} ${turn}`;
      await locks.held(name);
      await locks.release(name);
    }
  };
  await Promise.all(Array.from({ length: 4 }, (_, worker) => one(worker)));
  isOver = true;
  await cutting;
});
