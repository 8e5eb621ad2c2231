import { type CurrencyCode, fractionDigits } from './currency.ts';
import { fail } from './errors.ts';

/** Minor units, whole: no float ever touches a price. */
export interface Money {
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

export const money = (minor: bigint | number, currency: CurrencyCode): Money => ({ minor: BigInt(minor), currency });

export const add = (a: Money, b: Money): Money => ({ minor: a.minor + inSame(a, b).minor, currency: a.currency });

export const subtract = (a: Money, b: Money): Money => ({ minor: a.minor - inSame(a, b).minor, currency: a.currency });

export const sum = (parts: readonly Money[], currency: CurrencyCode): Money =>
  parts.reduce(add, { minor: 0n, currency });

/** Times numerator / denominator, rounded half up (away from zero when exactly between). */
export const multiply = (a: Money, numerator: bigint, denominator = 1n): Money => ({
  minor: divideHalfUp(a.minor * numerator, denominator),
  currency: a.currency,
});

export function divideHalfUp(value: bigint, by: bigint): bigint {
  if (by === 0n) fail('BAD_INPUT', 'An amount cannot be divided by zero.');
  const negative = value < 0n !== by < 0n;
  const size = value < 0n ? -value : value;
  const divisor = by < 0n ? -by : by;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return negative ? -rounded : rounded;
}

/** Splits by weight; left-over units go to the largest fractions, earlier parts first: the parts always add up. */
export function allocate(whole: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n))
    fail('BAD_INPUT', 'Weights must not be negative, and one must be above zero.');
  const negative = whole.minor < 0n;
  const size = negative ? -whole.minor : whole.minor;
  const parts = weights.map((weight) => (size * weight) / total);
  const left = size - parts.reduce((a, b) => a + b, 0n);
  const byFraction = weights
    .map((weight, index) => ({ index, fraction: (size * weight) % total }))
    .toSorted((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
  for (const { index } of byFraction.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((minor) => ({ minor: negative ? -minor : minor, currency: whole.currency }));
}

/** `1234` JPY is "1234"; 1234 EUR is "12.34". */
export function formatDecimal({ minor, currency }: Money): string {
  const digits = fractionDigits(currency);
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** Refuses more digits than the currency has: rounding somebody's price silently would be worse. */
export function parseDecimal(text: string, currency: CurrencyCode): Money {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text);
  const digits = fractionDigits(currency);
  const fraction = match?.[3] ?? '';
  if (!match || fraction.length > digits)
    fail('BAD_INPUT', `"${text.slice(0, 30)}" is not an amount in ${currency}: use at most ${digits} decimals.`);
  const minor = BigInt(`${match[2]}${fraction.padEnd(digits, '0')}`);
  return { minor: match[1] ? -minor : minor, currency };
}

function inSame(a: Money, b: Money): Money {
  if (a.currency !== b.currency)
    fail('BAD_INPUT', `${a.currency} and ${b.currency} cannot be added: convert one of them first.`);
  return b;
}
