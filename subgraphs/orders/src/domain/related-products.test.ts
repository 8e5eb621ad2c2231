import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedProducts } from './related-products.ts';

const inCart = (productId: string, ...together: readonly (readonly [string, number])[]) => ({
  productId,
  together: together.map(([otherId, closeness]) => ({ otherId, closeness })),
});

test('what goes with several things of the cart goes first, by the sum', () => {
  const cart = [inCart('tent', ['stove', 0.5], ['lamp', 0.4]), inCart('boots', ['socks', 0.6], ['lamp', 0.3])];
  assert.deepEqual(relatedProducts(cart, 6), ['lamp', 'socks', 'stove']);
});

test('what is in the cart is not offered again', () => {
  assert.deepEqual(
    relatedProducts([inCart('tent', ['boots', 0.9]), inCart('boots', ['tent', 0.9], ['socks', 0.1])], 6),
    ['socks'],
  );
});

test('two lines of one product count once', () => {
  const cart = [inCart('tent', ['stove', 0.4]), inCart('tent', ['stove', 0.4]), inCart('boots', ['socks', 0.5])];
  assert.deepEqual(relatedProducts(cart, 6), ['socks', 'stove']);
});

test('there are no more than were asked for, and the same each time', () => {
  const cart = [inCart('tent', ['c', 0.5], ['a', 0.5], ['b', 0.5])];
  assert.deepEqual(relatedProducts(cart, 2), ['a', 'b']);
});
