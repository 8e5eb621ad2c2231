import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { encodeCursor } from '@stoa/kernel/pages.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { catalogWorld, customer, staff } from './world.ts';

const world = await catalogWorld();
const brands = [await world.brand(), await world.brand(), await world.brand()];
const top = await world.category();
const leaf = await world.category(top);
const sellers = [await world.seller(5, true), await world.seller(3)];
for (let n = 0; n < 55; n++) {
  const words = { title: `Title ${n % 4}`, brandId: brands[n % 3] ?? null, categoryIds: n % 2 ? [leaf] : [] };
  const id = await world.product({ ...words, options: [{ name: 'Size', values: ['S', 'M'] }] });
  for (const Size of ['S', 'M'])
    for (const seller of sellers) await offered(await world.variant(id, { Size }).catch(() => null), seller);
  world.clock.advance(1000);
}
async function offered(variantId: string | null, seller: string) {
  if (variantId) await world.offer(variantId, seller);
}
const draft = await world.product({ status: 'DRAFT', slug: 'not-yet' });
const codeOf = async (query: string, variables = {}, viewer = {}) =>
  (await world.run(query, variables, viewer)).errors?.[0]?.extensions?.['code'];

for (const sort of ['NEWEST', 'TITLE'])
  test(`pages by ${sort} walk every product once, also where titles are the same`, async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await world.run(
        'query ($after: String, $sort: ProductSort) { products(first: 7, after: $after, sort: $sort) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } totalCount } }',
        { after, sort },
      );
      seen.push(...data.products.nodes.map(({ id }: { id: string }) => id));
      after = data.products.pageInfo.endCursor;
      more = data.products.pageInfo.hasNextPage;
      assert.equal(data.products.totalCount, 55);
    }
    assert.equal(seen.length, 55);
    assert.equal(new Set(seen).size, 55);
  });

test('a page out of bounds and a forged cursor are refused', async () => {
  const list = (args: string) => codeOf(`{ products(${args}) { nodes { id } } }`);
  for (const first of ['0', '-1', '101', '99999999'])
    assert.equal(await list(`first: ${first}`), 'BAD_PAGINATION', first);
  assert.equal(await list('first: 1.5'), 'BAD_INPUT');
  const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';
  const forged = [
    '',
    'x',
    '[]',
    encodeCursor([]),
    encodeCursor(['-'.repeat(36)]),
    encodeCursor([uuid, uuid]),
    encodeCursor(["'; drop table product"]),
  ];
  for (const cursor of forged) assert.equal(await list(`after: ${JSON.stringify(cursor)}`), 'BAD_PAGINATION', cursor);
  assert.equal(await list(`sort: TITLE, after: "${encodeCursor(['\u0000', uuid])}"`), 'BAD_PAGINATION');
  assert.equal(await codeOf(`{ brands(after: "${encodeCursor(['\u0000'])}") { nodes { id } } }`), 'BAD_PAGINATION');
});

test('an id of another type is an input error, an unknown one a miss', async () => {
  const nowhere = '01890a5d-ac96-774b-bcce-b302099a8057';
  for (const [field, wrong, right] of [
    ['product', ids.brand, ids.product],
    ['variant', ids.product, ids.variant],
    ['category', ids.product, ids.category],
  ] as const) {
    assert.equal(await codeOf(`{ ${field}(id: "${wrong.encode(nowhere)}") { id } }`), 'BAD_ID');
    assert.deepEqual(await world.run(`{ ${field}(id: "${right.encode(nowhere)}") { id } }`), {
      data: { [field]: null },
    });
    assert.equal(await codeOf(`{ ${field} { id } }`), 'BAD_INPUT');
  }
  for (const slug of ['__proto__', "' or 1=1 --", '\u0000', '../..'])
    assert.deepEqual(
      await world.run(
        'query ($slug: String) { product(slug: $slug) { id } category(slug: $slug) { id } variant(sku: $slug) { id } }',
        { slug },
      ),
      { data: { product: null, category: null, variant: null } },
    );
});

test('filters hold together, or one of several, two deep and no deeper', async () => {
  const brand = ids.brand.encode(brands[0] ?? '');
  const category = { categoryId: { eq: ids.category.encode(top) } };
  const count = async (filter: object) =>
    (
      await world.run('query ($filter: ProductFilter) { products(filter: $filter, first: 100) { nodes { id } } }', {
        filter,
      })
    ).data?.products.nodes.length;
  assert.equal(await count({ brandId: { eq: brand } }), 19);
  assert.equal(await count(category), 27);
  assert.equal(await count({ brandId: { eq: brand }, ...category }), 9);
  assert.equal(await count({ or: [{ brandId: { eq: brand } }, category] }), 37);
  assert.equal(await count({ and: [{ or: [{ brandId: { eq: brand } }] }, category] }), 9);
  assert.equal(await count({ createdAt: { from: '2026-01-01T00:00:10Z', to: '2026-01-01T00:00:20Z' } }), 10);
  const list = 'query ($filter: ProductFilter) { products(filter: $filter) { nodes { id } } }';
  assert.equal(await codeOf(`{ products(filter: { and: [{ or: [{ and: [] }] }] }) { nodes { id } } }`), 'BAD_INPUT');
  assert.equal(await codeOf(list, { filter: { brandId: { oneOf: [] } } }), 'BAD_INPUT');
  assert.equal(await codeOf(list, { filter: { brandId: { eq: 'brd_1' } } }), 'BAD_ID');
  assert.equal(await codeOf(list, { filter: { or: [{ status: { eq: 'DRAFT' } }] } }, customer), 'FORBIDDEN');
  assert.equal((await world.run(list, { filter: { status: { eq: 'DRAFT' } } }, staff)).data.products.nodes.length, 1);
});

test('drafts are not there for shoppers, by id, address, variant or reference from another domain', async () => {
  const variantId = await world.variant(draft);
  const [sku] = await world.db.sql<{ sku: string }[]>`select sku from variant where id = ${variantId}`;
  const look =
    'query ($id: ID!, $variant: ID!, $sku: String!) { a: product(id: $id) { id } b: product(slug: "not-yet") { id } c: variant(id: $variant) { id } d: variant(sku: $sku) { id } }';
  const variables = { id: ids.product.encode(draft), variant: ids.variant.encode(variantId), sku: sku?.sku };
  assert.deepEqual((await world.run(look, variables, customer)).data, { a: null, b: null, c: null, d: null });
  const seen = (await world.run(look, variables, staff)).data;
  assert.ok(seen.a && seen.b && seen.c && seen.d);
});

const page = `query ($first: Int) { products(first: $first) { nodes { title brand { name } categories { name } media { url }
  variants(first: 2) { sku price { amount } offers { seller { displayName } deliveryDays } } } } }`;
const lists: Record<string, { query: string; most: number }> = {
  'a page of products': { query: page, most: 7 },
  'a page of a category': {
    query: `query ($first: Int) { category(id: "${ids.category.encode(top)}") { productCount breadcrumbs { id } children { id productCount } products(first: $first) { nodes { title priceRange { lowest { amount } } variants(first: 1) { buyBox { id } } } } } }`,
    most: 9,
  },
  'a page of brands': {
    query: 'query ($first: Int) { brands(first: $first) { nodes { name } pageInfo { hasNextPage } } }',
    most: 1,
  },
};
for (const [name, { query, most }] of Object.entries(lists))
  test(`${name} costs the same statements whatever its size`, async (t) => {
    // Each new connection asks for types once: that is not the list's.
    await Promise.all(Array.from({ length: 20 }, () => world.run(query, { first: 5 })));
    const cost = (first: number, caller = {}) =>
      countQueries(world, async () => assert.equal((await world.run(query, { first }, {}, caller)).errors, undefined));
    const [few, many, german] = [await cost(5), await cost(50), await cost(50, { locale: 'de-AT' })];
    t.diagnostic(`${name}: ${few} statements for 5, ${many} for 50, ${german} in German`);
    assert.equal(few, many);
    assert.ok(german <= most && many <= most);
  });
