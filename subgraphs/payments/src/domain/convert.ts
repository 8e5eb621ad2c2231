import { type CurrencyCode, fractionDigits } from '@stoa/kernel/currency.ts';
import { divideHalfUp, type Money } from '@stoa/kernel/money.ts';

/** A rate as a fraction: `1.0842` is 10842 over 10000. No float ever touches an amount. */
export function rateOf(text: string): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole = '0', fraction = ''] = text.split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** Half up, in the minor units of the other currency; `isInverse` goes against the rate. */
export function convert({ minor, currency }: Money, to: CurrencyCode, rate: string, isInverse = false): Money {
  const { numerator, denominator } = rateOf(rate);
  const [times, by] = isInverse ? [denominator, numerator] : [numerator, denominator];
  const scale = fractionDigits(to) - fractionDigits(currency);
  const up = scale > 0 ? 10n ** BigInt(scale) : 1n;
  const down = scale < 0 ? 10n ** BigInt(-scale) : 1n;
  return { minor: divideHalfUp(minor * times * up, by * down), currency: to };
}
