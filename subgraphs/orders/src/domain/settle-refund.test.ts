import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type KnownRefund, type RefundNews, settleRefund } from './settle-refund.ts';

const begun: KnownRefund = { status: 'REQUESTED', amountMinor: 100n, failedMinor: 0n };
const after = (news: readonly RefundNews[]) =>
  news.reduce<KnownRefund>((known, each) => settleRefund(known, each) ?? known, begun);
const one: fc.Arbitrary<RefundNews> = fc.oneof(
  fc.constant<RefundNews>({ status: 'SUCCEEDED', failedMinor: 0n }),
  fc.bigInt(1n, 150n).map((failedMinor): RefundNews => ({ status: 'FAILED', failedMinor })),
);

test('the same news in any order, and told twice, comes to the same', () => {
  fc.assert(
    fc.property(
      fc
        .array(one, { minLength: 1, maxLength: 5 })
        .chain((news) =>
          fc.tuple(fc.constant(news), fc.shuffledSubarray([...news, ...news], { minLength: news.length * 2 })),
        ),
      ([news, mixed]) => assert.deepEqual(after(mixed), after(news)),
    ),
  );
});

test('what failed is never more than the refund', () => {
  assert.deepEqual(after([{ status: 'FAILED', failedMinor: 150n }]), {
    status: 'FAILED',
    amountMinor: 100n,
    failedMinor: 100n,
  });
});
