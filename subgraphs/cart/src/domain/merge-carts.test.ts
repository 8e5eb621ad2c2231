import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import fc from 'fast-check';
import { type Cart, type CartLine, emptyCart, mostQuantity } from './cart.ts';
import { mergeCarts } from './merge-carts.ts';

const now = new Date('2026-01-01T00:00:00Z');
const lineOf =
  (owner: string) =>
  (offer: number, quantity: number, saved: boolean): CartLine => ({
    id: `${owner} ${offer} ${saved}`,
    offerId: `offer ${offer}`,
    variantId: `variant ${offer}`,
    sellerId: 'seller',
    quantity,
    seenMinor: 100n,
    saved,
    addedAt: now.toISOString(),
  });
const lines = (owner: string) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(150), fc.integer({ min: 1, max: mostQuantity }), fc.boolean()), {
      selector: ([offer, , saved]) => `${offer} ${saved}`,
      maxLength: 100,
    })
    .map((all) => all.map(([offer, quantity, saved]) => lineOf(owner)(offer, quantity, saved)));
const cartOf = (userId: string, given: readonly CartLine[]): Cart => ({
  ...emptyCart({ userId }, { id: userId, currency: 'EUR' as CurrencyCode, now }),
  lines: given,
});
const unitsOf = (all: readonly CartLine[], offerId: string): number =>
  all.filter((line) => line.offerId === offerId).reduce((sum, { quantity }) => sum + quantity, 0);

test('a merge loses no offer and no unit but those that it says', () => {
  fc.assert(
    fc.property(lines('user'), lines('guest'), (mine, theirs) => {
      const { cart, capped } = mergeCarts(cartOf('user', mine), cartOf('guest', theirs), new Map(), now);
      for (const { offerId } of [...mine, ...theirs]) {
        const before = unitsOf(mine, offerId) + unitsOf(theirs, offerId);
        const after = unitsOf(cart.lines, offerId);
        assert.ok(after > 0);
        if (!capped.some((line) => line.offerId === offerId)) assert.equal(after, before);
      }
      assert.ok(cart.lines.filter(({ saved }) => !saved).length <= 100);
      assert.ok(cart.lines.every(({ quantity }) => quantity <= mostQuantity));
      assert.equal(new Set(cart.lines.map(({ offerId, saved }) => `${offerId} ${saved}`)).size, cart.lines.length);
    }),
  );
});
