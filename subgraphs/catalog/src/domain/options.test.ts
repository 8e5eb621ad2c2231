import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { cellKey, checkCell, type OptionDefinition } from './options.ts';

const matrix: readonly OptionDefinition[] = [
  { name: 'Color', values: ['Moss', 'Sand'] },
  { name: 'Size', values: ['S'] },
];

test('a cell fits when it has a defined value for each option and nothing else', () => {
  assert.equal(checkCell(matrix, { Size: 'S', Color: 'Sand' }), null);
  assert.equal(checkCell([], {}), null);
  for (const cell of [{}, { Color: 'Moss' }, { Color: 'Red', Size: 'S' }, { Color: 'Moss', Size: 'S', Cut: 'A' }])
    assert.equal(checkCell(matrix, cell)?.kind, 'InvalidInput');
});

test('the key of a cell does not depend on the order of its values, and tells cells apart', () => {
  const cells = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      const turned = Object.fromEntries(Object.entries(a).toReversed());
      assert.equal(cellKey(turned), cellKey(a));
      const same = isDeepStrictEqual(a, b);
      assert.equal(cellKey(a) === cellKey(b), same);
    }),
  );
});
