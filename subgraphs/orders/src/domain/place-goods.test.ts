import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Good } from './good.ts';
import { placeGoods, wantedOf } from './place-goods.ts';

const good = (offerId: string, quantity: number, change: Partial<Good> = {}): Good => ({
  offerId,
  variantId: 'v',
  productId: 'p',
  sellerId: 's',
  own: true,
  title: '',
  sku: '',
  taxClass: 'STANDARD',
  weightGrams: 1,
  unitMinor: 1n,
  quantity,
  ...change,
});

test('two lines that share a stock item are one wish', () => {
  assert.deepEqual(wantedOf([good('new', 2), good('used', 3)]), [{ variantId: 'v', sellerId: null, quantity: 5 }]);
});

test('a line that comes from two places becomes two, and no unit is given twice', () => {
  const taken = [
    { variantId: 'v', locationId: 'a', quantity: 3 },
    { variantId: 'v', locationId: 'b', quantity: 2 },
  ];
  const placed = placeGoods([good('new', 2), good('used', 3)], taken, () => null);
  assert.deepEqual(
    placed.map(({ offerId, locationId, quantity }) => [offerId, locationId, quantity]),
    [
      ['new', 'a', 2],
      ['used', 'a', 1],
      ['used', 'b', 2],
    ],
  );
});

test('goods of a guest seller come from that seller’s places', () => {
  const taken = [
    { variantId: 'v', locationId: 'shared', quantity: 1 },
    { variantId: 'v', locationId: 'theirs', quantity: 1 },
  ];
  const goods = [good('guest', 1, { own: false, sellerId: 'g' }), good('house', 1)];
  const placed = placeGoods(goods, taken, (id) => (id === 'theirs' ? 'g' : null));
  assert.deepEqual(
    placed.map(({ locationId }) => locationId),
    ['theirs', 'shared'],
  );
});
