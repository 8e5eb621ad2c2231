import { Agent, request } from 'undici';
import postgres from 'postgres';
import { cpuSecondsOf } from './cpu.ts';
import { callsPerSecond } from './load.ts';
import { startShop } from './shop.ts';
import { report, rounded, type Row } from './table.ts';

const connections = 32;
const warmMs = 4_000;
const measuredMs = 8_000;

const listing = `query Listing { products(first: 24) { nodes { id slug title brand { name }
  media(first: 1) { url alt }
  variants(first: 2) { id sku price { amount currencyCode compareAt { amount } } offers { seller { displayName } deliveryDays } stock { available inStock } }
  categories { name slug } } pageInfo { hasNextPage endCursor } } }`;

const detail = `query Detail($id: ID!) { product(id: $id) { id slug title description brand { name }
  categories { name slug } specs { label text number unit } options { name values } media { url alt }
  variants(first: 20) { id sku options { name value } price { amount currencyCode compareAt { amount } }
    offers { id deliveryDays price { amount } seller { displayName rating } } stock { available inStock } } } }`;

const shop = await startShop();
const agent = new Agent({ connections, pipelining: 1 });

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<{ data: never }> {
  const answer = await request(`${shop.url}/graphql`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.body.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return JSON.parse(text) as { data: never };
}

async function measure(what: string, pids: readonly number[], call: () => Promise<unknown>): Promise<Row> {
  await callsPerSecond(call, connections, warmMs);
  const before = cpuSecondsOf(pids);
  const started = performance.now();
  const rate = await callsPerSecond(call, connections, measuredMs);
  const calls = (rate * (performance.now() - started)) / 1000;
  const cpu = ((cpuSecondsOf(pids) - before) / calls) * 1000;
  return { what, 'a second': rounded(rate, 0), 'CPU ms each, server and Postgres': rounded(cpu, 2) };
}

try {
  const first = (await ask('{ products(first: 100) { nodes { id variants(first: 1) { id } } } }')) as {
    data: { products: { nodes: { id: string }[] } };
  };
  const ids = first.data.products.nodes.map(({ id }) => id);
  let turn = 0;
  const sql = postgres(shop.databaseUrl, { max: connections, connection: { search_path: 'catalog' } });
  const [row] = await sql<{ id: string }[]>`select id from product limit 1`;
  const postmaster = shop.pids.slice(1);
  const rows = [
    await measure('listing of 24 products', shop.pids, () => ask(listing)),
    await measure('product detail', shop.pids, () => ask(detail, { id: ids[turn++ % ids.length] })),
    await measure(
      'single-row select, straight to the same Postgres',
      postmaster,
      () => sql`select * from product where id = ${row?.id ?? ''}`,
    ),
  ];
  await sql.end();
  report(
    'browse',
    `Pages through the gateway at ${connections} connections, nothing cached. Listing: brand, picture, two variants with offers, prices and stock, categories. Detail: everything, twenty variants.`,
    rows,
  );
} finally {
  await agent.close();
  await shop.stop();
}
