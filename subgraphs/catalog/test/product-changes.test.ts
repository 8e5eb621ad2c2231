import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, customer, staff } from './world.ts';

const world = await catalogWorld();
const errors = '__typename code message field';
const create = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id slug title description status version locale brand { name } categories { name } specs { key label unit text number boolean } options { name values } externalReference }
  userErrors { ${errors} } } }`;
const update = `mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) {
  product { id title description status version brand { name } categories { id } externalReference }
  userErrors { ${errors} ... on VersionConflict { currentVersion } } } }`;
const archive = `mutation ($input: ProductArchiveInput!) { productArchive(input: $input) {
  product { status version } userErrors { ${errors} } } }`;

const input = (given: Record<string, unknown> = {}) => ({
  idempotencyKey: world.next('key'),
  title: world.next('Moss Cup'),
  description: 'Holds tea.',
  categoryIds: [],
  ...given,
});
const createProduct = async (given: Record<string, unknown> = {}) =>
  (await world.run(create, { input: input(given) }, staff)).data.productCreate;
const refusal = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);

test('absent keeps, null clears, and each change is a version', async () => {
  const brandId = ids.brand.encode(await world.brand());
  const categoryIds = [ids.category.encode(await world.category())];
  const { product } = await createProduct({ brandId, categoryIds, externalReference: world.next('ref') });
  const change = async (given: object) =>
    (await world.run(update, { input: { id: product.id, ...given } }, staff)).data.productUpdate;
  const kept = await change({ expectedVersion: 1, title: 'New' });
  assert.equal(kept.product.title, 'New');
  assert.equal(kept.product.version, 2);
  assert.ok(kept.product.brand && kept.product.externalReference && kept.product.categories.length === 1);
  const cleared = await change({ expectedVersion: 2, brandId: null, externalReference: null, categoryIds: null });
  assert.deepEqual(
    [cleared.product.brand, cleared.product.externalReference, cleared.product.categories, cleared.product.title],
    [null, null, [], 'New'],
  );
  assert.deepEqual(refusal(await change({ expectedVersion: 3, title: null })), ['INVALID_INPUT title']);
});

test('who comes too late gets the current state', async () => {
  const { product } = await createProduct();
  const late = { id: product.id, expectedVersion: 7, title: 'Late' };
  const { productUpdate } = (await world.run(update, { input: late }, staff)).data;
  assert.deepEqual(refusal(productUpdate), ['VERSION_CONFLICT expectedVersion']);
  assert.equal(productUpdate.userErrors[0].currentVersion, 1);
  assert.equal(productUpdate.product.title, product.title);
});

test('of twenty updates of one version one wins', async () => {
  for (let round = 0; round < 4; round++) {
    const { product } = await createProduct();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.run(update, { input: { id: product.id, expectedVersion: 1, title: `Title ${n}` } }, staff),
      ),
    );
    const won = answers.filter(({ data }) => data.productUpdate.userErrors.length === 0);
    assert.equal(won.length, 1);
    const [row] = await world.db.sql`select title, version from product where id = ${ids.product.decode(product.id)}`;
    assert.deepEqual({ ...row }, { title: won[0]?.data.productUpdate.product.title, version: 2 });
  }
});

test('an archived product is off the shelves, and still there for staff', async () => {
  const { product } = await createProduct({ status: 'ACTIVE' });
  const { productArchive } = (await world.run(archive, { input: { id: product.id, expectedVersion: 1 } }, staff)).data;
  assert.deepEqual(productArchive, { product: { status: 'ARCHIVED', version: 2 }, userErrors: [] });
  const look = 'query ($id: ID!) { product(id: $id) { id } }';
  assert.equal((await world.run(look, { id: product.id }, customer)).data.product, null);
  assert.equal((await world.run(look, { id: product.id }, staff)).data.product.id, product.id);
});

test('addresses made of one title differ, one that was asked for is refused when taken', async () => {
  const title = world.next('Same');
  const answers = await Promise.all(Array.from({ length: 10 }, () => createProduct({ title })));
  assert.ok(answers.every(({ userErrors }) => userErrors.length === 0));
  assert.equal(new Set(answers.map(({ product }) => product.slug)).size, 10);
  const asked = await Promise.all(Array.from({ length: 10 }, () => createProduct({ slug: 'asked-for' })));
  assert.equal(asked.filter(({ product }) => product !== null).length, 1);
  assert.ok(asked.every((each) => each.product !== null || refusal(each)[0] === 'NAME_TAKEN slug'));
});
