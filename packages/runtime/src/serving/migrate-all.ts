import { migrate } from '@stoa/platform/migrate.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { Subgraph } from '@stoa/platform/subgraph.ts';
import type { Databases } from './databases.ts';

/** One after the other: they share roles and one lock, so side by side would only wait. */
export async function migrateAll(
  domains: readonly Subgraph[],
  databases: Databases,
  { secret }: Settings,
): Promise<void> {
  for (const { name, migrations } of domains)
    await migrate({ adminUrl: databases.adminUrl(name), domain: name, folder: migrations, secret });
}
