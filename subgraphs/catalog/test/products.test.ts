import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, customer, sellerOf, staff } from './world.ts';

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
    product.specs.map(({ label, text, number }: { label: string; text: string; number: number }) => [label, text, number]),
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

test('the matrix has one variant a cell, in order, and SKUs are unique', async () => {
  const { product } = await createProduct({ options: [{ name: 'Color', values: ['Moss', 'Sand'] }, { name: 'Size', values: ['S'] }] });
  const add = async (given: object) =>
    (await world.run(addVariant, { input: { idempotencyKey: world.next('key'), productId: product.id, sku: world.next('CUP').replace(' ', '-'), ...given } }, staff)).data.variantCreate;
  const moss = [{ name: 'Size', value: 'S' }, { name: 'Color', value: 'Moss' }];
  const sand = [{ name: 'Color', value: 'Sand' }, { name: 'Size', value: 'S' }];
  const first = await add({ options: moss });
  assert.equal(first.variant.product.id, product.id);
  assert.deepEqual(refusal(await add({ options: moss.toReversed() })), ['NAME_TAKEN options']);
  assert.deepEqual(refusal(await add({ options: sand, sku: first.variant.sku })), ['NAME_TAKEN sku']);
  assert.deepEqual(refusal(await add({ options: [{ name: 'Color', value: 'Sand' }] })), ['INVALID_INPUT options']);
  assert.deepEqual(refusal(await add({ options: [...sand, { name: 'Cut', value: 'x' }] })), ['INVALID_INPUT options']);
  assert.deepEqual(refusal(await add({ options: [{ name: 'Color', value: 'Red' }, { name: 'Size', value: 'S' }] })), ['INVALID_INPUT options']);
  assert.deepEqual(refusal(await add({ options: sand, sku: 'a b' })), ['INVALID_INPUT sku']);
  const shrunk = { id: product.id, expectedVersion: 2, options: [{ name: 'Color', values: ['Sand'] }] };
  assert.deepEqual(refusal((await world.run(update, { input: shrunk }, staff)).data.productUpdate), ['INVALID_INPUT options']);
});

test('ten variants at once fill ten cells and ten positions; one SKU at once is one variant', async () => {
  const values = Array.from({ length: 10 }, (_, n) => `v${n}`);
  const productId = await world.product({ options: [{ name: 'Kind', values }] });
  await Promise.all(values.map((value) => world.variant(productId, { Kind: value })));
  const rows = await world.db.sql`select position from variant where product_id = ${productId} order by position`;
  assert.deepEqual(rows.map(({ position }) => position), values.map((_, n) => n));
  const products = await Promise.all(values.map(() => world.product()));
  const answers = await Promise.all(
    products.map((id) =>
      world.run(addVariant, { input: { idempotencyKey: world.next('key'), productId: ids.product.encode(id), sku: 'ONE-OF-IT', options: [] } }, staff),
    ),
  );
  assert.equal(answers.filter(({ data }) => data.variantCreate.variant).length, 1);
  assert.ok(answers.every(({ data }) => data.variantCreate.variant ?? refusal(data.variantCreate)[0] === 'NAME_TAKEN sku'));
});
