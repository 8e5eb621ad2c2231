import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyCode } from '@stoa/kernel/currency.ts';
import fc from 'fast-check';
import { applyCharge, type Standing } from './apply-charge.ts';
import { convert } from './convert.ts';
import { held, type Part, refundable } from './part.ts';
import { ahead, planCapture, type Unit } from './plan-capture.ts';
import { planRefund } from './plan-refund.ts';

const EUR = currencyCode('EUR');
const JPY = currencyCode('JPY');
const blank = {
  captured: 0n,
  released: 0n,
  refunded: 0n,
  capturing: 0n,
  capturesOnce: false,
  status: 'AUTHORIZED' as const,
};
const kinds = ['CARD', 'WALLET', 'BANK_TRANSFER', 'GIFT_CARD', 'STORE_CREDIT'] as const;

/** An order of some units, paid by parts that add up to it. */
const order = fc
  .record({
    units: fc.array(fc.bigInt(1n, 100_000n), { minLength: 1, maxLength: 5 }),
    shares: fc.array(
      fc.record({ share: fc.bigInt(0n, 100_000n), kind: fc.constantFrom(...kinds), once: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ units, shares }) => {
    let left = units.reduce((a, b) => a + b, 0n);
    const amounts = shares.map(({ share }, index) => {
      const amount = index === shares.length - 1 || share > left ? left : share;
      left -= amount;
      return amount;
    });
    const parts: Part[] = shares.map(({ kind, once }, index) => {
      const amount = amounts[index] ?? 0n;
      const captured = kind === 'BANK_TRANSFER' ? amount : 0n;
      return {
        ...blank,
        id: `p${index}`,
        kind,
        amount,
        authorized: amount,
        captured,
        capturesOnce: once && kind === 'CARD',
      };
    });
    return {
      parts,
      units: units.map((amount, index): Unit => ({ unitId: `u${index}`, amount, captured: 0n, reduced: 0n })),
    };
  });

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

test('whatever ships and is given back in whatever order, the buyer pays for exactly what was kept', () => {
  fc.assert(
    fc.property(
      order,
      fc.array(fc.record({ unit: fc.nat(4), refund: fc.boolean(), amount: fc.bigInt(1n, 50_000n) }), { maxLength: 12 }),
      (given, steps) => {
        let { parts, units } = given;
        const kept = new Map(units.map(({ unitId, amount }) => [unitId, amount]));
        const shipped = new Set<string>();
        for (const { unit, refund, amount } of steps) {
          const unitId = `u${unit % units.length}`;
          if (refund) {
            const wanted = amount < (kept.get(unitId) ?? 0n) ? amount : (kept.get(unitId) ?? 0n);
            if (wanted === 0n) continue;
            const plan = planRefund(parts, units, [{ unitId, amount: wanted }], 0n, EUR);
            assert.ok(plan);
            const of = (shares: typeof plan.releases, id: string) =>
              sum(shares.filter(({ partId }) => partId === id).map((share) => share.amount));
            assert.equal(sum([...plan.releases, ...plan.refunds].map((share) => share.amount)), wanted);
            parts = parts.map((part) => ({
              ...part,
              released: part.released + of(plan.releases, part.id),
              refunded: part.refunded + of(plan.refunds, part.id),
            }));
            units = units.map((each) => {
              const change = plan.units.find((one) => one.unitId === each.unitId);
              return change
                ? { ...each, captured: each.captured + change.captured, reduced: each.reduced + change.reduced }
                : each;
            });
            kept.set(unitId, (kept.get(unitId) ?? 0n) - wanted);
          } else {
            const plan = planCapture(parts, units, unitId);
            assert.equal(plan.missing, 0n);
            parts = parts.map((part) => {
              const take = plan.takes.find(({ partId }) => partId === part.id);
              const captured = part.captured + (take?.amount ?? 0n);
              return { ...part, captured, ...(take?.isFinal && { released: part.authorized - captured }) };
            });
            units = units.map((each) =>
              each.unitId === unitId ? { ...each, captured: each.captured + plan.owed } : each,
            );
            shipped.add(unitId);
          }
          for (const part of parts)
            assert.ok(held(part) >= 0n && refundable(part) >= 0n && part.captured + part.released <= part.authorized);
          assert.ok(ahead(parts, units) >= 0n);
        }
        for (const { unitId } of units) {
          const plan = planCapture(parts, units, unitId);
          parts = parts.map((part) => {
            const take = plan.takes.find(({ partId }) => partId === part.id);
            const captured = part.captured + (take?.amount ?? 0n);
            return { ...part, captured, ...(take?.isFinal && { released: part.authorized - captured }) };
          });
          units = units.map((each) =>
            each.unitId === unitId ? { ...each, captured: each.captured + plan.owed } : each,
          );
        }
        assert.equal(sum(parts.map(refundable)), sum([...kept.values()]));
      },
    ),
    { numRuns: 500 },
  );
});

test('what the provider says may be heard in any order and as often as it likes', () => {
  const said: Standing[] = [
    { status: 'PENDING', authorized: 0n, captured: 0n, capturesOnce: false },
    { status: 'AUTHORIZED', authorized: 100n, captured: 0n, capturesOnce: false },
    { status: 'AUTHORIZED', authorized: 100n, captured: 30n, capturesOnce: false },
    { status: 'AUTHORIZED', authorized: 80n, captured: 80n, capturesOnce: false },
  ];
  const part: Part = { ...blank, id: 'p', kind: 'CARD', status: 'ACTION_REQUIRED', amount: 100n, authorized: 0n };
  const first = [said[0], said[1]].flatMap((each) => each ?? []).reduce(applyCharge, part);
  fc.assert(
    fc.property(fc.shuffledSubarray([...said, ...said], { minLength: 8, maxLength: 8 }), (order) => {
      const { captured, released, status } = order.reduce(applyCharge, first);
      assert.deepEqual({ captured, released, status }, { captured: 80n, released: 20n, status: 'AUTHORIZED' });
    }),
  );
});

test('converting there and back loses less than half a unit of the coarser currency', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 1, max: 999_999_999 }), (minor, digits) => {
      const rate = `${Math.floor(digits / 1e6)}.${String(digits % 1e6).padStart(6, '0')}1`;
      const there = convert({ minor, currency: EUR }, JPY, rate);
      const exact = (minor * BigInt(rate.replace('.', ''))) / 10n ** 9n;
      const off = there.minor - exact;
      assert.ok(off === 0n || off === 1n);
    }),
  );
  assert.equal(convert({ minor: 1000n, currency: EUR }, JPY, '160.55').minor, 1606n);
  assert.equal(convert({ minor: 1606n, currency: JPY }, EUR, '160.55', true).minor, 1000n);
});
