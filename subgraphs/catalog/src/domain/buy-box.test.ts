import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Bid, rankOffers } from './buy-box.ts';

const bid: fc.Arbitrary<Bid> = fc.record({
  id: fc.uuid(),
  grossMinor: fc.bigInt(1n, 10n ** 10n),
  deliveryDays: fc.integer({ min: 0, max: 60 }),
  rating: fc.double({ min: 0, max: 5, noNaN: true }),
  available: fc.integer({ min: 0, max: 100 }),
});
const bids = fc.uniqueArray(bid, { selector: ({ id }) => id, maxLength: 8 });

test('the rank depends on the offers, not on their order, and loses none', () => {
  fc.assert(
    fc.property(bids, (all) => {
      const ranked = rankOffers(all);
      assert.deepEqual(rankOffers(all.toReversed()), ranked);
      assert.deepEqual(new Set(ranked), new Set(all));
    }),
  );
});

test('what can be sent comes before what cannot; better in everything is never behind', () => {
  fc.assert(
    fc.property(bids, (all) => {
      const ranked = rankOffers(all);
      assert.ok(
        ranked.findLastIndex(({ available }) => available > 0) <
          (ranked.findIndex(({ available }) => available === 0) + 1 || 99),
      );
    }),
  );
  fc.assert(
    fc.property(bid, (each) => {
      const worse = { ...each, id: 'worse', grossMinor: each.grossMinor * 2n, deliveryDays: each.deliveryDays + 1 };
      assert.equal(rankOffers([worse, each])[0], each);
    }),
  );
});
