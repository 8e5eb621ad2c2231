import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { onStockChanged } from '../src/handlers/stock-changed.ts';
import { catalogWorld, customer, staff } from './world.ts';

const world = await catalogWorld();
const place = '01890a5d-ac96-774b-bcce-b302099a8057';

/** News as inventory's log would bring it. */
const news = (position: number, variantId: string, levels: readonly (readonly [string | null, number])[]) =>
  world.db.transaction((tx) =>
    onStockChanged.apply(
      tx,
      {
        variantId,
        available: 0,
        levels: levels.map(([sellerId, available]) => ({
          locationId: place,
          sellerId,
          available,
          onHand: available,
          reserved: 0,
        })),
      },
      {
        source: 'inventory',
        position,
        id: String(position),
        type: onStockChanged.type.name,
        key: variantId,
        payload: null,
        recordedAt: '',
      },
    ),
  );
const bestOf = async (variantId: string) =>
  (
    await world.run('query ($id: ID!) { variant(id: $id) { buyBox { seller { id } } offers { seller { id } } } }', {
      id: ids.variant.encode(variantId),
    })
  ).data.variant;

test('the buy box goes to who can send; what the news names no more is gone; late and repeated news change nothing', async () => {
  const variantId = await world.variant(await world.product());
  const [house, guest] = [await world.seller(4, true), await world.seller(4)];
  await world.offer(variantId, house, '12.00');
  await world.offer(variantId, guest, '10.00');
  const best = async () => ids.seller.decode((await bestOf(variantId)).buyBox.seller.id);
  assert.equal(await best(), guest);
  await news(10, variantId, [
    [null, 2],
    [null, 3],
    [guest, 0],
  ]);
  assert.equal(await best(), house);
  await news(9, variantId, [[guest, 50]]);
  await news(10, variantId, [[guest, 50]]);
  assert.equal(await best(), house);
  const stock = async () =>
    (
      await world.db
        .sql`select seller_id as id, available from known_stock where variant_id = ${variantId} order by available`
    ).map((row) => row['available']);
  assert.deepEqual(await stock(), [0, 5]);
  await news(11, variantId, [[guest, 1]]);
  assert.deepEqual(await stock(), [0, 1]);
  assert.equal(await best(), guest);
  await news(12, variantId, []);
  await news(11, variantId, [[guest, 1]]);
  assert.deepEqual(await stock(), [0, 0]);
});

const translate = `mutation ($input: ProductTranslationSetInput!) { productTranslationSet(input: $input) { product { version } userErrors { code field } } }`;
const words = 'query ($id: ID!) { product(id: $id) { title description locale specs { key text } } }';

test('words come from the nearest language that has them, then from the first', async () => {
  const category = await world.category(null, [
    { key: 'material', label: 'Material', kind: 'TEXT', unit: null, required: false },
  ]);
  const product = await world.product({
    title: 'Cup',
    description: 'Base',
    categoryIds: [category],
    specs: { material: 'Oak' },
  });
  const id = ids.product.encode(product);
  const set = async (locale: string, given: object) =>
    (await world.run(translate, { input: { productId: id, locale, ...given } }, staff)).data.productTranslationSet;
  const look = async (locale: string) => {
    const { title, description, locale: of, specs } = (await world.run(words, { id }, {}, { locale })).data.product;
    return [title, description, of, specs[0].text];
  };
  await set('pt', { title: 'Xícara', description: 'Em português', specs: [{ key: 'material', text: 'Carvalho' }] });
  await set('pt-br', { title: 'Caneca' });
  await set('en-GB', { title: 'Mug' });
  assert.deepEqual(await look('pt-BR'), ['Caneca', 'Em português', 'pt-BR', 'Carvalho']);
  assert.deepEqual(await look('pt-PT'), ['Xícara', 'Em português', 'pt', 'Carvalho']);
  assert.deepEqual(await look('fr'), ['Cup', 'Base', 'en', 'Oak']);
  assert.deepEqual(await look('en-GB'), ['Mug', 'Base', 'en-GB', 'Oak']);
  assert.deepEqual(await look('not a locale'), ['Cup', 'Base', 'en', 'Oak']);
  await set('pt-BR', { title: null });
  assert.deepEqual(await look('pt-BR'), ['Xícara', 'Em português', 'pt', 'Carvalho']);
});

test('a translation is of a known product, in a known language, of known facts', async () => {
  const id = ids.product.encode(await world.product());
  const set = async (given: object) =>
    (
      await world.run(translate, { input: { productId: id, locale: 'de', title: 'Tasse', ...given } }, staff)
    ).data.productTranslationSet.userErrors.map(
      ({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`,
    );
  assert.deepEqual(await set({ locale: 'not a language' }), ['INVALID_INPUT locale']);
  assert.deepEqual(await set({ locale: 'en' }), ['INVALID_INPUT locale']);
  assert.deepEqual(await set({ title: '' }), ['INVALID_INPUT title']);
  assert.deepEqual(await set({ specs: [{ key: 'volume', text: 'x' }] }), ['INVALID_INPUT specs.volume']);
  assert.deepEqual(await set({ productId: ids.product.encode(place) }), ['NOT_FOUND productId']);
  const denied = await world.run(translate, { input: { productId: id, locale: 'de', title: 'T' } }, customer);
  assert.equal(denied.errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
});
