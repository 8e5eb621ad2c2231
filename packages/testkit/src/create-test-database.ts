import { createHash, randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { testServer } from './test-server.ts';

export interface Template {
  /** Everything that decides what `prepare` makes: another key, another template. */
  readonly key: string;
  /** Fills the empty template, and leaves no connection open to it. */
  readonly prepare: (adminUrl: string) => Promise<void>;
}

export interface TestDatabase {
  readonly adminUrl: string;
  readonly drop: () => Promise<void>;
}

/** A database of its own, empty or a copy of a template that the first to ask prepares and all others share. */
export async function createTestDatabase({ template }: { template?: Template } = {}): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(server, async (sql) => {
    const source = template ? await prepared(sql, server, template) : 'template1';
    // Four times faster than the default where nothing is flushed to disk.
    await sql.unsafe(`create database ${name} template ${source} strategy file_copy`);
  });
  const drop = () =>
    asAdmin(server, async (sql) => {
      await sql.unsafe(`drop database if exists ${name} with (force)`);
    });
  return { adminUrl: databaseOf(server, name), drop };
}

/** `is_template` is set last: a database without it was left by a preparation that did not end. */
async function prepared(sql: Sql, server: string, { key, prepare }: Template): Promise<string> {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const name = `template_${hash}`;
  const isReady = async () => (await sql`select from pg_database where datname = ${name} and datistemplate`).length > 0;
  if (await isReady()) return name;
  await sql`select pg_advisory_lock(hashtext(${name}))`;
  try {
    if (await isReady()) return name;
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.unsafe(`create database ${name}`);
    await prepare(databaseOf(server, name));
    await sql.unsafe(`alter database ${name} is_template true`);
    return name;
  } finally {
    await sql`select pg_advisory_unlock(hashtext(${name}))`;
  }
}

/** One connection, so that lock and unlock are said by the same session. */
async function asAdmin<T>(server: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function databaseOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
