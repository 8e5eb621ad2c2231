import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '@stoa/runtime/postgres/start.ts';
import postgres from 'postgres';

export interface OwnPostgres {
  /** Of an empty database there, as the owner of everything. */
  readonly databaseUrl: string;
  /** The server dies, stays away that long, and is started again where it was: what was committed is there. */
  crash(how: 'SIGQUIT' | 'SIGKILL', awayMs: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * An embedded server as developers have it: the one that tests share does not flush what it commits, and a crash may take
 * that along.
 */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const home = await mkdtemp(join(tmpdir(), 'stoa-faults-'));
  // As root the server is somebody else, who must be able to enter.
  await chmod(home, 0o755);
  const start = () => startPostgres({ home, purpose: 'dev' });
  let server = await start();
  const name = `faults_${randomBytes(6).toString('hex')}`;
  await once(server.adminUrl, (sql) => sql.unsafe(`create database ${name}`));
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return {
    databaseUrl: url.href,
    async crash(how, awayMs) {
      const [said] = await once(server.adminUrl, (sql) => sql`select pg_read_file('postmaster.pid') as file`);
      const postmaster = Number(String(said?.['file']).split('\n')[0]);
      process.kill(postmaster, how);
      await pause(awayMs);
      // Nothing is left to be stopped; the home is let go of.
      await server.stop();
      server = await start();
      if (new URL(server.adminUrl).port !== url.port) throw new Error(`Somebody has taken the port ${url.port}.`);
    },
    async stop() {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function once<Answer>(url: string, work: (sql: postgres.Sql) => PromiseLike<Answer>): Promise<Answer> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
