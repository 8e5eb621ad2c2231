import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { createTestDatabase } from '@stoa/testkit/create-test-database.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { freePort, stoa, type StoaProcess } from './process.ts';
import { startRedis } from './redis.ts';

export interface SetUp {
  readonly url: string;
  /** As the owner of everything: mails are read from the log there. */
  readonly databaseUrl: string;
  /** By domain, where domains have processes of their own. */
  readonly domains: ReadonlyMap<string, StoaProcess>;
  /** Starts a domain again on its port. */
  restart(domain: string): Promise<void>;
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string>>;

async function base(port: number): Promise<{ readonly env: Env; drop(): Promise<void> }> {
  const { adminUrl, drop } = await createTestDatabase();
  const publicUrl = `http://127.0.0.1:${port}`;
  return {
    drop,
    env: { DATABASE_URL: adminUrl, STOA_SECRET: testSecret, STOA_PORT: String(port), STOA_PUBLIC_URL: publicUrl },
  };
}

/** Everything in one process. */
export async function oneProcess(): Promise<SetUp> {
  const port = await freePort();
  const { env, drop } = await base(port);
  const dev = await stoa(['dev'], env, /Stoa is at/);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: env['DATABASE_URL'] ?? '',
    domains: new Map(),
    restart: () => Promise.reject(new Error('There is one process only.')),
    async stop() {
      await dev.kill();
      await drop();
    },
  };
}

/** Each domain behind a port of its own, and a gateway that holds none; events by Postgres, or by Redis. */
export async function manyProcesses(carrier: 'postgres' | 'redis'): Promise<SetUp> {
  const gatewayPort = await freePort();
  const { env: own, drop } = await base(gatewayPort);
  const redis = carrier === 'redis' ? await startRedis() : null;
  const ports = new Map<string, number>();
  for (const domain of domainNames()) ports.set(domain, await freePort());
  const urls = Object.fromEntries(
    [...ports].map(([domain, port]) => [`SUBGRAPH_URL_${domain.toUpperCase()}`, `http://127.0.0.1:${port}/graphql`]),
  );
  const env = { ...own, ...urls, ...(redis && { REDIS_URL: redis.url }) };
  const seed = await stoa(['seed'], env);
  if ((await seed.ended) !== 0) throw new Error(seed.said());
  const start = (domain: string) =>
    stoa(['serve', domain], { ...env, STOA_PORT: String(ports.get(domain)) }, / at http/);
  const domains = new Map<string, StoaProcess>();
  await Promise.all([...ports.keys()].map(async (domain) => domains.set(domain, await start(domain))));
  const gateway = await stoa(['gateway'], env, /gateway at/);
  return {
    url: `http://127.0.0.1:${gatewayPort}`,
    databaseUrl: own['DATABASE_URL'] ?? '',
    domains,
    restart: async (domain) => void domains.set(domain, await start(domain)),
    async stop() {
      await Promise.all([gateway.kill(), ...[...domains.values()].map((each) => each.kill())]);
      await redis?.stop();
      await drop();
    },
  };
}
