import { currencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal, money } from '@stoa/kernel/money.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import type { PriceStep, Quote, TaxLine } from './domain/quote.ts';
import { percentOf } from './domain/tax.ts';

/** The quote that an order of the history was placed by: the same sums, in the form that this domain keeps. */
export function quoteOf(order: WorldOrder, house: string): Quote {
  const { currency, service, lines, units } = order;
  const quoted = units.map((unit) => ({
    service,
    costMinor: BigInt(unit.deliveryMinor),
    promisedFrom: new Date(unit.promisedFrom).toISOString(),
    promisedTo: new Date(unit.promisedTo).toISOString(),
    sellerId: unit.sellerId,
    locationId: unit.location.id,
    taxMinor: BigInt(unit.deliveryTaxMinor),
    totalMinor: BigInt(unit.totalMinor),
  }));
  const taxes = taxesOf(order);
  const [first] = quoted;
  return {
    currency: currencyCode(currency),
    lines: lines.map((line) => {
      const unit = units.find(({ id }) => id === line.unitId);
      return {
        offerId: line.offerId,
        variantId: line.variantId,
        productId: line.productId,
        sellerId: unit?.sellerId ?? '',
        own: unit?.sellerId === house,
        title: line.title,
        sku: line.sku,
        taxClass: line.taxClass,
        weightGrams: line.weightGrams,
        unitMinor: BigInt(line.unitMinor),
        quantity: line.quantity,
        locationId: unit?.location.id ?? '',
        discountMinor: 0n,
        taxMinor: BigInt(line.taxMinor),
        totalMinor: BigInt(line.totalMinor),
      };
    }),
    units: quoted,
    options: first
      ? [
          {
            service,
            costMinor: BigInt(order.deliveryMinor),
            promisedFrom: first.promisedFrom,
            promisedTo: first.promisedTo,
          },
        ]
      : [],
    promotions: [],
    subtotalMinor: BigInt(order.subtotalMinor),
    discountMinor: 0n,
    deliveryMinor: BigInt(order.deliveryMinor),
    taxMinor: taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0n),
    addedTaxMinor: 0n,
    taxIncluded: true,
    taxes,
    totalMinor: BigInt(order.totalMinor),
    steps: stepsOf(order, taxes),
  };
}

function taxesOf({ lines, units, tax }: WorldOrder): TaxLine[] {
  const taxed = [
    ...lines.map(({ taxPpm, taxMinor, totalMinor }) => ({ ppm: taxPpm, tax: taxMinor, gross: totalMinor })),
    ...units.map((unit) => ({ ppm: unit.deliveryTaxPpm, tax: unit.deliveryTaxMinor, gross: unit.deliveryMinor })),
  ].filter(({ ppm, gross }) => ppm > 0 && gross > 0);
  return [...Map.groupBy(taxed, ({ ppm }) => ppm)].map(([ppm, group]) => ({
    name: tax.name,
    jurisdiction: tax.countryCode,
    percent: percentOf(ppm),
    netMinor: BigInt(group.reduce((sum, each) => sum + each.gross - each.tax, 0)),
    taxMinor: BigInt(group.reduce((sum, each) => sum + each.tax, 0)),
  }));
}

function stepsOf({ currency, service, lines, units }: WorldOrder, taxes: readonly TaxLine[]): PriceStep[] {
  let runningMinor = 0n;
  const words = (minor: bigint) => `${formatDecimal(money(minor, currencyCode(currency)))} ${currency}`;
  const step = (kind: PriceStep['kind'], label: string, amountMinor: bigint): PriceStep => {
    runningMinor += amountMinor;
    return { kind, label, amountMinor, runningMinor };
  };
  return [
    ...lines.map(({ quantity, title, unitMinor, totalMinor }) =>
      step('LINE', `${quantity} × ${title} at ${words(BigInt(unitMinor))}`, BigInt(totalMinor)),
    ),
    ...units.map(({ deliveryMinor }) => step('DELIVERY', `Delivery, ${service.toLowerCase()}`, BigInt(deliveryMinor))),
    ...taxes.map(({ name, percent, taxMinor }) =>
      step('TAX', `Contains ${words(taxMinor)} of ${name} ${percent} %`, 0n),
    ),
  ];
}
