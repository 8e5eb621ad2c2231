import { readSettings } from '@stoa/platform/settings.ts';
import { openDatabases } from '../serving/databases.ts';
import { domainNames, loadDomains } from '../serving/domains.ts';
import { migrateAll } from '../serving/migrate-all.ts';

export async function run(args: string[]): Promise<void> {
  const settings = readSettings();
  const databases = await openDatabases({ settings, log: say, whenOwned: 'share' });
  try {
    const names = args.length > 0 ? args : domainNames();
    await migrateAll(await loadDomains(names), databases, settings);
    say(`Up to date: ${names.join(', ')}.`);
  } finally {
    await databases.stop();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
