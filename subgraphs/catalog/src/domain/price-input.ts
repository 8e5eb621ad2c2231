import { type CurrencyCode, fractionDigits } from '@stoa/kernel/currency.ts';
import { type Money, parseDecimal } from '@stoa/kernel/money.ts';
import type { PriceTag } from './price.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';

export interface MoneyWords {
  readonly amount: string;
  readonly currencyCode: CurrencyCode;
}

/** A hundred million of the currency: dearer things are not sold by a shop, but typed by a slip. */
const most = 100_000_000n;

/** A price is above zero and has no more decimals than its currency: nothing is rounded. */
export function checkedMoney(words: MoneyWords, ...field: string[]): Money | InvalidInput {
  const digits = fractionDigits(words.currencyCode);
  const shape = /^\d{1,15}(?:\.(\d+))?$/.exec(words.amount);
  if (!shape) return invalidInput('must be an amount above zero', ...field);
  if ((shape[1] ?? '').length > digits)
    return invalidInput(`must have at most ${digits} decimals in ${words.currencyCode}`, ...field);
  const money = parseDecimal(words.amount, words.currencyCode);
  return money.minor > 0n && money.minor <= most * 10n ** BigInt(digits)
    ? money
    : invalidInput(`must be above zero and at most ${most}`, ...field);
}

export interface PriceWords {
  readonly list: MoneyWords;
  readonly sale: MoneyWords | null;
  readonly saleFrom: Date | null;
  readonly saleTo: Date | null;
}

/** A sale price is below the list price, in its currency, and holds for a time that is not over. */
export function checkedPrice({ list, sale, saleFrom, saleTo }: PriceWords, now: Date): PriceTag | InvalidInput {
  const listed = checkedMoney(list, 'list', 'amount');
  if ('kind' in listed) return listed;
  const { currency, minor: listMinor } = listed;
  if (sale === null)
    return saleFrom || saleTo
      ? invalidInput('has dates but no price', 'sale')
      : { currency, listMinor, saleMinor: null, saleFrom: null, saleTo: null };
  if (sale.currencyCode !== currency) return invalidInput(`must be in ${currency} too`, 'sale', 'currencyCode');
  const reduced = checkedMoney(sale, 'sale', 'amount');
  if ('kind' in reduced) return reduced;
  if (reduced.minor >= listMinor) return invalidInput('must be below the list price', 'sale', 'amount');
  if (saleTo && saleTo <= (saleFrom ?? now)) return invalidInput('must be after the start of the sale', 'saleTo');
  if (saleTo && saleTo <= now) return invalidInput('must be in the future', 'saleTo');
  return { currency, listMinor, saleMinor: reduced.minor, saleFrom, saleTo };
}
