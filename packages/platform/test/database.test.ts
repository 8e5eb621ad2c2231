import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { onRing } from '@stoa/platform/log/bell.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import postgres from 'postgres';
import { makeWorld, raise, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const refused = /permission denied for schema (alpha|beta)/;

test('Postgres refuses a domain the tables of another, by either client, reading or writing', async () => {
  await assert.rejects(world.alpha.sql`select * from beta.effect`, refused);
  await assert.rejects(world.alpha.sql`select * from beta.event_log`, refused);
  await assert.rejects(world.beta.sql`insert into alpha.counter (key) values ('mine')`, refused);
  await assert.rejects(
    world.beta.transaction((tx) => tx.sql`select * from alpha.once`),
    refused,
  );
  await assert.rejects(world.beta.drizzle.execute(sql`select * from alpha.counter`), (error: Error) =>
    refused.test(String(error.cause)),
  );
});

test('a domain can neither become another nor make objects for others to stumble on', async () => {
  await assert.rejects(world.alpha.sql`set role stoa_beta`, /permission denied to set role/);
  await assert.rejects(world.alpha.sql`create table public.trap (id int)`, /permission denied for schema public/);
  await assert.rejects(world.alpha.sql`create table alpha.extra (id int)`, /permission denied for schema alpha/);
});

test('the reader of logs sees logs and cursors, and nothing else, and writes nothing', async () => {
  const events = world.logs.sql('alpha');
  await events`select * from alpha.event_log`;
  await events`select * from beta.event_cursor`;
  await assert.rejects(events`select * from alpha.counter`, /permission denied for table counter/);
  await assert.rejects(events`delete from alpha.event_log`, /permission denied for table event_log/);
});

test('the runner of jobs sees no domain', async () => {
  const jobs = postgres(urlAs(world.adminUrl, 'stoa_jobs', testSecret), { max: 1 });
  await assert.rejects(jobs`select * from alpha.counter`, refused);
  await jobs.end();
});

test('each client of a database keeps its own way with dates and JSON', async () => {
  const [raw] = await world.alpha
    .sql`select timestamptz '2026-01-01T00:00:00Z' as at, '{"a":1}'::jsonb as json, ${world.alpha.sql.json({ b: 2 })}::jsonb as given`;
  assert.deepEqual(raw, { at: new Date('2026-01-01T00:00:00Z'), json: { a: 1 }, given: { b: 2 } });
  const [inside] = await world.alpha.transaction(
    (tx) => tx.sql`select timestamptz '2026-01-01T00:00:00Z' as at, ${JSON.stringify({ b: 2 })}::jsonb->>'b' as b`,
  );
  assert.match(String(inside?.['at']), /^2026-01-01 00:00:00/);
  assert.equal(inside?.['b'], '2');
});

test('Drizzle and raw SQL of one transaction are one transaction', async () => {
  await assert.rejects(
    world.alpha.transaction(async (tx) => {
      await tx.drizzle.execute(sql`insert into counter (key, value) values ('both', 1)`);
      const [row] = await tx.sql`select value from counter where key = 'both'`;
      assert.equal(row?.['value'], 1);
      throw new Error('rolled back');
    }),
    /rolled back/,
  );
  assert.equal((await world.alpha.sql`select from counter where key = 'both'`).length, 0);
});

test('a commit rings the bell with its position; what is rolled back rings none', async () => {
  const rings: string[] = [];
  const silence = onRing((domain, position) => rings.push(`${domain} ${position}`));
  await assert.rejects(
    world.alpha.transaction(async (tx) => {
      await raise(tx, 'silent');
      throw new Error('rolled back');
    }),
  );
  assert.deepEqual(rings, []);
  await world.alpha.transaction((tx) => raise(tx, 'loud'));
  silence();
  const [last] = await world.alpha.sql`select max(position) as head from event_log`;
  assert.deepEqual(rings, [`alpha ${last?.['head']}`]);
});
