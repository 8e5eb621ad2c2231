import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spread } from './spread.ts';

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
const rooms = fc.array(fc.bigInt(0n, 10_000n), { maxLength: 8 });

test('shares fit into their rooms, add up to what fits, and grow with the amount', () => {
  fc.assert(
    fc.property(rooms, fc.bigInt(0n, 50_000n), fc.bigInt(0n, 50_000n), (room, amount, more) => {
      const shares = spread(amount, room);
      assert.equal(sum(shares), amount < sum(room) ? amount : sum(room));
      for (const [index, share] of shares.entries()) assert.ok(share >= 0n && share <= (room[index] ?? 0n));
      const larger = spread(amount + more, room);
      for (const [index, share] of shares.entries()) assert.ok(share <= (larger[index] ?? 0n));
    }),
  );
});
