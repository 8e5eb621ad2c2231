import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateProduct } from '../src/commands/update-product.ts';
import { importBatch } from '../src/commands/import-batch.ts';
import { readRow } from '../src/domain/import-row.ts';
import { catalogWorld, staff } from './world.ts';

const world = await catalogWorld();

const told = async (sku?: string) =>
  (
    await world.db.sql<{ payload: Record<string, unknown> }[]>`
      select payload from event_log where type = 'catalog.variant-described.v1'
        and (${sku ?? null}::text is null or payload->>'sku' = ${sku ?? null}) order by position`
  ).map(({ payload }) => payload);

test('a variant is told with what it takes to sell, tax and pack it', async () => {
  const productId = await world.product({
    title: 'Fern Tent',
    options: [{ name: 'Color', values: ['Moss'] }],
    taxClass: 'BOOKS',
  });
  const variantId = await world.variant(productId, { Color: 'Moss' });
  const [fact] = (await told()).filter((each) => each['variantId'] === variantId);
  assert.deepEqual(fact, {
    variantId,
    productId,
    sku: fact?.['sku'],
    title: 'Fern Tent (Moss)',
    status: 'ACTIVE',
    taxClass: 'BOOKS',
    weightGrams: 500,
    millimeters: [200, 150, 80],
  });
});

test('a change of title, status or tax class tells all variants; one of the description tells none', async () => {
  const productId = await world.product({ options: [{ name: 'Size', values: ['S', 'M'] }] });
  for (const Size of ['S', 'M']) await world.variant(productId, { Size });
  const count = async () => (await told()).filter((each) => each['productId'] === productId).length;
  assert.equal(await count(), 2);
  const change = (version: number, change: object) =>
    updateProduct(world.environment, { id: productId, expectedVersion: version, change });
  await change(3, { description: 'Better.' });
  assert.equal(await count(), 2);
  await change(4, { taxClass: 'FOOD' });
  assert.equal(await count(), 4);
  await change(5, { status: 'ARCHIVED' });
  assert.equal(await count(), 6);
  assert.deepEqual((await told()).at(-1)?.['status'], 'ARCHIVED');
});

test('an import tells what is new, and what has another title', async () => {
  const rows = (title: string) =>
    [readRow(1, { sku: 'DESC-1', title, product_reference: 'desc' })].flatMap((row) => ('sku' in row ? [row] : []));
  const bring = (title: string) => world.db.transaction((tx) => importBatch(tx, world.environment, rows(title), null));
  await bring('First');
  await bring('First');
  await bring('Second');
  assert.deepEqual(
    (await told('DESC-1')).map(({ title }) => title),
    ['First', 'Second'],
  );
});

test('weights and boxes are shown, and refused when they cannot be', async () => {
  const product = await world.run(
    `mutation { productCreate(input: { idempotencyKey: "p", title: "Book", description: "", categoryIds: [], taxClass: BOOKS, status: ACTIVE }) { product { id taxClass } } }`,
    {},
    staff,
  );
  assert.equal(product.data.productCreate.product.taxClass, 'BOOKS');
  const create = `mutation ($input: VariantCreateInput!) { variantCreate(input: $input) {
    variant { weightGrams packedSize { lengthMillimeters widthMillimeters heightMillimeters } } userErrors { code field } } }`;
  const input = (more: object) => ({
    input: {
      idempotencyKey: `v ${JSON.stringify(more)}`,
      productId: product.data.productCreate.product.id,
      options: [],
      ...more,
    },
  });
  const bad = await world.run(create, input({ sku: 'BOOK-0', weightGrams: 0 }), staff);
  assert.deepEqual(bad.data.variantCreate.userErrors, [{ code: 'INVALID_INPUT', field: ['weightGrams'] }]);
  const packedSize = { lengthMillimeters: 210, widthMillimeters: 140, heightMillimeters: 30 };
  const good = await world.run(create, input({ sku: 'BOOK-1', weightGrams: 320, packedSize }), staff);
  assert.deepEqual(good.data.variantCreate.variant, { weightGrams: 320, packedSize });
});
