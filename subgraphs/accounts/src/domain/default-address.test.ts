import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Chosen, defaultsOf } from './default-address.ts';

const at = (id: string, shipping = false, billing = false): Chosen => ({
  id,
  isDefaultShipping: shipping,
  isDefaultBilling: billing,
});

test('the first address serves for both', () =>
  assert.deepEqual(defaultsOf([at('a')]), { shipping: 'a', billing: 'a' }));

test('a wish moves one use and leaves the other', () =>
  assert.deepEqual(defaultsOf([at('a', true, true), at('b')], { shipping: 'b', billing: null }), {
    shipping: 'b',
    billing: 'a',
  }));

test('when a default is gone the newest takes over', () =>
  assert.deepEqual(defaultsOf([at('a'), at('b'), at('c', false, true)]), { shipping: 'c', billing: 'c' }));

test('an address of somebody else is no wish', () =>
  assert.deepEqual(defaultsOf([at('a', true, true)], { shipping: 'z', billing: 'z' }), {
    shipping: 'a',
    billing: 'a',
  }));

test('there is a default for each use if and only if there are addresses', () => {
  const chosen = fc.record({ id: fc.uuid(), isDefaultShipping: fc.boolean(), isDefaultBilling: fc.boolean() });
  fc.assert(
    fc.property(fc.array(chosen), (addresses) => {
      const { shipping, billing } = defaultsOf(addresses);
      for (const id of [shipping, billing])
        assert.equal(
          addresses.some((each) => each.id === id),
          addresses.length > 0,
        );
    }),
  );
});
