import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import type { PaymentProvider } from '../src/providers/payment-provider.ts';
import { razorpayStandIn } from './razorpay-stand-in.ts';
import { squareStandIn } from './square-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const day = (count: number): Date => new Date(start + count * dayMs);
const listed = async ({ listSettlements }: PaymentProvider, from: number, to: number) =>
  (await listSettlements({ from: day(from), to: day(to), reports: [] })).map(
    ({ movement, reference, amount, currency, since, until }) =>
      [
        movement,
        reference,
        amount,
        currency,
        (since.getTime() - start) / dayMs,
        (until.getTime() - start) / dayMs,
      ].join(' '),
  );

async function square() {
  const clock = fakeClock(day(0).toISOString());
  const it = await squareStandIn(() => clock.now());
  let keys = 0;
  const authorize = async () => (await it.provider.authorize(request({ key: `${++keys}` }))).reference;
  return { ...it, clock, authorize };
}

test('Square: a payment counts when it was captured, not when it was made or changed last', async () => {
  const { provider, clock, authorize } = await square();
  const reference = await authorize();
  clock.advance(6 * dayMs);
  await provider.capture(taking(reference, 700n));
  clock.advance(3 * dayMs);
  await provider.refund(givingBack(reference, 100n));
  assert.deepEqual(await listed(provider, 5, 7), [`CAPTURE ${reference} 700 EUR 6 6`]);
});

test('Square: what was taken before the span, and has not been touched since, is not listed again', async () => {
  const { provider, clock, authorize } = await square();
  const reference = await authorize();
  clock.advance(dayMs);
  await provider.capture(taking(reference, 700n));
  assert.deepEqual(await listed(provider, 3, 5), []);
});

test('Square: what is set aside, let go of, or on its way back is neither taken nor given back', async () => {
  const { provider, authorize, refunds } = await square();
  const [, canceled, taken] = [await authorize(), await authorize(), await authorize()];
  await provider.void(canceled, 'void');
  await provider.capture(taking(taken, 1000n));
  const { reference } = await provider.refund(givingBack(taken, 300n));
  assert.deepEqual(await listed(provider, -1, 1), [`CAPTURE ${taken} 1000 EUR 0 0`]);
  const refund = refunds.get(reference);
  assert.ok(refund);
  Object.assign(refund, { status: 'FAILED' });
  assert.equal((await listed(provider, -1, 1)).length, 1);
});

test('Square: a refund that waits for days is told between when it was made and when it was changed last', async () => {
  const { provider, clock, authorize } = await square();
  const taken = await authorize();
  await provider.capture(taking(taken, 1000n));
  const { reference } = await provider.refund(givingBack(taken, 300n));
  clock.advance(10 * dayMs);
  await provider.retrieveRefund(reference);
  assert.deepEqual(await listed(provider, 9, 11), [`REFUND ${reference} 300 EUR 0 10`]);
});

test('Square: page after page of the one place, and none of another', async () => {
  const { provider, authorize, payments, asked } = await square();
  const references = [];
  for (let count = 0; count < 5; count++) references.push(await authorize());
  for (const reference of references) await provider.capture({ ...taking(reference, 1000n), key: reference });
  const elsewhere = payments.get(references[4] ?? '');
  assert.ok(elsewhere);
  elsewhere.location_id = 'there';
  asked.length = 0;
  assert.deepEqual(
    await listed(provider, -1, 1),
    references.slice(0, 4).map((reference) => `CAPTURE ${reference} 1000 EUR 0 0`),
  );
  assert.equal(asked.filter(({ path }) => path.startsWith('/payments?')).length, 2);
});

async function razorpay() {
  const clock = fakeClock(day(0).toISOString());
  const it = await razorpayStandIn(() => clock.now());
  return { ...it, clock };
}

test('Razorpay: page after page, and only what was captured', async () => {
  const { provider, pay, asked } = await razorpay();
  for (let count = 0; count < 230; count++) pay(`pay_noise${count}`);
  await provider.capture(taking(pay('pay_taken'), 1000n));
  pay('pay_noise');
  assert.deepEqual(await listed(provider, 0, 1), ['CAPTURE pay_taken 1000 EUR 0 7']);
  assert.equal(asked.filter(({ path }) => path.startsWith('/payments?')).length, 3);
});

test('Razorpay: a payment that was made days before the span may have been captured in it', async () => {
  const { provider, pay, clock } = await razorpay();
  pay('pay_early');
  clock.advance(4 * dayMs);
  await provider.capture(taking('pay_early', 1000n));
  assert.deepEqual(await listed(provider, 4, 5), ['CAPTURE pay_early 1000 EUR 0 7']);
});

test('Razorpay: what goes back by itself was never taken; what somebody gave back there is told', async () => {
  const { provider, pay, letGo, refunds, clock } = await razorpay();
  for (const id of ['pay_mine', 'pay_old', 'pay_lapsed']) pay(id);
  for (const id of ['pay_mine', 'pay_old']) await provider.capture(taking(id, 1000n));
  clock.advance(8 * dayMs);
  letGo('pay_lapsed');
  const { reference } = await provider.refund(givingBack('pay_mine', 300n));
  assert.deepEqual(await listed(provider, 8, 9), []);
  await provider.retrieveRefund(reference);
  const byHand = { id: 'rfnd_hand', payment_id: 'pay_old', amount: 100, currency: 'EUR', receipt: null };
  refunds.set(byHand.id, { ...byHand, status: 'processed', created_at: day(8).getTime() / 1000 });
  assert.deepEqual(await listed(provider, 8, 9), ['REFUND rfnd_hand 100 EUR 8 15', `REFUND ${reference} 300 EUR 8 15`]);
});
