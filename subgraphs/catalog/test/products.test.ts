import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, customer, sellerOf, staff } from './world.ts';

const world = await catalogWorld();
const errors = '__typename code message field';
const create = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id slug title description status version locale brand { name } categories { name } specs { key label unit text number boolean } options { name values } externalReference }
  userErrors { ${errors} } } }`;

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

const material = { key: 'material', label: 'Material', kind: 'TEXT' as const, unit: null, required: true };
const weight = { key: 'weight', label: 'Weight', kind: 'NUMBER' as const, unit: 'g', required: false };

test('a product has what it was given, in the order and with the labels of its categories', async () => {
  const top = await world.category(null, [material]);
  const leaf = await world.category(top, [weight]);
  const brandId = await world.brand('Ash & Elm');
  const { product, userErrors } = await createProduct({
    title: 'Fjäll Cup "Größe 2"',
    brandId: ids.brand.encode(brandId),
    categoryIds: [ids.category.encode(leaf)],
    specs: [
      { key: 'weight', number: 120.5 },
      { key: 'material', text: 'Oak' },
    ],
    options: [{ name: 'Color', values: ['Moss', 'Sand'] }],
    externalReference: 'erp-1',
  });
  assert.deepEqual(userErrors, []);
  assert.equal(product.slug, 'fjall-cup-grosse-2');
  assert.equal(product.status, 'DRAFT');
  assert.equal(product.brand.name, 'Ash & Elm');
  assert.equal(product.categories.length, 2);
  assert.deepEqual(
    product.specs.map(({ label, text, number }: { label: string; text: string; number: number }) => [
      label,
      text,
      number,
    ]),
    [
      ['Material', 'Oak', null],
      ['Weight', null, 120.5],
    ],
  );
  const events = await world.db.sql`select payload from event_log where key = ${ids.product.decode(product.id)}`;
  assert.deepEqual(events[0]?.['payload'], { productId: ids.product.decode(product.id), status: 'DRAFT', version: 1 });
});

test('a repeat under one key is one product, another input a mismatch', async () => {
  const same = input();
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => (await world.run(create, { input: same }, staff)).data.productCreate),
  );
  assert.equal(new Set(answers.map(({ product }) => product.id)).size, 1);
  const other = await world.run(create, { input: { ...same, title: 'Other' } }, staff);
  assert.equal(other.errors?.[0]?.extensions?.['code'], 'IDEMPOTENCY_MISMATCH');
});

test('facts are refused that no category defines, of another kind, or missing when for sale', async () => {
  const category = ids.category.encode(await world.category(null, [material, weight]));
  const of = async (specs: object[], status = 'DRAFT') =>
    refusal(await createProduct({ categoryIds: [category], specs, status }));
  assert.deepEqual(await of([{ key: 'volume', number: 1 }]), ['INVALID_INPUT specs.volume']);
  assert.deepEqual(await of([{ key: 'weight', text: 'heavy' }]), ['INVALID_INPUT specs.weight']);
  assert.deepEqual(await of([]), []);
  assert.deepEqual(await of([], 'ACTIVE'), ['INVALID_INPUT specs.material']);
  assert.deepEqual(await of([{ key: 'constructor', text: 'x' }]), ['INVALID_INPUT specs.constructor']);
});

test('what is out of bounds is refused and named', async () => {
  const cases: [Record<string, unknown>, string][] = [
    [{ title: ' ' }, 'INVALID_INPUT title'],
    [{ title: 'x'.repeat(201) }, 'INVALID_INPUT title'],
    [{ title: 'nul \u0000' }, 'INVALID_INPUT title'],
    [{ title: 'two\nlines' }, 'INVALID_INPUT title'],
    [{ description: 'x'.repeat(20_001) }, 'INVALID_INPUT description'],
    [{ slug: 'Not A Slug' }, 'INVALID_INPUT slug'],
    [{ options: Array.from({ length: 4 }, (_, n) => ({ name: `o${n}`, values: ['a'] })) }, 'INVALID_INPUT options'],
    [{ options: [{ name: 'Color', values: ['a', 'a'] }] }, 'INVALID_INPUT options.0.values'],
    [{ options: [{ name: 'Color', values: [] }] }, 'INVALID_INPUT options.0.values'],
    [{ brandId: ids.brand.encode('01890a5d-ac96-774b-bcce-b302099a8057') }, 'NOT_FOUND brandId'],
    [{ categoryIds: [ids.category.encode('01890a5d-ac96-774b-bcce-b302099a8057')] }, 'NOT_FOUND categoryIds.0'],
  ];
  for (const [given, expected] of cases) assert.deepEqual(refusal(await createProduct(given)), [expected]);
});

test('an id of another type, extra fields and missing rights are the caller’s fault', async () => {
  const codeOf = async (given: object, viewer = staff) =>
    (await world.run(create, { input: { ...input(), ...given } }, viewer)).errors?.[0]?.extensions?.['code'];
  assert.equal(await codeOf({ brandId: ids.category.encode('01890a5d-ac96-774b-bcce-b302099a8057') }), 'BAD_ID');
  assert.equal(await codeOf({ brandId: '1' }), 'BAD_ID');
  assert.equal(await codeOf({ price: 1, role: 'ADMIN' }), 'BAD_INPUT');
  const extra = 'mutation { brandCreate(input: { name: "x", role: "ADMIN" }) { brand { id } } }';
  assert.equal((await world.run(extra, {}, staff)).errors?.[0]?.extensions?.['code'], 'BAD_INPUT');
  assert.equal(await codeOf({}, customer), 'FORBIDDEN');
  assert.equal(await codeOf({}, sellerOf('01890a5d-ac96-774b-bcce-b302099a8057')), 'FORBIDDEN');
  assert.equal(await codeOf({}, {}), 'UNAUTHENTICATED');
});

test('script and SQL are text', async () => {
  const title = `<script>alert(1)</script>'; drop table product; --`;
  const { product } = await createProduct({ title, description: title });
  assert.equal(product.title, title);
  assert.equal(product.description, title);
});
