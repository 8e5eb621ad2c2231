import type { FullDocument } from '../store/documents.ts';
import type { OrderRow } from '../store/orders.ts';
import { type CreditedItem, creditedItems, moneyItem, sumsByTax } from './credited-items.ts';
import { frameOf, rateText, taxTable, type Writing, writingOf } from './frame.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { taxesByClass } from './taxes-by-class.ts';

/** What goes back, with the tax in it, and of which invoice. */
export function creditSheet(document: FullDocument, order: OrderRow): Sheet {
  const writing = writingOf(order, document);
  const { words, formats } = writing;
  const items = itemsOf(document, order);
  const taxes = sumsByTax(items.flatMap((item) => item.taxes));
  const { corrects, reason, totalMinor } = document;
  return {
    ...frameOf(document, order, writing),
    title: words.creditNote,
    facts: [
      [words.number, document.number],
      [words.issued, formats.date(document.issuedAt)],
      ...(corrects
        ? [[words.corrects, words.invoiceOf(corrects.number, formats.date(corrects.issuedAt))] as const]
        : []),
      ...(reason ? [[words.reason, words.reasons[reason]] as const] : []),
      [words.order, order.number],
      [words.ordered, formats.date(order.placedAt)],
    ],
    rows: items.map((item) => rowOf(item, document, writing)),
    sums: [{ label: words.credited, amount: formats.money(totalMinor), weight: 'strong' }],
    taxes: taxTable(
      taxes,
      {
        totalMinor,
        untaxedMinor: items.reduce((sum, { untaxedMinor }) => sum + untaxedMinor, 0n),
        taxMinor: taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0n),
      },
      writing,
    ),
    notes: [words.goesBack],
  };
}

function itemsOf({ credited, totalMinor }: FullDocument, { quote }: OrderRow): CreditedItem[] {
  const known = taxesByClass(quote);
  const items = credited.flatMap((unit) => creditedItems(quote, known, unit));
  const rest = totalMinor - items.reduce((sum, item) => sum + item.totalMinor, 0n);
  // Staff may give back more than is left of any unit.
  return rest === 0n ? items : [...items, moneyItem(quote, [], rest)];
}

function rowOf(
  { of, totalMinor, taxes }: CreditedItem,
  { reason }: FullDocument,
  { words, formats }: Writing,
): SheetRow {
  const taxMinor = taxes.reduce((sum, tax) => sum + tax.taxMinor, 0n);
  const rate = rateText(
    taxes.map(({ tax }) => tax),
    formats,
  );
  const amounts = [formats.money(totalMinor - taxMinor), formats.money(totalMinor)] as const;
  switch (of.kind) {
    case 'LINE': {
      const { title, sku, unitMinor } = of.line;
      return {
        label: title,
        more: [sku],
        cells: [formats.count(of.quantity), formats.money(unitMinor), rate, ...amounts],
      };
    }
    case 'DELIVERY':
      return {
        label: words.delivery[of.unit.service],
        more: [],
        cells: [formats.count(1), formats.money(of.unit.costMinor), rate, ...amounts],
      };
    case 'MONEY': {
      const label = totalMinor < 0n ? words.givenBefore : words.reasons[reason ?? 'GOODWILL'];
      return { label, more: [], cells: ['', '', taxes.length === 1 ? rate : '', ...amounts] };
    }
  }
}
