import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import postgres, { type Sql } from 'postgres';
import { openDatabase } from '@stoa/platform/database.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { makeHold } from './world/hold.ts';
import { mend } from '@stoa/platform/mend-postgres.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
let admin: Sql;
before(async () => {
  world = await makeWorld();
  admin = postgres(world.adminUrl, { max: 1 });
});
after(async () => {
  await admin.end();
  await world.close();
});

test('the mending of postgres.js still fits the version that is installed', async () => {
  const file = new URL('connection.js', import.meta.resolve('postgres'));
  assert.notEqual(mend(await readFile(file, 'utf8')), await readFile(file, 'utf8'));
  assert.throws(() => mend('anything else'), /postgres.js has changed/);
});

test('a transaction whose connection died fails, and its body cannot speak into the next one', async () => {
  const url = urlAs(world.adminUrl, roleOf('alpha'), testSecret);
  const db = openDatabase({ domain: 'alpha', url, max: 1 });
  const goOn = makeHold();
  const spoken = Promise.withResolvers<void>();
  const doomed = db.transaction(async (tx) => {
    const [row] = await tx.sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await admin`select pg_terminate_backend(${row?.pid ?? 0})`;
    await goOn.here();
    await tx.sql`insert into counter (key, value) values ('after death', 1)`.then(() => spoken.resolve());
  });
  await assert.rejects(doomed);
  await db.transaction(async (tx) => {
    await tx.sql`select 1`;
    goOn.release();
    await Promise.race([spoken.promise, tx.sql`select pg_sleep(0.1)`]);
  });
  assert.equal((await world.alpha.sql`select from counter where key = 'after death'`).length, 0);
  await db.close();
});
