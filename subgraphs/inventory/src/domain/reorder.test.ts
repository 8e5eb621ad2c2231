import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orderQuantity } from './reorder.ts';

const count = fc.integer({ min: 0, max: 1_000 });

test('whole packs, never when there is enough, and afterwards there is enough', () => {
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: 1, max: 48 }), (free, coming, reorderPoint, packSize) => {
      const quantity = orderQuantity({ free, coming, reorderPoint, packSize });
      assert.equal(quantity % packSize, 0);
      if (reorderPoint === 0 || free + coming > reorderPoint) assert.equal(quantity, 0);
      else assert.ok(quantity > 0 && free + coming + quantity >= 2 * reorderPoint);
    }),
  );
});
