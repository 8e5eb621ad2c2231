import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@stoa/platform/free-port.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { createTestDatabase } from '@stoa/testkit/create-test-database.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { stoa, type StoaProcess } from './process.ts';
import { startRedis } from './redis.ts';

export interface SetUp {
  readonly url: string;
  /** As the owner of everything: what no client may see is read there. */
  readonly databaseUrl: string;
  /** By domain, where domains have processes of their own. */
  readonly domains: ReadonlyMap<string, StoaProcess>;
  /** Kills a domain, or the gateway, without a warning. */
  kill(process: string): Promise<void>;
  /** Starts a domain, or the gateway, again on its port. */
  restart(process: string): Promise<void>;
  stop(): Promise<void>;
}

export interface ManyProcesses extends SetUp {
  /** The payment provider, with a back door for tests. */
  readonly providerUrl: string;
  readonly redis: Awaited<ReturnType<typeof startRedis>> | null;
}

type Env = Readonly<Record<string, string>>;

/** With nothing to migrate or to seed. */
const restartsWithinMs = 15_000;

async function base(port: number, own?: string): Promise<{ readonly env: Env; drop(): Promise<void> }> {
  const { adminUrl, drop } = own === undefined ? await createTestDatabase() : { adminUrl: own, drop: async () => {} };
  const publicUrl = `http://127.0.0.1:${port}`;
  const home = await mkdtemp(join(tmpdir(), 'stoa-'));
  return {
    async drop() {
      await drop();
      await rm(home, { recursive: true, force: true });
    },
    env: {
      DATABASE_URL: adminUrl,
      STOA_HOME: home,
      STOA_SECRET: testSecret,
      STOA_PORT: String(port),
      STOA_PUBLIC_URL: publicUrl,
      // The warehouse works by itself and carriers are quick: a test sees the door within seconds.
      STOA_WAREHOUSE: 'automatic',
      STOA_CARRIER_SPEED: '40000',
    },
  };
}

/** Everything in one process. */
export async function oneProcess(more: Env = {}): Promise<SetUp> {
  const port = await freePort();
  const { env: own, drop } = await base(port);
  const env = { ...own, ...more };
  let dev = await stoa(['dev'], env, /Stoa is at/);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: env['DATABASE_URL'] ?? '',
    domains: new Map(),
    async kill() {
      await dev.kill('SIGKILL');
    },
    async restart() {
      dev = await stoa(['dev'], env, /Stoa is at/);
    },
    async stop() {
      await dev.kill();
      await drop();
    },
  };
}

/**
 * Each domain behind a port of its own, and a gateway that holds none; events by Postgres, or by Redis; in a database of the
 * server that tests share, or in the one that is given.
 */
export async function manyProcesses(
  carrier: 'postgres' | 'redis',
  more: Env = {},
  databaseUrl?: string,
): Promise<ManyProcesses> {
  const gatewayPort = await freePort();
  const { env: own, drop } = await base(gatewayPort, databaseUrl);
  // What has begun when something does not begin must not go on.
  await using begun = new AsyncDisposableStack();
  begun.defer(drop);
  const redis = carrier === 'redis' ? await startRedis() : null;
  begun.defer(async () => await redis?.stop());
  const ports = new Map<string, number>();
  for (const domain of domainNames()) ports.set(domain, await freePort());
  const urls = Object.fromEntries(
    [...ports].map(([domain, port]) => [`SUBGRAPH_URL_${domain.toUpperCase()}`, `http://127.0.0.1:${port}/graphql`]),
  );
  const provider = await stoa(['sandbox'], own, /payment sandbox at \S+/);
  begun.defer(() => provider.kill());
  const providerUrl = /payment sandbox at (\S+)/.exec(provider.said())?.[1] ?? '';
  const env = {
    ...own,
    ...urls,
    ...(redis && { REDIS_URL: redis.url }),
    // A provider of its own, as in the world: it lives on when our processes die.
    STOA_PAYMENT_SANDBOX_URL: providerUrl,
    ...more,
  };
  await fetch(`${providerUrl}/sandbox/webhook`, {
    method: 'POST',
    body: JSON.stringify({ url: `http://127.0.0.1:${ports.get('payments')}/payments/webhooks/sandbox` }),
  });
  const seed = await stoa(['seed'], env);
  if ((await seed.ended) !== 0) throw new Error(seed.said());
  const start = (domain: string, withinMs?: number) =>
    stoa(['serve', domain], { ...env, STOA_PORT: String(ports.get(domain)) }, / at http/, withinMs);
  const domains = new Map<string, StoaProcess>();
  begun.defer(async () => void (await Promise.all([...domains.values()].map((each) => each.kill()))));
  const starts = await Promise.allSettled(
    [...ports.keys()].map(async (domain) => domains.set(domain, await start(domain))),
  );
  for (const each of starts) if (each.status === 'rejected') throw each.reason;
  let gateway = await stoa(['gateway'], env, /gateway at/);
  begun.defer(() => gateway.kill());
  const all = begun.move();
  return {
    url: `http://127.0.0.1:${gatewayPort}`,
    databaseUrl: own['DATABASE_URL'] ?? '',
    domains,
    providerUrl,
    redis,
    async kill(name) {
      await (name === 'gateway' ? gateway : domains.get(name))?.kill('SIGKILL');
    },
    async restart(name) {
      if (name === 'gateway') gateway = await stoa(['gateway'], env, /gateway at/, restartsWithinMs);
      else domains.set(name, await start(name, restartsWithinMs));
    },
    stop: () => all.disposeAsync(),
  };
}
