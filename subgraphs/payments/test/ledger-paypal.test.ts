import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { ProviderUnavailable } from '../src/providers/payment-provider.ts';
import { paypalStandIn, transactionOf } from './paypal-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const day = (count: number): Date => new Date(start + count * dayMs);

async function paypal() {
  const clock = fakeClock(day(0).toISOString());
  const it = await paypalStandIn(() => clock.now());
  const listed = async (from: number, to: number) =>
    (await it.provider.listSettlements({ from: day(from), to: day(to), reports: [] })).map(
      ({ movement, reference, ownName, amount, currency, since }) =>
        [movement, reference, ownName, amount, currency, (since.getTime() - start) / dayMs].join(' '),
    );
  const has = (
    id: string,
    code: string,
    value: string,
    more: { status?: string; currency?: string; at?: Date } = {},
  ) => {
    const { status = 'S', currency = 'EUR', at = clock.now() } = more;
    it.more.push(transactionOf(id, status, code, at.toISOString(), { currency_code: currency, value }));
  };
  const requests = () => it.asked.filter(({ path }) => path.startsWith('/v1/reporting/')).length;
  return { ...it, clock, listed, has, requests };
}

test('PayPal: captures and refunds bear what we called them, page after page, and nothing else is asked for', async () => {
  const { provider, listed, asked, requests, clock } = await paypal();
  const { partId } = request();
  const { reference } = await provider.authorize(request({ token: 'vault' }));
  clock.advance(dayMs);
  await provider.capture(taking(reference, 400n, false));
  await provider.capture(taking(reference, 500n));
  await provider.refund(givingBack(reference, 700n));
  asked.length = 0;
  const line = givingBack('', 0n).refundPartId;
  assert.deepEqual(await listed(0, 2), [
    `CAPTURE ${reference}C1 ${partId} 400 EUR 1`,
    `CAPTURE ${reference}C2 ${partId} 500 EUR 1`,
    `REFUND ${reference}R1 ${line} 500 EUR 1`,
    `REFUND ${reference}R2 ${line} 200 EUR 1`,
  ]);
  assert.deepEqual([requests(), asked.length], [2, 2]);
});

test('PayPal: what is pending or denied does not count; what was taken and given back since does, twice', async () => {
  const { has, listed } = await paypal();
  has('pending', 'T0006', '1.00', { status: 'P' });
  has('denied', 'T0006', '2.00', { status: 'D' });
  has('taken', 'T0006', '3.00', { status: 'V' });
  has('back', 'T1107', '-3.00');
  has('arrived not', 'T1107', '3.00');
  assert.deepEqual(await listed(0, 1), [
    'CAPTURE taken  300 EUR 0',
    'REFUND back  300 EUR 0',
    'REFUND arrived not  -300 EUR 0',
  ]);
});

test('PayPal: payouts, fees, disputes and holds are none of it', async () => {
  const { has, listed } = await paypal();
  has('paid out', 'T0001', '-9.00');
  for (const code of ['T0400', 'T0106', 'T1106', 'T1108', 'T1109', 'T1110', 'T1111', 'T1201', 'T1300'])
    has(code, code, '1.00');
  assert.deepEqual(await listed(0, 1), []);
});

test('PayPal: decimals become minor units exactly, in currencies with two, none and three of them', async () => {
  const { has, listed } = await paypal();
  has('a', 'T0006', '0.29');
  has('b', 'T0006', '1234', { currency: 'JPY' });
  has('c', 'T0006', '1234.00', { currency: 'JPY' });
  has('d', 'T0006', '1.234', { currency: 'KWD' });
  has('e', 'T0006', '90071992547409.93');
  assert.deepEqual(
    (await listed(0, 1)).map((each) => each.split(' ').slice(3, 5).join(' ')),
    ['29 EUR', '1234 JPY', '1234 JPY', '1234 KWD', '9007199254740993 EUR'],
  );
});

test('PayPal: a longer span than a month is asked for in months, and nothing is told twice at their borders', async () => {
  const { has, listed, requests } = await paypal();
  for (const count of [0, 31, 61, 62, 69]) has(`on ${count}`, 'T0006', '1.00', { at: day(count) });
  assert.deepEqual(
    (await listed(0, 70)).map((each) => each.split(' ').at(-1)),
    ['0', '31', '61', '62', '69'],
  );
  assert.equal(requests(), 4);
});

test('PayPal: where there are more than are answered, each half is asked for', async () => {
  const { has, listed, limits } = await paypal();
  limits.most = 3;
  for (let count = 0; count < 10; count++) has(`on ${count}`, 'T0006', '1.00', { at: day(count) });
  assert.equal((await listed(0, 10)).length, 10);
});

test('PayPal: a ledger that does not reach to the end of the span is waited for', async () => {
  const { listed, limits } = await paypal();
  limits.refreshed = day(4);
  await assert.rejects(listed(0, 5), ProviderUnavailable);
  assert.deepEqual(await listed(0, 4), []);
});
