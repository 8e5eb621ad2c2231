import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { readReport } from '../src/providers/adyen/read-report.ts';
import { adyenProvider } from '../src/providers/adyen/adyen-provider.ts';
import type { ProviderReport } from '../src/domain/provider-report.ts';
import { adyenStandIn } from './adyen-stand-in.ts';
import { givingBack, request, standIn, taking } from './stand-in.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 2, 1, 12);
const moment = (days: number): Date => new Date(start + days * dayMs);
const name = (day: string) => `payments_accounting_report_${day.replaceAll('-', '_')}.csv`;

async function adyen() {
  const clock = fakeClock(moment(0).toISOString());
  const it = await adyenStandIn(() => clock.now());
  const reportOf = (day: string): ProviderReport => ({ name: name(day), day, url: `${it.url}/reports/${name(day)}` });
  const list = (reports: readonly ProviderReport[], provider = it.provider) =>
    provider.listSettlements({ from: moment(0), to: moment(2), reports });
  const days = ['2026-03-01', '2026-03-02', '2026-03-03'].map(reportOf);
  const row = (type: string, captured: string, more = {}) =>
    it.rows.push({
      reference: 'charge',
      own: 'ours',
      modification: 'm',
      type,
      captured,
      currency: 'EUR',
      at: clock.now(),
      ...more,
    });
  return { ...it, clock, list, days, reportOf, row };
}
type Adyen = Awaited<ReturnType<typeof adyen>>;
const told = async ({ list, days }: Pick<Adyen, 'list' | 'days'>) =>
  (await list(days)).map(({ movement, reference, amount, currency, since }) =>
    [movement, reference, amount, currency, since.toISOString().slice(0, 16)].join(' '),
  );

test('Adyen: report after report, of captures and refunds by the time in UTC, whatever is written in other cells', async () => {
  const it = await adyen();
  const { reference } = await it.provider.authorize(request());
  await it.provider.capture(taking(reference, 400n, false));
  it.clock.advance(dayMs / 2 - 60_000);
  await it.provider.capture(taking(reference, 600n));
  it.clock.advance(dayMs);
  const back = await it.provider.refund(givingBack(reference, 300n));
  assert.deepEqual(await told(it), [
    `CAPTURE ${reference} 400 EUR 2026-03-01T12:00`,
    `CAPTURE ${reference} 600 EUR 2026-03-01T23:59`,
    `REFUND ${back.reference} 300 EUR 2026-03-02T23:59`,
  ]);
});

test('Adyen: what failed afterwards is undone; what is none of ours, or no movement, is left out', async () => {
  const it = await adyen();
  it.row('CaptureFailed', '-4.00', { modification: 'capture' });
  it.row('RefundFailed', '3.00', { modification: 'refund' });
  it.row('RefundedReversed', '2.00', { modification: 'another' });
  for (const type of ['Received', 'Authorised', 'Settled', 'Refunded', 'Chargeback', 'Fee']) it.row(type, '1.00');
  assert.deepEqual(
    (await told(it)).map((each) => each.split(' ').slice(0, 3).join(' ')),
    ['REFUND capture 400', 'REFUND refund -300', 'REFUND another -200'],
  );
  const other = adyenProvider({ ...it.options, merchantAccount: 'Other', reportKey: 'report key', reportUrl: it.url });
  assert.deepEqual(await it.list(it.days, other), []);
});

test('Adyen: decimals become minor units exactly, in currencies without any too', async () => {
  const it = await adyen();
  it.row('SentForSettle', '0.29');
  it.row('SentForSettle', '1234', { currency: 'JPY' });
  it.row('SentForSettle', '1234.00', { currency: 'JPY' });
  it.row('SentForSettle', '1.234', { currency: 'KWD' });
  assert.deepEqual(
    (await told(it)).map((each) => each.split(' ')[2]),
    ['29', '1234', '1234', '1234'],
  );
});

test('Adyen: a day that has no report when later ones have come had nothing to tell; one that is due is waited for', async () => {
  const it = await adyen();
  it.row('SentForSettle', '1.00');
  const [first, , third] = it.days;
  assert.ok(first && third);
  assert.equal((await it.list([first, third])).length, 1);
  await assert.rejects(it.list([first]), { name: 'ProviderUnavailable' });
  await assert.rejects(it.list([]), { name: 'ProviderUnavailable' });
});

test('Adyen: of reports of other days none is fetched', async () => {
  const it = await adyen();
  it.asked.length = 0;
  await it.list([...['2026-02-01', '2026-03-20'].map(it.reportOf), ...it.days]);
  assert.equal(it.asked.length, 3);
});

test('Adyen: the key goes to hosts of Adyen alone, and to no other place that these send it to', async () => {
  const it = await adyen();
  const elsewhere = await standIn(() => ({ body: {} }));
  const [first, second, third] = it.days;
  assert.ok(first && second && third);
  for (const url of [
    `${elsewhere.url}/reports/${first.name}`,
    `https://ca-live.adyen.com.example/${first.name}`,
    `http://ca-live.adyen.com/${first.name}`,
    'rubbish',
  ])
    await assert.rejects(it.list([{ ...first, url }, third]), { code: 'REPORT_ELSEWHERE' }, url);
  assert.deepEqual(elsewhere.asked, []);
  it.files.set(first.name, 302);
  await assert.rejects(it.list(it.days), { code: 'HTTP_302' });
});

test('Adyen: a report that is not given, not there, not whole or not readable is said so', async () => {
  const it = await adyen();
  const { reportKey: _none, ...without } = { ...it.options, reportKey: '' };
  await assert.rejects(it.list(it.days, adyenProvider(without)), { code: 'NO_REPORT_KEY' });
  const header =
    'Merchant Account,Psp Reference,Modification Psp Reference,Record Type,Booking Date,TimeZone,Payment Currency,Captured (PC)';
  const line = 'Shop,p,m,SentForSettle,2026-03-01 12:00:00,CET,EUR,1.00';
  for (const [given, code] of [
    [404, 'HTTP_404'],
    [500, undefined],
    [`${header.replace('Modification Psp Reference', 'Other')}\n${line}`, 'REPORT_INCOMPLETE'],
    [`${header}\n${line.replace('CET', 'XYZ')}`, 'REPORT_UNREADABLE'],
    [`${header}\n${line.replace('EUR', '"EUR')}`, 'REPORT_UNREADABLE'],
    [`${header}\n${line},more`, 'REPORT_UNREADABLE'],
  ] as const) {
    it.files.set(it.days[0]?.name ?? '', given);
    const expected = code === undefined ? { name: 'ProviderUnavailable' } : { name: 'ProviderRefused', code };
    await assert.rejects(it.list(it.days), expected, String(given));
  }
});

test('Adyen: a report that is too large is not read to its end', async () => {
  const { url } = await standIn(() => ({ text: `a,b\n${'1,2\n'.repeat(500_000)}`, body: null }));
  let rows = 0;
  const read = async (mostBytes: number) => {
    rows = 0;
    for await (const row of readReport({ url: `${url}/r.csv`, name: 'r.csv', key: 'k', allowed: url, mostBytes }))
      rows += Number(row['a']);
  };
  await read(2_000_004);
  assert.equal(rows, 500_000);
  await assert.rejects(read(100_000), { code: 'REPORT_TOO_LARGE' });
  assert.ok(rows < 500_000);
});

test('Adyen: the announcement of a day is heard by its signature; of other reports, and of failures, nothing is kept', async () => {
  const { provider, announcement } = await adyen();
  const day = '2026-03-01';
  const event = await provider.verifyWebhook(announcement(day));
  assert.ok(event?.about?.kind === 'report');
  assert.deepEqual([event.about.name, event.about.day], [name(day), day]);
  assert.match(event.about.url, /^http:.+\/payments_accounting_report_2026_03_01\.csv$/);
  for (const changed of [
    { success: 'false' },
    { pspReference: 'settlement_detail_report_batch_4.csv' },
    { pspReference: 'hourly_payments_accounting_report_2026_03_01.csv' },
  ])
    assert.equal((await provider.verifyWebhook(announcement(day, changed)))?.about, null);
  const forged = announcement(day);
  const body = forged.body.replaceAll('2026_03_01', '2026_03_02');
  assert.equal(await provider.verifyWebhook({ ...forged, body }), null);
});
