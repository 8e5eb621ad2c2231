import { allocate, divideHalfUp, money } from '@stoa/kernel/money.ts';
import type { Quote, QuoteLine, QuoteUnit, TaxLine } from '../domain/quote.ts';
import { worthOf } from '../domain/refund-of.ts';
import type { CreditedLine, CreditedUnit } from '../store/documents.ts';
import { deliveryClass, ppmTogether, type TaxedSum, type TaxesByClass } from './taxes-by-class.ts';

/** Something that a credit note gives back, and the tax in it. */
export interface CreditedItem {
  readonly of:
    | { readonly kind: 'LINE'; readonly line: QuoteLine; readonly quantity: number }
    | { readonly kind: 'DELIVERY'; readonly unit: QuoteUnit }
    | { readonly kind: 'MONEY' };
  readonly totalMinor: bigint;
  readonly untaxedMinor: bigint;
  readonly taxes: readonly TaxedSum[];
}

/** Something with a price and the taxes in it. */
interface Part {
  readonly totalMinor: bigint;
  readonly taxMinor: bigint;
  readonly taxes: readonly TaxLine[];
}

/** What of a unit is credited: lines by how many of them are gone, its delivery if nothing came, and the rest as money. */
export function creditedItems(quote: Quote, known: TaxesByClass, credit: CreditedUnit): CreditedItem[] {
  const unit = quote.units.find(
    ({ sellerId, locationId }) => sellerId === credit.sellerId && locationId === credit.locationId,
  );
  const lines = credit.lines.flatMap((each): CreditedItem[] => {
    const line = quote.lines[each.position];
    if (!line) return [];
    const of = { kind: 'LINE' as const, line, quantity: each.quantity };
    return [{ of, ...taxed(quote, goneOf(line, known, each)) }];
  });
  const delivery = unit && deliveryOf(quote, known, unit);
  const items: CreditedItem[] = [
    ...lines,
    ...(unit && delivery && credit.whole && delivery.totalMinor > 0n
      ? [{ of: { kind: 'DELIVERY' as const, unit }, ...taxed(quote, delivery) }]
      : []),
  ];
  const rest = credit.amountMinor - items.reduce((sum, { totalMinor }) => sum + totalMinor, 0n);
  if (rest === 0n) return items;
  const own = quote.lines
    .filter(({ sellerId, locationId }) => sellerId === credit.sellerId && locationId === credit.locationId)
    .map((line): Part => ({ ...line, taxes: known.get(line.taxClass) ?? [] }));
  return [...items, moneyItem(quote, delivery ? [...own, delivery] : own, rest)];
}

/** Of a line what some of it is worth, and taxed. */
function goneOf(line: QuoteLine, known: TaxesByClass, { quantity, goneBefore }: CreditedLine): Part {
  const share = (totalMinor: bigint) =>
    worthOf({ quantity: line.quantity, goneQuantity: goneBefore, totalMinor }, quantity);
  return {
    totalMinor: share(line.totalMinor),
    taxMinor: share(line.taxMinor),
    taxes: known.get(line.taxClass) ?? [],
  };
}

const deliveryOf = ({ taxIncluded }: Quote, known: TaxesByClass, { costMinor, taxMinor }: QuoteUnit): Part => ({
  totalMinor: costMinor + (taxIncluded ? 0n : taxMinor),
  taxMinor,
  taxes: known.get(deliveryClass) ?? [],
});

/** Its tax by the rates that it is made of, shared out as the quote has shared it out. */
function taxed({ currency }: Quote, { totalMinor, taxMinor, taxes }: Part): Omit<CreditedItem, 'of'> {
  if (taxes.length === 0) return { totalMinor, untaxedMinor: totalMinor, taxes: [] };
  const weights = taxes.map((tax) => ppmTogether([tax]));
  const parts = allocate(money(taxMinor, currency), weights);
  const netMinor = totalMinor - taxMinor;
  return {
    totalMinor,
    untaxedMinor: 0n,
    taxes: taxes.map((tax, index) => ({ tax, netMinor, taxMinor: parts[index]?.minor ?? 0n })),
  };
}

/** Money for nothing in particular lowers the price of all that a unit consists of, by what each of it cost. */
export function moneyItem(quote: Quote, parts: readonly Part[], totalMinor: bigint): CreditedItem {
  const priced = parts.filter((part) => part.totalMinor > 0n);
  if (priced.length === 0) return { of: { kind: 'MONEY' }, totalMinor, untaxedMinor: 0n, taxes: [] };
  const shares = allocate(
    money(totalMinor, quote.currency),
    priced.map((part) => part.totalMinor),
  );
  const found = priced.map((part, index) => {
    const share = shares[index]?.minor ?? 0n;
    return taxed(quote, { ...part, totalMinor: share, taxMinor: divideHalfUp(share * part.taxMinor, part.totalMinor) });
  });
  return {
    of: { kind: 'MONEY' },
    totalMinor,
    untaxedMinor: found.reduce((sum, { untaxedMinor }) => sum + untaxedMinor, 0n),
    taxes: sumsByTax(found.flatMap(({ taxes }) => taxes)),
  };
}

export const sumsByTax = (taxes: readonly TaxedSum[]): TaxedSum[] =>
  [...Map.groupBy(taxes, ({ tax }) => tax)].map(([tax, group]) => ({
    tax,
    netMinor: group.reduce((sum, { netMinor }) => sum + netMinor, 0n),
    taxMinor: group.reduce((sum, { taxMinor }) => sum + taxMinor, 0n),
  }));
