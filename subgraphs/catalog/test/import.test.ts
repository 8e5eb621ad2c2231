import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importWorld } from './import-world.ts';
import { customer, staff } from './world.ts';

const world = await importWorld();
await world.seller(4.5, true);
await world.brand('Ash & Elm');
await world.category(await world.category());
const [leaf] = await world.db.sql<{ slug: string }[]>`select slug from category where parent_id is not null`;
const header = 'sku,product_reference,title,description,brand,categories,options,price_EUR,price_JPY,title_de';
const cup = (ref: string, lines: string[]) => [header, ...lines.map((line) => line.replaceAll('REF', ref))].join('\n');
const look = `query ($sku: String!) { variant(sku: $sku) { sku options { name value } price { amount } product { title description brand { name } categories { slug } options { name values } externalReference version } } }`;
const bySku = async (sku: string, caller = {}) => (await world.run(look, { sku }, {}, caller)).data.variant;

test('rows of one reference are variants of one product, and sending the file again changes nothing', async () => {
  const file = cup('cup-1', [
    `REF-M,REF,"Cup, ""Moss""",Holds tea.,Ash & Elm,${leaf?.slug},Color=Moss;Size=S,12.50,1500,Tasse`,
    `REF-S,REF,,,,,Color=Sand;Size=S,13,1600,`,
  ]);
  const first = await world.imported(file);
  assert.deepEqual(
    { ...first, errors: first.errors.nodes },
    { status: 'FINISHED', totalRows: 2, doneRows: 2, failedRows: 0, problem: null, errors: [] },
  );
  const { product, ...variant } = await bySku('cup-1-S');
  assert.deepEqual(variant, {
    sku: 'cup-1-S',
    options: [
      { name: 'Size', value: 'S' },
      { name: 'Color', value: 'Sand' },
    ],
    price: { amount: '13.00' },
  });
  assert.deepEqual(
    [product.title, product.description, product.brand.name, product.categories.length, product.externalReference],
    ['Cup, "Moss"', 'Holds tea.', 'Ash & Elm', 2, 'cup-1'],
  );
  assert.deepEqual(product.options, [
    { name: 'Color', values: ['Moss', 'Sand'] },
    { name: 'Size', values: ['S'] },
  ]);
  assert.equal((await bySku('cup-1-S', { locale: 'de-AT' })).product.title, 'Tasse');
  const before = await world.counts();
  assert.equal((await world.imported(file)).failedRows, 0);
  assert.deepEqual(await world.counts(), before);
  assert.equal((await bySku('cup-1-S')).product.version, product.version);
});

test('a changed file changes what it changes: one price, one title', async () => {
  await world.imported(cup('cup-2', ['REF-A,REF,Old,Text,,,,10,,']));
  const before = await world.counts();
  await world.imported(cup('cup-2', ['REF-A,REF,New,,,,,11,,']));
  const after = await world.counts();
  assert.deepEqual({ ...after, events: after['events'] - 3, prices: after['prices'] - 1 }, before);
  const { product, price } = await bySku('cup-2-A');
  assert.deepEqual([product.title, product.description, price.amount], ['New', 'Text', '11.00']);
});

test('JSONL means the same, with lists and objects in place of signs', async () => {
  const lines = [
    {
      sku: 'jsn-1',
      title: 'Line',
      categories: [leaf?.slug],
      options: { Color: 'Red' },
      price_EUR: 4.5,
      title_de: 'Zeile',
    },
    { sku: 'jsn-2', title: 5, price_EUR: '4.505' },
    { sku: 'jsn-3', title: 'X', role: 'ADMIN', __proto__: {} },
    { sku: 'jsn-4', title: 'nul \u0000' },
  ].map((line) => JSON.stringify(line));
  const { failedRows, errors, doneRows } = await world.imported([...lines, 'not json', '[1]'].join('\n'), 'JSONL');
  assert.deepEqual([doneRows, failedRows], [6, 5]);
  assert.deepEqual(
    errors.nodes.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`),
    ['2 price_EUR', '3 role', '4 title', '5 null', '6 null'],
  );
  assert.equal((await bySku('jsn-1')).price.amount, '4.50');
});

test('what was exported is imported without a change', async () => {
  const url = async (format: string) =>
    (await world.run('query ($format: ImportFormat!) { productExport(format: $format) { url } }', { format }, staff))
      .data.productExport.url;
  for (const format of ['CSV', 'JSONL']) {
    const before = await world.counts();
    const response = await fetch(world.door + (await url(format)));
    const content = await response.text();
    assert.match(response.headers.get('content-disposition') ?? '', /attachment/);
    const { failedRows, totalRows } = await world.imported(content, format);
    assert.deepEqual([failedRows, totalRows], [0, before['variants']]);
    assert.deepEqual(await world.counts(), before);
  }
  const forged = (await url('CSV')).replace(/\.[^./]+\//, '.forged/');
  assert.equal((await fetch(world.door + forged)).status, 403);
  const denied = await world.run('{ productExport(format: CSV) { url } }', {}, customer);
  assert.equal(denied.errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
});

test('the file of an import comes once, and a repeat of the start is the same import', async () => {
  const { id, uploadUrl, status } = await world.send('sku\nabc\n');
  assert.equal(status, 204);
  const again = await fetch(world.door + uploadUrl, {
    method: 'PUT',
    body: 'sku\nabd\n',
    headers: { 'content-type': 'text/csv' },
  });
  assert.equal(again.status, 400);
  await world.drain();
  assert.equal((await world.progress(id)).doneRows, 1);
  const start =
    'mutation { productImportStart(input: { idempotencyKey: "same", format: CSV, bytes: 9 }) { import { id status } userErrors { code } } }';
  const [a, b] = [await world.run(start, {}, staff), await world.run(start, {}, staff)];
  assert.deepEqual(a, b);
  assert.equal(a.data.productImportStart.import.status, 'WAITING');
});
