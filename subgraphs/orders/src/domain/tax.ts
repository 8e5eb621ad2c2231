import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { allocate, divideHalfUp, money } from '@stoa/kernel/money.ts';
import type { TaxClass } from './good.ts';

export interface TaxRate {
  readonly countryCode: string;
  /** Empty where the country has one rate for all of it. */
  readonly region: string;
  readonly taxClass: TaxClass;
  readonly name: string;
  /** Millionths. */
  readonly ppm: number;
}

/** How a place taxes: an outside tax service may answer the same question. */
export interface TaxRules {
  /** Prices contain the tax; if not, it is added to them. */
  readonly included: boolean;
  readonly rates: readonly TaxRate[];
}

export interface Taxed {
  readonly rate: TaxRate;
  readonly net: bigint;
  readonly tax: bigint;
}

const whole = 1_000_000n;

/** The taxes of one amount. Rounded once for all rates together, then shared out: the parts add up. */
export function taxesOn(
  amount: bigint,
  taxClass: TaxClass,
  { included, rates }: TaxRules,
  currency: CurrencyCode,
): Taxed[] {
  const due = rates.filter((rate) => rate.taxClass === taxClass && rate.ppm > 0);
  const ppm = due.reduce((sum, rate) => sum + BigInt(rate.ppm), 0n);
  if (ppm === 0n) return [];
  const tax = included ? divideHalfUp(amount * ppm, whole + ppm) : divideHalfUp(amount * ppm, whole);
  const net = included ? amount - tax : amount;
  const parts = allocate(
    money(tax, currency),
    due.map((rate) => BigInt(rate.ppm)),
  );
  return due.map((rate, index) => ({ rate, net, tax: parts[index]?.minor ?? 0n }));
}

/** A state's own rates beside those of the whole country; of one name and class the newest counts. */
export const ratesFor = (rates: readonly TaxRate[], region: string): TaxRate[] =>
  rates.filter((rate) => rate.region === '' || rate.region === region);

export const percentOf = (ppm: number): string => {
  const text = (ppm / 10_000).toFixed(4).replace(/\.?0+$/, '');
  return text === '' ? '0' : text;
};
