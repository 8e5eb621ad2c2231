import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dueOf, type GoneLine, isEmptied, stillThere } from './gone.ts';

const line = (id: string, quantity: number, totalMinor: bigint): GoneLine => {
  return { id, unitId: 'u', quantity, totalMinor, cancelledQuantity: 0, returnedQuantity: 0, undeliveredQuantity: 0 };
};
const unit = { id: 'u', totalMinor: 25_00n, refundMinor: 0n };

test('no more goes than is still there, whoever took the rest', () => {
  const lines = [{ ...line('a', 5, 10_00n), cancelledQuantity: 1, returnedQuantity: 1, undeliveredQuantity: 1 }];
  const wanted = [
    { lineId: 'a', quantity: 1 },
    { lineId: 'a', quantity: 4 },
    { lineId: 'b', quantity: 1 },
  ];
  assert.deepEqual(stillThere(lines, wanted), new Map([['a', 2]]));
  assert.deepEqual(stillThere([{ ...line('a', 1, 1n), undeliveredQuantity: 1 }], wanted), new Map());
});

test('of a unit of which something came, only the goods that did not are paid back', () => {
  const lines = [line('a', 2, 10_00n), line('b', 1, 5_00n)];
  assert.equal(dueOf(lines, unit, new Map([['a', 1]])), 5_00n);
  const returned = [{ ...line('a', 2, 10_00n), returnedQuantity: 1 }];
  assert.equal(isEmptied(returned, 'u', new Map([['a', 1]])), false);
  assert.equal(dueOf(returned, unit, new Map([['a', 1]])), 5_00n);
});

test('a unit that never came, in any portions, lost or cancelled, comes to exactly what was paid for it', () => {
  const portions = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(portions, fc.bigInt(0n, 9_999n), fc.bigInt(0n, 9_999n), fc.bigInt(0n, 999n), (all, a, b, delivery) => {
      const sum = (id: string) => all.filter(([to]) => to === id).reduce((units, [, quantity]) => units + quantity, 0);
      let lines = [line('a', sum('a'), a), line('b', sum('b'), b)].filter(({ quantity }) => quantity > 0);
      const paid = lines.reduce((total, { totalMinor }) => total + totalMinor, delivery);
      let of = { id: 'u', totalMinor: paid, refundMinor: 0n };
      for (const [id, quantity, lost] of all) {
        const due = dueOf(lines, of, stillThere(lines, [{ lineId: id, quantity }]));
        of = { ...of, refundMinor: of.refundMinor + due };
        lines = lines.map((each) => {
          if (each.id !== id) return each;
          return lost
            ? { ...each, undeliveredQuantity: each.undeliveredQuantity + quantity }
            : { ...each, cancelledQuantity: each.cancelledQuantity + quantity };
        });
      }
      assert.equal(of.refundMinor, paid);
    }),
  );
});
