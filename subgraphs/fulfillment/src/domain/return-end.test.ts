import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { payable, returnEnd } from './return-end.ts';

const line = (quantity: number, lapsed: number, lost: number) => ({ quantity, lapsed, lost });

test('a return ends by itself when nothing of it is to come', () => {
  assert.equal(returnEnd([line(2, 0, 0)]), null);
  assert.equal(returnEnd([line(2, 2, 0)]), 'LAPSED');
  assert.equal(returnEnd([line(2, 0, 2)]), 'LOST');
  assert.equal(returnEnd([line(2, 2, 0), line(1, 0, 1)]), 'LOST');
  assert.equal(returnEnd([line(2, 2, 0), line(1, 0, 0)]), null);
});

test('each unit is with the buyer, paid for, or still to be looked at', () => {
  const lines = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
    .map(([open, lapsed, lost]) => line(open + lapsed + lost, lapsed, lost));
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1 }), (all) => {
      for (const each of all) assert.equal(payable(each) + each.lapsed + each.lost, each.quantity);
      assert.equal(
        returnEnd(all) === null,
        all.some((each) => payable(each) > 0),
      );
    }),
  );
});
