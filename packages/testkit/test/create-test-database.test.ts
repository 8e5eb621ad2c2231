import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import postgres from 'postgres';
import { createTestDatabase, type Template } from '../src/create-test-database.ts';

async function run(adminUrl: string, text: string): Promise<postgres.Row[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

function counted(prepare: () => Promise<void> = async () => {}): Template & { times: number } {
  const template = {
    key: randomUUID(),
    times: 0,
    async prepare(adminUrl: string) {
      template.times += 1;
      await run(adminUrl, 'create table word as select 42 as answer');
      await prepare();
    },
  };
  return template;
}

test('twenty who ask at once share one preparation, and none sees what another writes', async () => {
  const template = counted();
  const databases = await Promise.all(Array.from({ length: 20 }, () => createTestDatabase({ template })));
  assert.equal(template.times, 1);
  await Promise.all(databases.map(({ adminUrl }, index) => run(adminUrl, `insert into word values (${index})`)));
  for (const { adminUrl } of databases) assert.equal((await run(adminUrl, 'select from word')).length, 2);
  await Promise.all(databases.map(({ drop }) => drop()));
});

test('a preparation that failed is done again from the start', async () => {
  let fails = true;
  const template = counted(async () => {
    if (fails) throw new Error('half way');
  });
  await assert.rejects(createTestDatabase({ template }), /half way/);
  fails = false;
  const { adminUrl, drop } = await createTestDatabase({ template });
  assert.equal((await run(adminUrl, 'select from word')).length, 1);
  await drop();
});

test('a dropped database is gone, whoever is still connected', async () => {
  const { adminUrl, drop } = await createTestDatabase();
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`select 1`;
  await drop();
  await assert.rejects(run(adminUrl, 'select 1'), { code: '3D000' });
  await sql.end();
});
