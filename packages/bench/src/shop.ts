import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { parentOf } from './cpu.ts';

export interface Shop {
  readonly url: string;
  readonly databaseUrl: string;
  /** The server and its Postgres. */
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../runtime/src/main.ts', import.meta.url));

/** A whole shop of its own in one process, seeded small, on a free port. */
export async function startShop(more: Readonly<Record<string, string>> = {}): Promise<Shop> {
  const home = mkdtempSync(join(tmpdir(), 'stoa-bench-'));
  // Enterable, or Postgres of a root user would live elsewhere and stay there.
  chmodSync(home, 0o755);
  const env = {
    ...process.env,
    STOA_HOME: home,
    STOA_PORT: '0',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    STOA_SECRET: 'a secret for benchmarks, long enough to pass',
    ...more,
  };
  const server = spawn(process.execPath, [...process.execArgv, main, 'dev'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  const [password, port] = ['password', 'port'].map((file) =>
    readFileSync(join(home, 'postgres', file), 'utf8').trim(),
  );
  const databaseUrl = `postgres://stoa:${password}@127.0.0.1:${port}/postgres`;
  return {
    url,
    databaseUrl,
    pids: [server.pid ?? 0, await postmasterOf(databaseUrl)],
    async stop() {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Stoa is at (http:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    server.once('exit', () => reject(new Error(`The shop did not open:\n${said}`)));
  });
}

/** The process that all others of this Postgres come from. */
async function postmasterOf(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const parent = parentOf(row?.pid ?? 0);
  await sql.end();
  return parent;
}
