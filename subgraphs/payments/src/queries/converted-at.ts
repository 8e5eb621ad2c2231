import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { type Money, parseDecimal } from '@stoa/kernel/money.ts';
import type { Sql } from 'postgres';
import { convert } from '../domain/convert.ts';
import { rateAt } from '../store/rates.ts';

/** By the rate of that day, or of the last day before it that has one; null without any. */
export async function convertedAt(
  sql: Sql,
  amount: string,
  from: CurrencyCode,
  to: CurrencyCode,
  at: Date,
): Promise<Money | null> {
  const money = parseDecimal(amount, from);
  if (from === to) return money;
  const row = await rateAt(sql, from, to, at.toISOString().slice(0, 10));
  return row ? convert(money, to, row.rate, row.base === to) : null;
}
