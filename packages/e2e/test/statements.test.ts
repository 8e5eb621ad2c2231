import assert from 'node:assert/strict';
import { after, test } from 'node:test';
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
import { clientOf } from '../src/client.ts';

const { adminUrl, drop } = await createTestDatabase();
let sent: string[] = [];
const databases: Databases = {
  adminUrl: () => adminUrl,
  urlAs: (_, role) => urlAs(adminUrl, role, testSecret),
  open: (domain) =>
    openDatabase({
      domain,
      url: urlAs(adminUrl, roleOf(domain), testSecret),
      onQuery: (statement) => void sent.push(statement),
    }),
  embedded: false,
  stop: () => Promise.resolve(),
};
const settings = { ...readSettings({ DATABASE_URL: adminUrl, STOA_SECRET: testSecret }), port: 0 };
const log = makeLogger('silent');
const definitions = await loadDomains(domainNames());
await migrateAll(definitions, databases, settings);
await seedAll(definitions, databases, { scale: 'small', seed: 1, progress: () => {} });
const open = await openDomains(definitions, { settings, databases, log });
const { supergraphSdl } = composeAll();
const gateway = await openGateway({
  settings,
  domains: domainNames(),
  here: open.subgraphs,
  databases,
  personas: [],
  supergraphSdl,
  log,
});
after(async () => {
  await gateway.stop();
  await open.stop();
  await drop();
});
const client = clientOf(`http://127.0.0.1:${gateway.port}`);

/** What consumers ask once a second is not the page's. */
const isOfThePage = (statement: string): boolean => !/event_|advisory|pg_catalog|select 1$/.test(statement);

async function statementsFor(query: string, variables: Record<string, unknown>): Promise<number> {
  sent = [];
  const { errors } = await client.ask(query, variables);
  assert.equal(errors, undefined);
  return sent.filter(isOfThePage).length;
}

const listing = `query ($first: Int) { products(first: $first) { nodes { id slug title brand { name } media(first: 1) { url alt }
  variants(first: 2) { id sku price { amount currencyCode } offers { seller { displayName } deliveryDays } stock { available inStock } }
  categories { name slug } } pageInfo { hasNextPage endCursor } } }`;

test('a page of products with offers, variants, stock and categories costs at most eight statements, however long', async (t) => {
  // A new connection asks for the types of the database first.
  await statementsFor(listing, { first: 1 });
  const counts = [];
  for (const first of [2, 24, 100]) counts.push(await statementsFor(listing, { first }));
  t.diagnostic(`statements for 2, 24 and 100 products: ${counts.join(', ')}`);
  assert.equal(new Set(counts).size, 1, counts.join());
  assert.ok((counts[0] ?? 99) <= 8, sent.join('\n'));
});
