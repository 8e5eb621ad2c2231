import { ids } from '@stoa/kernel/ids.ts';
import { divideHalfUp } from '@stoa/kernel/money.ts';
import type { QuoteLine, QuoteUnit, TaxLine } from '../domain/quote.ts';
import type { FullDocument } from '../store/documents.ts';
import type { OrderRow } from '../store/orders.ts';
import { frameOf, rateText, taxTable, type Writing, writingOf } from './frame.ts';
import type { Sheet, SheetRow, Sum } from './sheet.ts';
import { deliveryClass, ppmTogether, type TaxesByClass, taxesByClass } from './taxes-by-class.ts';

/** Where an invoice bears another title by law. */
const taxInvoices = ['AU', 'IN'];

/** How the total of an order came about. */
export function invoiceSheet(document: FullDocument, order: OrderRow): Sheet {
  const writing = writingOf(order, document);
  const { words, formats } = writing;
  const { quote } = order;
  const known = taxesByClass(quote);
  const isTaxInvoice = taxInvoices.includes(order.buyer.shipping.countryCode);
  const title = isTaxInvoice ? words.taxInvoice : words.invoice;
  const sent = formats.date(document.issuedAt);
  return {
    ...frameOf(document, order, writing),
    title,
    facts: [
      [words.number, document.number],
      [words.issued, sent],
      // The bill is written when the first goods leave. When the others do is not known then.
      [words.supplied, quote.units.length > 1 ? words.suppliedFrom(sent) : sent],
      [words.order, order.number],
      [words.ordered, formats.date(order.placedAt)],
    ],
    rows: [
      ...quote.lines.map((line) => lineRow(line, known.get(line.taxClass), document, order, writing)),
      ...quote.units.filter(({ costMinor }) => costMinor > 0n).map((unit) => deliveryRow(unit, known, order, writing)),
    ],
    sums: sumsOf(order, writing),
    taxes: taxTable(
      quote.taxes
        .map((tax) => ({ tax, netMinor: tax.netMinor, taxMinor: tax.taxMinor }))
        .filter(({ netMinor }) => netMinor !== 0n),
      { ...quote, untaxedMinor: untaxedOf(order, known) },
      writing,
    ),
    notes: [paymentNote(order, writing)],
  };
}

function lineRow(
  line: QuoteLine,
  taxes: readonly TaxLine[] | undefined,
  { sellers }: FullDocument,
  { quote }: OrderRow,
  { words, formats }: Writing,
): SheetRow {
  const { title, sku, sellerId, quantity, unitMinor, discountMinor, taxMinor, totalMinor } = line;
  const ppm = ppmTogether(taxes ?? []);
  const seller = sellers[sellerId];
  return {
    label: title,
    more: [
      sku,
      ...(seller ? [words.soldBy(seller)] : []),
      ...(quote.taxIncluded && ppm > 0n
        ? [words.netEach(formats.money(divideHalfUp(unitMinor * 1_000_000n, 1_000_000n + ppm)))]
        : []),
      ...(discountMinor > 0n ? [words.discounted(formats.money(-discountMinor))] : []),
    ],
    cells: [
      formats.count(quantity),
      formats.money(unitMinor),
      rateText(taxes, formats),
      formats.money(totalMinor - taxMinor),
      formats.money(totalMinor),
    ],
  };
}

function deliveryRow(unit: QuoteUnit, known: TaxesByClass, { quote }: OrderRow, { words, formats }: Writing): SheetRow {
  const { service, costMinor, taxMinor } = unit;
  const totalMinor = costMinor + (quote.taxIncluded ? 0n : taxMinor);
  return {
    label: words.delivery[service],
    more: [],
    cells: [
      formats.count(1),
      formats.money(costMinor),
      rateText(known.get(deliveryClass), formats),
      formats.money(totalMinor - taxMinor),
      formats.money(totalMinor),
    ],
  };
}

function sumsOf({ quote, channel }: OrderRow, { words, formats }: Writing): Sum[] {
  const sum = (label: string, minor: bigint, weight: Sum['weight'] = 'plain'): Sum => ({
    label,
    amount: formats.money(minor),
    weight,
  });
  const discounts = quote.steps.filter(({ kind, amountMinor }) => kind === 'PROMOTION' && amountMinor !== 0n);
  return [
    sum(words.goods, quote.subtotalMinor),
    ...discounts.map(({ label, amountMinor }) => sum(words.discount(label.replace(/^Code /, '')), amountMinor)),
    ...(channel === 'STORE' ? [] : [sum(words.sending, quote.deliveryMinor)]),
    ...(quote.taxIncluded
      ? []
      : quote.taxes.map(({ name, percent, taxMinor }) => sum(`${name} ${formats.percent(percent)}`, taxMinor))),
    sum(words.sum, quote.totalMinor, 'strong'),
    ...(quote.taxIncluded ? [sum(words.containedTax, quote.taxMinor, 'small')] : []),
  ];
}

/** What is delivered to a place that takes no tax of it. */
const untaxedOf = ({ quote }: OrderRow, known: TaxesByClass): bigint =>
  quote.lines
    .filter(({ taxClass }) => known.get(taxClass)?.length === 0)
    .reduce((sum, { totalMinor }) => sum + totalMinor, 0n) +
  (known.get(deliveryClass)?.length === 0 ? quote.deliveryMinor : 0n);

function paymentNote({ channel, paymentId, quote }: OrderRow, { words }: Writing): string {
  if (quote.totalMinor === 0n) return words.nothingToPay;
  if (channel === 'STORE' || paymentId === null) return words.paidAtTill;
  return words.paidOnline(ids.payment.encode(paymentId));
}
