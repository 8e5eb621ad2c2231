import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal, money } from '@stoa/kernel/money.ts';
import { commonWays, type Lane, type Service, type ShippingRate, unitsOf, type Way, waysOf } from './delivery.ts';
import type { PlacedGood } from './good.ts';
import { type Discount, discountsOf, type Promotion, shareOut } from './promotions.ts';
import type { CannotDeliver } from './refusals.ts';
import { percentOf, type Taxed, taxesOn, type TaxRules } from './tax.ts';

export interface QuoteLine extends PlacedGood {
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  /** Less discount, tax in. */
  readonly totalMinor: bigint;
}

export interface QuoteUnit extends Way {
  readonly sellerId: string;
  readonly locationId: string;
  readonly taxMinor: bigint;
  /** Lines and delivery, tax in. */
  readonly totalMinor: bigint;
}

export interface TaxLine {
  readonly name: string;
  readonly jurisdiction: string;
  readonly percent: string;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
}

export interface PriceStep {
  readonly kind: 'LINE' | 'PROMOTION' | 'DELIVERY' | 'TAX';
  readonly label: string;
  readonly amountMinor: bigint;
  readonly runningMinor: bigint;
}

/** What an order costs and how that came about; the order keeps it. */
export interface Quote {
  readonly currency: CurrencyCode;
  readonly lines: readonly QuoteLine[];
  readonly units: readonly QuoteUnit[];
  readonly options: readonly Way[];
  readonly promotions: readonly string[];
  readonly subtotalMinor: bigint;
  readonly discountMinor: bigint;
  readonly deliveryMinor: bigint;
  readonly taxMinor: bigint;
  /** What is added to the prices; nothing where they contain the tax. */
  readonly addedTaxMinor: bigint;
  readonly taxIncluded: boolean;
  readonly taxes: readonly TaxLine[];
  readonly totalMinor: bigint;
  readonly steps: readonly PriceStep[];
}

/** All that a quote depends on: the same input gives the same quote. */
export interface QuoteInput {
  readonly currency: CurrencyCode;
  readonly now: Date;
  readonly goods: readonly PlacedGood[];
  readonly promotions: readonly Promotion[];
  readonly taxes: TaxRules;
  readonly service: Service;
  /** From each place to where it goes. */
  readonly routes: ReadonlyMap<
    string,
    { readonly kilometers: number; readonly rates: readonly ShippingRate[]; readonly lanes: readonly Lane[] }
  >;
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

export function makeQuote(input: QuoteInput): Quote | CannotDeliver {
  const { currency, goods, promotions, taxes } = input;
  const units = unitsOf(goods);
  const ways = units.map((unit) => {
    const route = input.routes.get(unit.locationId);
    return route ? waysOf(unit, route.rates, route.lanes, route.kilometers, input.now) : [];
  });
  const options = commonWays(ways);
  if (!options.some(({ service }) => service === input.service)) return { kind: 'CannotDeliver' };
  const worth = goods.map(({ unitMinor, quantity }) => unitMinor * BigInt(quantity));
  const subtotalMinor = total(worth);
  const discounts = discountsOf(subtotalMinor, promotions);
  const discountMinor = total(discounts.map(({ amountMinor }) => amountMinor));
  const shares = shareOut(discountMinor, worth, currency);
  const taxed: Taxed[] = [];
  const taxOf = (amount: bigint, taxClass: PlacedGood['taxClass']): bigint => {
    const found = taxesOn(amount, taxClass, taxes, currency);
    taxed.push(...found);
    return total(found.map(({ tax }) => tax));
  };
  const added = (tax: bigint) => (taxes.included ? 0n : tax);
  const lines = goods.map((good, index): QuoteLine => {
    const discount = shares[index] ?? 0n;
    const base = (worth[index] ?? 0n) - discount;
    const taxMinor = taxOf(base, good.taxClass);
    return { ...good, discountMinor: discount, taxMinor, totalMinor: base + added(taxMinor) };
  });
  const isFree = discounts.some(({ kind }) => kind === 'FREE_DELIVERY');
  const quoted = units.map(({ sellerId, locationId }, index): QuoteUnit => {
    const way = ways[index]?.find(({ service }) => service === input.service) as Way;
    const costMinor = isFree ? 0n : way.costMinor;
    const taxMinor = taxOf(costMinor, 'STANDARD');
    const own = lines.filter((line) => line.sellerId === sellerId && line.locationId === locationId);
    const totalMinor = total(own.map((line) => line.totalMinor)) + costMinor + added(taxMinor);
    return { ...way, costMinor, sellerId, locationId, taxMinor, totalMinor };
  });
  const deliveryMinor = total(quoted.map(({ costMinor }) => costMinor));
  const taxMinor = total(taxed.map(({ tax }) => tax));
  const addedTaxMinor = added(taxMinor);
  const taxLines = linesOf(taxed);
  return {
    currency,
    lines,
    units: quoted,
    options,
    promotions: promotions.map(({ id }) => id),
    subtotalMinor,
    discountMinor,
    deliveryMinor,
    taxMinor,
    addedTaxMinor,
    taxIncluded: taxes.included,
    taxes: taxLines,
    totalMinor: subtotalMinor - discountMinor + deliveryMinor + addedTaxMinor,
    steps: stepsOf(currency, lines, discounts, quoted, taxLines, taxes.included),
  };
}

function linesOf(taxed: readonly Taxed[]): TaxLine[] {
  const groups = Map.groupBy(taxed, ({ rate }) => `${rate.countryCode} ${rate.region} ${rate.name} ${rate.ppm}`);
  return [...groups.values()].map((group) => {
    const [{ rate }] = group as [Taxed];
    return {
      name: rate.name,
      jurisdiction: rate.region ? `${rate.countryCode}-${rate.region}` : rate.countryCode,
      percent: percentOf(rate.ppm),
      netMinor: total(group.map(({ net }) => net)),
      taxMinor: total(group.map(({ tax }) => tax)),
    };
  });
}

/** The way from nothing to the total, in words. */
function stepsOf(
  currency: CurrencyCode,
  lines: readonly QuoteLine[],
  discounts: readonly Discount[],
  units: readonly QuoteUnit[],
  taxes: readonly TaxLine[],
  included: boolean,
): PriceStep[] {
  let runningMinor = 0n;
  const step = (kind: PriceStep['kind'], label: string, amountMinor: bigint): PriceStep => {
    runningMinor += amountMinor;
    return { kind, label, amountMinor, runningMinor };
  };
  const words = (minor: bigint) => `${formatDecimal(money(minor, currency))} ${currency}`;
  return [
    ...lines.map(({ quantity, title, unitMinor }) =>
      step('LINE', `${quantity} × ${title} at ${words(unitMinor)}`, unitMinor * BigInt(quantity)),
    ),
    ...discounts.map(({ code, amountMinor }) => step('PROMOTION', `Code ${code}`, -amountMinor)),
    ...units.map(({ service, costMinor }) => step('DELIVERY', `Delivery, ${service.toLowerCase()}`, costMinor)),
    ...taxes.map(({ name, percent, taxMinor, netMinor }) =>
      step(
        'TAX',
        included ? `Contains ${words(taxMinor)} of ${name} ${percent} %` : `${name} ${percent} % of ${words(netMinor)}`,
        included ? 0n : taxMinor,
      ),
    ),
  ];
}
