import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditedItems, sumsByTax } from '../src/documents/credited-items.ts';
import { creditSheet } from '../src/documents/credit-sheet.ts';
import { invoiceSheet } from '../src/documents/invoice-sheet.ts';
import { localeOfOrder } from '../src/documents/locale-of-order.ts';
import { taxesByClass } from '../src/documents/taxes-by-class.ts';
import { addressOf, creditPaper, paper, paperOrder, read } from './papers.ts';

const percents = [
  { taxClass: 'STANDARD' as const, name: 'VAT', ppm: 200_000 },
  { taxClass: 'FOOD' as const, name: 'VAT', ppm: 50_000 },
  { taxClass: 'STANDARD' as const, name: 'PST', ppm: 99_750 },
];
const orders = fc
  .record({
    included: fc.boolean(),
    goods: fc.array(
      fc.record({
        taxClass: fc.constantFrom('STANDARD' as const, 'FOOD' as const, 'BOOKS' as const),
        unitMinor: fc.bigInt(50n, 100_000n),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    deliveryMinor: fc.bigInt(0n, 2_000n),
    ppm: fc.integer({ min: 1, max: 900_000 }),
  })
  .map(({ ppm, ...bought }) =>
    paperOrder({
      ...bought,
      rates: percents,
      promotions: [{ id: 'x', code: 'SOME', kind: 'PERCENT' as const, ppm, amountMinor: null }],
    }),
  );
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, each) => sum + each, 0n);

test('the rates of a line are found again in the sums of its quote', () => {
  fc.assert(
    fc.property(orders, ({ quote }) => {
      const known = taxesByClass(quote);
      const names = (taxClass: 'STANDARD' | 'FOOD' | 'BOOKS') =>
        known
          .get(taxClass)
          ?.map(({ name, percent }) => `${name} ${percent}`)
          .toSorted();
      // Of so little that nothing is due, nobody can tell.
      const has = (taxClass: string) =>
        total(quote.lines.filter((line) => line.taxClass === taxClass).map(({ totalMinor }) => totalMinor)) > 100n;
      if (has('STANDARD')) assert.deepEqual(names('STANDARD'), ['PST 9.975', 'VAT 20']);
      if (has('FOOD')) assert.deepEqual(names('FOOD'), ['VAT 5']);
      if (has('BOOKS')) assert.deepEqual(names('BOOKS'), []);
    }),
  );
});

test('what is credited in pieces, line by line and with the delivery, comes to the order, and so do its taxes', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { quote } = order;
      const known = taxesByClass(quote);
      const unit = quote.units[0] ?? assert.fail();
      const credit = { sellerId: unit.sellerId, locationId: unit.locationId };
      const notes = quote.lines.flatMap(({ quantity, totalMinor }, position) =>
        Array.from({ length: quantity }, (_, goneBefore) => {
          const upTo = (count: number) => (2n * totalMinor * BigInt(count) + BigInt(quantity)) / BigInt(2 * quantity);
          const amountMinor = upTo(goneBefore + 1) - upTo(goneBefore);
          return { ...credit, amountMinor, whole: false, lines: [{ position, quantity: 1, goneBefore }] };
        }),
      );
      const delivery = unit.totalMinor - total(notes.map(({ amountMinor }) => amountMinor));
      const items = [...notes, { ...credit, amountMinor: delivery, whole: true, lines: [] }].flatMap((each) =>
        creditedItems(quote, known, each),
      );
      assert.equal(total(items.map(({ totalMinor }) => totalMinor)), order.totalMinor);
      const taxed = sumsByTax(items.flatMap(({ taxes }) => taxes));
      assert.equal(total(taxed.map(({ taxMinor }) => taxMinor)), total(quote.taxes.map(({ taxMinor }) => taxMinor)));
    }),
  );
});

test('money for nothing in particular is taxed as what it was paid for', () => {
  const order = paperOrder({ goods: [{ unitMinor: 10_00n }], deliveryMinor: 0n });
  const { rows, taxes } = creditSheet(creditPaper(order, { amountMinor: 1_21n }, { reason: 'GOODWILL' }), order);
  assert.deepEqual(rows, [{ label: 'Goodwill', more: [], cells: ['', '', '21%', '€1.00', '€1.21'] }]);
  assert.deepEqual(taxes.rows, [['btw 21%', 'Netherlands', '€1.00', '€0.21']]);
});

test('a credit note says what it credits and which invoice it corrects, and what was given before is taken off', async () => {
  const order = paperOrder({
    goods: [
      { title: 'Lamp', quantity: 3 },
      { title: 'Bulb', unitMinor: 2_00n },
    ],
  });
  const lines = [
    { position: 0, quantity: 3, goneBefore: 0 },
    { position: 1, quantity: 1, goneBefore: 0 },
  ];
  const [some = ''] = await read(
    order,
    creditPaper(order, { amountMinor: 20_00n, lines: [{ position: 0, quantity: 2, goneBefore: 1 }] }),
  );
  assert.match(some, /Credit note .* Corrects invoice R000000007 of 3 November 2026/);
  assert.match(some, /Reason Cancelled/);
  assert.match(some, /Lamp SKU-1 2 €10\.00 21% €16\.53 €20\.00 Total credited €20\.00/);
  assert.doesNotMatch(some, /Bulb|Delivery|Billed to .* Billed to/);
  const credit = { amountMinor: order.totalMinor - 1_00n, whole: true, lines };
  const [all = ''] = await read(order, creditPaper(order, credit, { corrects: null }));
  assert.match(all, /Delivery, standard 1 €4\.95 21% €4\.09 €4\.95 Less what was credited before 21% -€0\.83 -€1\.00/);
  assert.match(all, /Total credited €35\.95/);
  assert.doesNotMatch(all, /Corrects/);
});

test('more than is left of any unit is money all the same', async () => {
  const order = paperOrder();
  const document = creditPaper(order, { amountMinor: 5_00n }, { totalMinor: 8_00n, credited: [], reason: 'GOODWILL' });
  assert.match((await read(order, document))[0] ?? '', /Goodwill €8\.00 €8\.00 Total credited €8\.00/);
});

test('prices without tax have it added, by rate and place, and what is taxed nowhere is said', () => {
  const order = paperOrder({
    country: 'US',
    region: 'CA',
    currency: 'USD',
    included: false,
    rates: [{ taxClass: 'STANDARD', name: 'Sales tax', ppm: 72_500 }],
    goods: [{}, { taxClass: 'FOOD', unitMinor: 5_00n }],
    buyer: { locale: 'en-US' },
  });
  const { sums, taxes, paper: size, rows } = invoiceSheet(paper(order), order);
  assert.equal(size, 'LETTER');
  assert.deepEqual(
    sums.map(({ label, amount }) => [label, amount]),
    [
      ['Goods', '$15.00'],
      ['Delivery', '$4.95'],
      ['Sales tax 7.25%', '$1.09'],
      ['Total', '$21.04'],
    ],
  );
  assert.deepEqual(taxes.rows, [
    ['Sales tax 7.25%', 'United States (CA)', '$14.95', '$1.09'],
    ['Not taxed', '', '$5.00', '$0.00'],
    ['Total', '', '$19.95', '$1.09'],
  ]);
  assert.deepEqual(
    rows.map(({ cells }) => cells[2]),
    ['7.25%', '0%', '7.25%'],
  );
});

test('what a law of a place asks for: the number of its tax office, its word for an invoice, no decimals of a yen', async () => {
  const indian = paperOrder({
    country: 'IN',
    currency: 'INR',
    goods: [{ unitMinor: 1_23_456_78n }],
    buyer: { locale: 'en' },
  });
  const [india = ''] = await read(indian);
  for (const part of ['Tax invoice', 'GSTIN 00AAAAA0000A0Z0', '₹1,23,456.78']) assert.ok(india.includes(part), part);
  const [japan = ''] = await read(
    paperOrder({ country: 'JP', currency: 'JPY', goods: [{ unitMinor: 8_800n }], buyer: { locale: 'ja' } }),
  );
  for (const part of ['請求書', '登録番号 T0000000000000', '￥8,800', '2026年11月3日'])
    assert.ok(japan.includes(part), part);
  assert.doesNotMatch(japan, /￥[\d,]+\./);
  const [france = ''] = await read(paperOrder({ country: 'FR' }));
  assert.ok(france.includes('btw-id NL000000000B00'));
});

test('a document speaks as its buyer has chosen; a guest’s as is spoken where the bill goes', async () => {
  const of = (locale: string, country: string, userId: string | null) =>
    localeOfOrder(paperOrder({ country, buyer: { locale }, order: { userId } })).locale;
  for (const [locale, country, userId, expected] of [
    ['de-AT', 'DE', 'somebody', 'de-AT'],
    ['de', 'CH', 'somebody', 'de-CH'],
    ['en', 'DE', 'somebody', 'en-DE'],
    ['pl-PL', 'PL', 'somebody', 'en-PL'],
    ['not a locale', 'FR', 'somebody', 'en-FR'],
    ['en', 'DE', null, 'de-DE'],
    ['en', 'JP', null, 'ja-JP'],
    ['en', 'PL', null, 'en-PL'],
    ['it', 'DE', null, 'it-DE'],
  ] as const)
    assert.equal(of(locale, country, userId), expected, `${locale} ${country} ${userId}`);
  for (const [locale, title, amount] of [
    ['de', 'Rechnung', '10,00 €'],
    ['en-GB', 'Invoice', '€10.00'],
    ['es', 'Factura', '10,00 €'],
    ['fr', 'Facture', '10,00 €'],
    ['it', 'Fattura', '10,00 €'],
    ['ja', '請求書', '€10.00'],
  ] as const) {
    const [page = ''] = await read(
      paperOrder({ country: locale === 'en-GB' ? 'GB' : locale.toUpperCase(), buyer: { locale } }),
    );
    assert.ok(page.includes(title) && page.includes(amount), `${locale}: ${page}`);
    assert.ok(!page.includes('□'), locale);
  }
});

test('delivery elsewhere is said where it differs; who sells for somebody else is named; a store has no delivery', async () => {
  const seller = '01890a5d-ac96-774b-bcce-b30209900009';
  const order = paperOrder({
    goods: [{ sellerId: seller, own: false }],
    buyer: { shipping: addressOf('NL', { name: 'A friend', city: 'Utrecht' }) },
  });
  const [page = ''] = await read(order, paper(order, { sellers: { [seller]: 'Bergmann Sports' } }));
  assert.match(page, /Delivered to A friend .* Utrecht/);
  assert.match(page, /sold by Bergmann Sports/);
  const [same = ''] = await read(paperOrder());
  assert.doesNotMatch(same, /Delivered to|sold by/);
  const empty = addressOf('NL', { name: '', lines: [], city: 'Utrecht', postalCode: null });
  const [store = ''] = await read(
    paperOrder({
      deliveryMinor: 0n,
      order: { channel: 'STORE', paymentId: null },
      buyer: { shipping: empty, billing: empty },
    }),
  );
  assert.match(store, /Billed to Clara Visser Sold in our store in Utrecht Netherlands/);
  assert.match(store, /Paid at the till\./);
  assert.doesNotMatch(store, /Delivery/);
});
