import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import postgres from 'postgres';
import { postmasterOf } from '../src/postgres/postmaster.ts';
import { startPostgres } from '../src/postgres/start.ts';

const homes: string[] = [];
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stoa-runtime-'));
  chmodSync(home, 0o755);
  homes.push(home);
});
after(() => homes.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const data = () => join(home, 'postgres', 'data');
const start = (whenOwned: 'refuse' | 'share' = 'refuse') => startPostgres({ home, purpose: 'dev', whenOwned });

async function query(adminUrl: string, text: string): Promise<unknown> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(text).then((rows) => Object.values(rows[0] ?? {})[0]);
  } finally {
    await sql.end();
  }
}

/** Another process that owns this home's server until it is killed. */
async function otherOwner(): Promise<ChildProcess & { adminUrl: string }> {
  const program = `import { startPostgres } from ${JSON.stringify(new URL('../src/postgres/start.ts', import.meta.url).href)};
    const server = await startPostgres({ home: ${JSON.stringify(home)}, purpose: 'dev' });
    console.log(server.adminUrl);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return Object.assign(child, { adminUrl: line.toString().trim() });
}

async function kill9(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a clean stop takes the server down and the next start finds what was written, at the same address', async () => {
  const first = await start();
  await query(first.adminUrl, 'create table kept as select 42 as answer');
  await first.stop();
  assert.equal(postmasterOf(data()), undefined);
  const second = await start();
  assert.equal(second.adminUrl, first.adminUrl);
  assert.equal(await query(second.adminUrl, 'select answer from kept'), 42);
  await second.stop();
});

test('the server that a killed owner left running is adopted, and stopped by its new owner', async () => {
  const owner = await otherOwner();
  const { pid } = postmasterOf(data()) ?? {};
  await kill9(owner);
  const adopted = await start();
  assert.equal(postmasterOf(data())?.pid, pid);
  assert.equal(adopted.owned, true);
  await adopted.stop();
  assert.equal(postmasterOf(data()), undefined);
});

test('what was committed survives kill -9 of owner and server', async () => {
  const owner = await otherOwner();
  await query(owner.adminUrl, 'create table kept as select 42 as answer');
  const server = postmasterOf(data());
  assert.ok(server);
  process.kill(server.pid, 'SIGKILL');
  await kill9(owner);
  const next = await start();
  assert.notEqual(postmasterOf(data())?.pid, server.pid);
  assert.equal(await query(next.adminUrl, 'select answer from kept'), 42);
  await next.stop();
});

test('a server that does not know our password is not adopted', async () => {
  const owner = await otherOwner();
  await kill9(owner);
  const file = join(home, 'postgres', 'password');
  const password = readFileSync(file, 'utf8');
  writeFileSync(file, 'another');
  await assert.rejects(start(), {
    code: 'STARTUP_FAILED',
    message: /does not let us in \(password authentication failed/,
  });
  writeFileSync(file, password);
  await (await start()).stop();
});

test('a second owner is refused in one sentence; a sharer uses the server and leaves it running', async () => {
  const owner = await otherOwner();
  await assert.rejects(start(), { code: 'STARTUP_FAILED', message: new RegExp(`already runs .*process ${owner.pid}`) });
  const shared = await start('share');
  assert.equal(shared.owned, false);
  await shared.stop();
  assert.equal(await query(owner.adminUrl, 'select 1'), 1);
  await kill9(owner);
  await (await start()).stop();
});

test('a data directory that lost its heart is named, not repaired', async () => {
  await (await start()).stop();
  rmSync(join(data(), 'global', 'pg_control'));
  await assert.rejects(start(), { code: 'STARTUP_FAILED', message: /is not a whole Postgres cluster/ });
});

test('the superuser password is for the owner alone', async () => {
  const server = await start();
  const file = join(home, 'postgres', 'password');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.ok(server.adminUrl.includes(readFileSync(file, 'utf8').trim()));
  await assert.rejects(
    query(server.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1'),
    /password authentication failed/,
  );
  await server.stop();
});
