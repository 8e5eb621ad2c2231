import { fail } from './errors.ts';

/** Minor digits of ISO 4217 where they are not two. */
const digits: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

declare const currency: unique symbol;
export type CurrencyCode = string & { readonly [currency]: true };

export function currencyCode(text: string): CurrencyCode {
  if (!/^[A-Z]{3}$/.test(text)) fail('BAD_INPUT', `"${text.slice(0, 10)}" is not a currency code such as EUR.`);
  return text as CurrencyCode;
}

export const fractionDigits = (code: CurrencyCode): number => digits[code] ?? 2;
