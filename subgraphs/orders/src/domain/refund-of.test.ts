import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { worthOf } from './refund-of.ts';

test('a line that goes back in any portions comes to exactly what it cost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
      fc.bigInt(0n, 99_999n),
      (portions, totalMinor) => {
        const quantity = portions.reduce((a, b) => a + b, 0);
        let goneQuantity = 0;
        let back = 0n;
        for (const portion of portions) {
          back += worthOf({ quantity, goneQuantity, totalMinor }, portion);
          goneQuantity += portion;
        }
        assert.equal(back, totalMinor);
      },
    ),
  );
});
