import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openShop } from '../src/open-shop.ts';

let sent: string[] = [];
const shop = await openShop({ onQuery: (statement) => void sent.push(statement) });
after(() => shop.stop());
const [client = assert.fail('no gateway')] = shop.clients;

/** What consumers ask once a second, in transactions of their own, is not the page's: pages are read without one. */
const isOfThePage = (statement: string): boolean =>
  !/event_|advisory|pg_catalog|select 1$|^\s*(begin|commit)\s*$/.test(statement);

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
