import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, staff } from './world.ts';

const world = await catalogWorld();
const errors = '__typename code message field';
const create = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id slug title description status version locale brand { name } categories { name } specs { key label unit text number boolean } options { name values } externalReference }
  userErrors { ${errors} } } }`;
const update = `mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) {
  product { id title description status version brand { name } categories { id } externalReference }
  userErrors { ${errors} ... on VersionConflict { currentVersion } } } }`;
const addVariant = `mutation ($input: VariantCreateInput!) { variantCreate(input: $input) {
  variant { id sku options { name value } product { id } } userErrors { ${errors} } } }`;

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

test('the matrix has one variant a cell, in order, and SKUs are unique', async () => {
  const { product } = await createProduct({
    options: [
      { name: 'Color', values: ['Moss', 'Sand'] },
      { name: 'Size', values: ['S'] },
    ],
  });
  const add = async (given: object) =>
    (
      await world.run(
        addVariant,
        {
          input: {
            idempotencyKey: world.next('key'),
            productId: product.id,
            sku: world.next('CUP').replace(' ', '-'),
            ...given,
          },
        },
        staff,
      )
    ).data.variantCreate;
  const moss = [
    { name: 'Size', value: 'S' },
    { name: 'Color', value: 'Moss' },
  ];
  const sand = [
    { name: 'Color', value: 'Sand' },
    { name: 'Size', value: 'S' },
  ];
  const first = await add({ options: moss });
  assert.equal(first.variant.product.id, product.id);
  assert.deepEqual(refusal(await add({ options: moss.toReversed() })), ['NAME_TAKEN options']);
  assert.deepEqual(refusal(await add({ options: sand, sku: first.variant.sku })), ['NAME_TAKEN sku']);
  assert.deepEqual(refusal(await add({ options: [{ name: 'Color', value: 'Sand' }] })), ['INVALID_INPUT options']);
  assert.deepEqual(refusal(await add({ options: [...sand, { name: 'Cut', value: 'x' }] })), ['INVALID_INPUT options']);
  assert.deepEqual(
    refusal(
      await add({
        options: [
          { name: 'Color', value: 'Red' },
          { name: 'Size', value: 'S' },
        ],
      }),
    ),
    ['INVALID_INPUT options'],
  );
  assert.deepEqual(refusal(await add({ options: sand, sku: 'a b' })), ['INVALID_INPUT sku']);
  const shrunk = { id: product.id, expectedVersion: 2, options: [{ name: 'Color', values: ['Sand'] }] };
  assert.deepEqual(refusal((await world.run(update, { input: shrunk }, staff)).data.productUpdate), [
    'INVALID_INPUT options',
  ]);
});

test('ten variants at once fill ten cells and ten positions; one SKU at once is one variant', async () => {
  const values = Array.from({ length: 10 }, (_, n) => `v${n}`);
  const productId = await world.product({ options: [{ name: 'Kind', values }] });
  await Promise.all(values.map((value) => world.variant(productId, { Kind: value })));
  const rows = await world.db.sql`select position from variant where product_id = ${productId} order by position`;
  assert.deepEqual(
    rows.map(({ position }) => position),
    values.map((_, n) => n),
  );
  const products = await Promise.all(values.map(() => world.product()));
  const answers = await Promise.all(
    products.map((id) =>
      world.run(
        addVariant,
        {
          input: {
            idempotencyKey: world.next('key'),
            productId: ids.product.encode(id),
            sku: 'ONE-OF-IT',
            options: [],
          },
        },
        staff,
      ),
    ),
  );
  assert.equal(answers.filter(({ data }) => data.variantCreate.variant).length, 1);
  assert.ok(
    answers.every(({ data }) => data.variantCreate.variant ?? refusal(data.variantCreate)[0] === 'NAME_TAKEN sku'),
  );
});
