import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readManifest } from '@stoa/gateway/operations/read-manifest.ts';
import type { StoredLists } from '@stoa/gateway/operations/stored-lists.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { openDatabases } from '../serving/databases.ts';
import { openGatewayStore } from '../serving/gateway-store.ts';

const usage = `It is one of
  stoa operations list
  stoa operations publish <manifest or folder> --client <name> [--version <version>]
  stoa operations activate|retire --client <name> --version <version>
  stoa operations level <off|log|safelist|id-only|none> --client <name>`;

/** What clients may ask: published, listed, activated and retired. Running gateways hear of it at once. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { client: { type: 'string' }, version: { type: 'string' } },
  });
  const settings = readSettings();
  const databases = await openDatabases({ settings, log: say, whenOwned: 'share' });
  const store = await openGatewayStore(databases, settings, makeLogger(settings.logLevel));
  const lists = store.lists ?? fail('STARTUP_FAILED', 'Lists of operations are kept in Postgres: set DATABASE_URL.');
  try {
    await act(lists, positionals, values);
  } finally {
    await lists.stop();
    await store.usage.stop();
    await databases.stop();
  }
}

async function act(
  lists: StoredLists,
  [verb, given]: string[],
  { client, version }: { client?: string; version?: string },
) {
  const named = (value: string | undefined): string => value ?? fail('BAD_INPUT', usage);
  switch (verb) {
    case 'list':
      return await list(lists);
    case 'publish': {
      const operations = readManifest(named(given));
      const as = version ?? contentOf(operations.map(({ id }) => id));
      await lists.publish({ client: named(client), version: as, operations });
      return say(`${operations.length} operations of ${client} are published, as version ${as}, and active.`);
    }
    case 'activate':
    case 'retire':
      await lists.setActive(named(client), named(version), verb === 'activate');
      return say(`Version ${version} of ${client} is ${verb === 'activate' ? 'active' : 'retired'}.`);
    case 'level': {
      const level = ['off', 'log', 'safelist', 'id-only'].find((each) => each === given) as 'off' | undefined;
      if (!level && given !== 'none') fail('BAD_INPUT', usage);
      await lists.setLevel(named(client), level ?? null);
      return say(level ? `${client} is held to "${level}".` : `${client} is held to what all are.`);
    }
    default:
      return fail('BAD_INPUT', usage);
  }
}

async function list(lists: StoredLists): Promise<void> {
  const all = await lists.all();
  for (const { client, version, active, operations, publishedAt } of all)
    say(
      `${client}  ${version}  ${active ? 'active' : 'retired'}  ${operations} operations  ${publishedAt.toISOString()}`,
    );
  if (all.length === 0) say('Nothing is published.');
}

/** The same operations make the same version. */
const contentOf = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 12);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
