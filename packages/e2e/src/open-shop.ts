import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningGateway } from '@stoa/gateway/start-gateway.ts';
import { openDatabase } from '@stoa/platform/database.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { composeAll } from '@stoa/runtime/serving/composed.ts';
import type { Databases } from '@stoa/runtime/serving/databases.ts';
import { domainNames, loadDomains } from '@stoa/runtime/serving/domains.ts';
import { migrateAll } from '@stoa/runtime/serving/migrate-all.ts';
import { openDomains } from '@stoa/runtime/serving/open-domains.ts';
import { openGateway } from '@stoa/runtime/serving/open-gateway.ts';
import { seedAll } from '@stoa/runtime/serving/seed-all.ts';
import { createTestDatabase } from '@stoa/testkit/create-test-database.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { type Client, clientOf } from './client.ts';

export interface OpenShop {
  /** One client for each gateway. */
  readonly clients: readonly Client[];
  /** What a process needs to be told to work with the same tables. */
  readonly environment: Readonly<Record<string, string>>;
  /** A gateway that begins now. */
  another(): Promise<Client>;
  stop(): Promise<void>;
}

export interface OpenShopOptions {
  readonly gateways?: number;
  readonly redisUrl?: string | undefined;
  /** More of the environment, for the gateways. */
  readonly more?: Readonly<Record<string, string>>;
  /** Off: requests alone, without what they set off in other domains, in jobs and at providers. */
  readonly background?: boolean;
  /** Hears every statement that a domain sends. */
  readonly onQuery?: (statement: string) => void;
}

/** The whole system in this process, seeded, with any number of gateways in front of it. */
export async function openShop({
  gateways = 1,
  redisUrl,
  onQuery,
  background = true,
  more = {},
}: OpenShopOptions = {}): Promise<OpenShop> {
  const { adminUrl, drop } = await createTestDatabase();
  const databases: Databases = {
    adminUrl: () => adminUrl,
    urlAs: (_, role) => urlAs(adminUrl, role, testSecret),
    open: (domain) =>
      openDatabase({ domain, url: urlAs(adminUrl, roleOf(domain), testSecret), ...(onQuery && { onQuery }) }),
    embedded: false,
    stop: () => Promise.resolve(),
  };
  const home = await mkdtemp(join(tmpdir(), 'stoa-'));
  const given: Record<string, string> = {
    DATABASE_URL: adminUrl,
    STOA_HOME: home,
    STOA_SECRET: testSecret,
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const read = readSettings({ ...given, ...more });
  const { payments } = read;
  const inMemory = payments.kind === 'sandbox' ? { ...payments, file: ':memory:' } : payments;
  const settings = { ...read, port: 0, payments: inMemory };
  const log = makeLogger('silent');
  const definitions = await loadDomains(domainNames());
  await migrateAll(definitions, databases, settings);
  await seedAll(definitions, databases, { scale: 'small', seed: 1, progress: () => {} });
  const open = await openDomains(definitions, { settings, databases, log, background });
  const { supergraphSdl } = composeAll();
  const opened: RunningGateway[] = [];
  const another = async (): Promise<Client> => {
    const options = {
      settings,
      domains: domainNames(),
      here: open.subgraphs,
      databases,
      personas: [],
      supergraphSdl,
      log,
    };
    const gateway = await openGateway(options);
    opened.push(gateway);
    // Without an address the providers have nobody to call.
    for (const { name } of background ? open.subgraphs : []) open.heardAt(name, `http://127.0.0.1:${gateway.port}`);
    return clientOf(`http://127.0.0.1:${gateway.port}`);
  };
  const clients: Client[] = [];
  for (let each = 0; each < gateways; each++) clients.push(await another());
  return {
    environment: given,
    clients,
    another,
    async stop() {
      await Promise.all(opened.map((gateway) => gateway.stop()));
      await open.stop();
      await drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
