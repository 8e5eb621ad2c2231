import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Carton, cartonize, type Placed, type Sides } from './cartonize.ts';

const cartons: Carton[] = [
  { code: 'S', millimeters: [250, 180, 100], mostGrams: 5_000, ownGrams: 120 },
  { code: 'L', millimeters: [450, 350, 250], mostGrams: 20_000, ownGrams: 480 },
];

const side = fc.integer({ min: 10, max: 500 });
const piece = fc.record({
  lineId: fc.constantFrom('a', 'b', 'c'),
  millimeters: fc.tuple(side, side, side),
  grams: fc.integer({ min: 1, max: 9_000 }),
});

const overlap = (a: Placed, b: Placed): boolean =>
  [0, 1, 2].every((axis) => {
    const [from, to] = [a.at[axis] ?? 0, (a.at[axis] ?? 0) + (a.turned[axis] ?? 0)];
    const [otherFrom, otherTo] = [b.at[axis] ?? 0, (b.at[axis] ?? 0) + (b.turned[axis] ?? 0)];
    return from < otherTo && otherFrom < to;
  });

const sorted = (sides: Sides) => sides.toSorted((a, b) => a - b);

test('everything is packed once, inside its box, beside one another, and never too heavy', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const parcels = cartonize(pieces, cartons);
      const packed = parcels.flatMap((parcel) => parcel.pieces);
      assert.equal(packed.length, pieces.length);
      assert.equal(
        packed.reduce((sum, { grams }) => sum + grams, 0),
        pieces.reduce((sum, { grams }) => sum + grams, 0),
      );
      for (const { carton, millimeters, grams, pieces: inside } of parcels) {
        assert.ok(grams <= (carton ? carton.mostGrams + carton.ownGrams : Infinity));
        for (const [index, each] of inside.entries()) {
          assert.deepEqual(sorted(each.turned), sorted(each.millimeters));
          assert.ok(each.at.every((at, axis) => at + (each.turned[axis] ?? 0) <= (millimeters[axis] ?? 0)));
          assert.ok(!inside.slice(index + 1).some((other) => overlap(each, other)));
        }
      }
    }),
  );
});

test('the smallest box that holds everything is taken', () => {
  const book = { lineId: 'a', millimeters: [200, 150, 40] as const, grams: 500 };
  assert.deepEqual(
    cartonize([book, book], cartons).map(({ carton, grams }) => [carton?.code, grams]),
    [['S', 1120]],
  );
});

test('a thing is turned until it fits', () => {
  const poster = { lineId: 'a', millimeters: [90, 240, 170] as const, grams: 200 };
  assert.deepEqual(
    cartonize([poster], cartons).map(({ carton }) => carton?.code),
    ['S'],
  );
});

test('what is too large or too heavy for any box goes in its own', () => {
  const ladder = { lineId: 'a', millimeters: [2_000, 400, 100] as const, grams: 9_000 };
  const anvil = { lineId: 'b', millimeters: [200, 100, 100] as const, grams: 60_000 };
  assert.deepEqual(
    cartonize([ladder, anvil], cartons).map(({ carton, grams }) => [carton, grams]),
    [
      [null, 9_000],
      [null, 60_000],
    ],
  );
});

test('weight splits what room alone would not', () => {
  const dumbbell = { lineId: 'a', millimeters: [100, 100, 100] as const, grams: 9_000 };
  assert.equal(cartonize([dumbbell, dumbbell, dumbbell], cartons).length, 2);
});
