import { parseArgs } from 'node:util';
import { fail } from '@stoa/kernel/errors.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { productCounts, type Scale } from '@stoa/seed/world.ts';
import { progressBar } from '../process/progress-bar.ts';
import { openDatabases } from '../serving/databases.ts';
import { domainNames, loadDomains } from '../serving/domains.ts';
import { migrateAll } from '../serving/migrate-all.ts';
import { seedAll } from '../serving/seed-all.ts';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { scale: { type: 'string' }, seed: { type: 'string' } } });
  const settings = readSettings();
  const options = { scale: scaleOf(values.scale ?? 'small'), seed: seedOf(values.seed ?? '1') };
  const databases = await openDatabases({ settings, log: say, whenOwned: 'share' });
  try {
    const domains = await loadDomains(domainNames());
    await migrateAll(domains, databases, settings);
    const bar = progressBar(process.stdout);
    const filled = await seedAll(domains, databases, { ...options, progress: bar.show });
    bar.end();
    say(filled.length > 0 ? `Filled: ${filled.join(', ')}.` : 'There is a world already: nothing was changed.');
  } finally {
    await databases.stop();
  }
}

const scaleOf = (text: string): Scale =>
  text in productCounts
    ? (text as Scale)
    : fail('BAD_INPUT', `--scale is one of ${Object.keys(productCounts).join(', ')}.`);

const seedOf = (text: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : fail('BAD_INPUT', '--seed is a whole number of at most nine digits.');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
