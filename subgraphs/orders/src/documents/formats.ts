import { fractionDigits } from '@stoa/kernel/currency.ts';
import { formatDecimal, money } from '@stoa/kernel/money.ts';
import type { OrderRow } from '../store/orders.ts';

/** Amounts, days and places as they are written where the buyer lives. */
export interface Formats {
  readonly money: (minor: bigint) => string;
  readonly date: (at: Date) => string;
  readonly percent: (text: string) => string;
  readonly count: (count: number) => string;
  readonly country: (code: string) => string;
}

export function formatsIn(locale: string, currency: OrderRow['currency'], timeZone: string): Formats {
  const digits = fractionDigits(currency);
  const amounts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const percents = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 4 });
  const counts = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    money: (minor) => amounts.format(formatDecimal(money(minor, currency)) as `${number}`),
    // A day stays on one line.
    date: (at) => dates.format(at).replaceAll(' ', '\u00A0'),
    percent: (text) => percents.format(text as `${number}`),
    count: (count) => counts.format(count),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
}
