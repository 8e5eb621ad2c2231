import { currencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal } from '@stoa/kernel/money.ts';

/** Money as it travels in the data of a message: `EUR 1234`, in minor units. It becomes words when the language is known. */
export const amountText = (currency: string, minor: string): string => `${currency} ${minor}`;

export function amountIn(locale: string, text: string): string {
  const [, code, minor] = /^([A-Z]{3}) (-?\d{1,18})$/.exec(text) ?? [];
  if (!code || !minor) return text;
  const currency = currencyCode(code);
  const decimal = formatDecimal({ minor: BigInt(minor), currency }) as `${number}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(decimal);
}
