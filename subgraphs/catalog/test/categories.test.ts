import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { moveCategory } from '../src/commands/move-category.ts';
import { updateProduct } from '../src/commands/update-product.ts';
import { catalogWorld, customer, staff } from './world.ts';

const world = await catalogWorld();
const category = ids.category.encode;
const errors = 'userErrors { __typename code message field }';
const create = `mutation ($input: CategoryCreateInput!) { categoryCreate(input: $input) { category { id slug name parent { id } specDefinitions { key kind required } } ${errors} } }`;
const move = `mutation ($input: CategoryMoveInput!) { categoryMove(input: $input) { category { id breadcrumbs { id } } ${errors} } }`;
const codes = (payload: { userErrors: { code: string; field: string[] }[] }) =>
  payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const moved = async (id: string, parentId: string | null) =>
  (await world.run(move, { input: { id: category(id), parentId: parentId && category(parentId) } }, staff)).data
    .categoryMove;

/** Rows that do not follow from where people put products; and categories whose path is not their parent's path and it. */
async function broken(): Promise<number> {
  const [row] = await world.db.sql<{ count: number }[]>`
    with right_rows as (
      select pc.product_id, c.id as category_id from product_category pc join category c on c.id = pc.category_id where pc.direct
      union select pc.product_id, unnest(c.ancestor_ids) from product_category pc join category c on c.id = pc.category_id where pc.direct
    ) select (
      (select count(*) from product_category pc where not exists (select from right_rows r where r.product_id = pc.product_id and r.category_id = pc.category_id))
      + (select count(*) from right_rows r where not exists (select from product_category pc where r.product_id = pc.product_id and r.category_id = pc.category_id))
      + (select count(*) from category c left join category p on p.id = c.parent_id
         where c.ancestor_ids <> case when p.id is null then '{}' else p.ancestor_ids || p.id end))::int as count`;
  return row?.count ?? -1;
}

test('a category has a place, an address made of the names, and facts that are inherited', async () => {
  const make = async (input: object) => (await world.run(create, { input }, staff)).data.categoryCreate;
  const top = await make({
    name: 'Käse',
    specDefinitions: [{ key: 'fat', label: 'Fat', kind: 'NUMBER', required: true }],
  });
  const { category: leaf } = await make({ name: 'Soft', parentId: top.category.id });
  assert.equal(leaf.slug, 'kase-soft');
  assert.deepEqual(leaf.specDefinitions, [{ key: 'fat', kind: 'NUMBER', required: true }]);
  assert.deepEqual(codes(await make({ name: 'Soft', parentId: top.category.id })), ['NAME_TAKEN slug']);
  assert.deepEqual(codes(await make({ name: 'X', parentId: category('01890a5d-ac96-774b-bcce-b302099a8057') })), [
    'NOT_FOUND parentId',
  ]);
  const twice = [
    { key: 'a', label: 'A', kind: 'TEXT' },
    { key: 'a', label: 'A', kind: 'TEXT' },
  ];
  assert.deepEqual(codes(await make({ name: 'Y', specDefinitions: twice })), ['INVALID_INPUT specDefinitions.1.key']);
  assert.equal(
    (await world.run(create, { input: { name: 'Z' } }, customer)).errors?.[0]?.extensions?.['code'],
    'FORBIDDEN',
  );
});

test('one address at once is one category, one name at once is one brand', async () => {
  const make =
    'mutation ($name: String!) { categoryCreate(input: { name: $name }) { category { id } userErrors { code } } brandCreate(input: { name: $name }) { brand { id } userErrors { code } } }';
  const answers = await Promise.all(Array.from({ length: 12 }, () => world.run(make, { name: 'At once' }, staff)));
  for (const name of ['categoryCreate', 'brandCreate']) {
    const payloads = answers.map(({ data }) => data[name]);
    assert.equal(payloads.filter(({ userErrors }) => userErrors.length === 0).length, 1);
    assert.ok(payloads.every(({ userErrors }) => (userErrors[0]?.code ?? 'NAME_TAKEN') === 'NAME_TAKEN'));
  }
});

test('a branch moves with its products, and they are counted where they are now', async () => {
  const [old, fresh] = [await world.category(), await world.category()];
  const middle = await world.category(old);
  const leaf = await world.category(middle);
  await world.product({ categoryIds: [leaf] });
  await world.product({ categoryIds: [leaf, old] });
  const { category: at } = await moved(middle, fresh);
  assert.deepEqual(at.breadcrumbs, [{ id: category(fresh) }]);
  const count = async (id: string) =>
    (
      await world.run(
        'query ($id: ID!) { category(id: $id) { productCount products(first: 5) { nodes { id } totalCount } } }',
        { id: category(id) },
      )
    ).data.category;
  assert.equal((await count(fresh)).productCount, 2);
  assert.equal((await count(fresh)).products.nodes.length, 2);
  assert.equal((await count(old)).productCount, 1);
  assert.equal(await broken(), 0);
});

test('a category never hangs below itself', async () => {
  const top = await world.category();
  const below = await world.category(await world.category(top));
  assert.deepEqual(codes(await moved(top, below)), ['INVALID_INPUT parentId']);
  assert.deepEqual(codes(await moved(top, top)), ['INVALID_INPUT parentId']);
  assert.deepEqual(codes(await moved('01890a5d-ac96-774b-bcce-b302099a8057', null)), ['NOT_FOUND id']);
});

test('moves at once, each right alone, make no circle', async () => {
  for (let round = 0; round < 10; round++) {
    const [a, b] = [await world.category(), await world.category()];
    const answers = await Promise.all([
      moveCategory(world.db, { id: a, parentId: b }),
      moveCategory(world.db, { id: b, parentId: a }),
    ]);
    assert.equal(answers.filter((answer) => 'kind' in answer).length, 1);
    assert.equal(await broken(), 0);
  }
});

test('products filed while their category moves are under what is above it now', async () => {
  const [left, right] = [await world.category(), await world.category()];
  const leaf = await world.category(left);
  for (let round = 0; round < 12; round++) {
    const products = await Promise.all(Array.from({ length: 6 }, () => world.product()));
    const change = { categoryIds: [leaf] };
    await Promise.all([
      ...products.map((id) => updateProduct(world.environment, { id, expectedVersion: 1, change })),
      moveCategory(world.db, { id: leaf, parentId: round % 2 ? left : right }),
    ]);
    assert.equal(await broken(), 0);
  }
});
