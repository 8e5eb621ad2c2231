import { type StoredLists, storedLists } from '@stoa/gateway/operations/stored-lists.ts';
import { memoryUsage } from '@stoa/gateway/telemetry/memory-usage.ts';
import { postgresUsage } from '@stoa/gateway/telemetry/postgres-usage.ts';
import type { UsageStore } from '@stoa/gateway/telemetry/usage-store.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { migrate } from '@stoa/platform/migrate.ts';
import { roleOf } from '@stoa/platform/roles.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { Databases } from './databases.ts';

/** What the gateways of an installation share in Postgres. */
export interface GatewayStore {
  readonly usage: UsageStore;
  /** Null where there is no Postgres: then nothing can be published. */
  readonly lists: StoredLists | null;
}

const folder = new URL('../../../../gateway/migrations/', import.meta.url);

export async function openGatewayStore(
  databases: Databases | null,
  { secret }: Settings,
  log: Logger,
): Promise<GatewayStore> {
  if (!databases) return { usage: memoryUsage(), lists: null };
  await migrate({ adminUrl: databases.adminUrl('gateway'), domain: 'gateway', folder, secret });
  const url = databases.urlAs('gateway', roleOf('gateway'));
  return { usage: postgresUsage({ url }), lists: await storedLists(url, log) };
}
