import { currencyCode, fractionDigits } from '@stoa/kernel/currency.ts';
import { ProviderRefused } from '../payment-provider.ts';

/** Where Adyen counts other decimals than ISO 4217. */
const decimals: Readonly<Record<string, number>> = { CLP: 2, CVE: 0, IDR: 0, ISK: 2 };

const more = (currency: string): number => {
  const ours = fractionDigits(currencyCode(currency));
  return (decimals[currency] ?? ours) - ours;
};

/** Our minor units as Adyen counts them; what it cannot count is refused, never rounded. */
export function adyenAmount(minor: bigint, currency: string): { readonly value: number; readonly currency: string } {
  const shift = more(currency);
  if (shift >= 0) return { value: Number(minor * 10n ** BigInt(shift)), currency };
  const unit = 10n ** BigInt(-shift);
  if (minor % unit !== 0n) throw new ProviderRefused('AMOUNT_TOO_FINE', `Adyen takes no decimals in ${currency}.`);
  return { value: Number(minor / unit), currency };
}

export function minorOf({ value, currency }: { readonly value: number; readonly currency: string }): bigint {
  const shift = more(currency);
  return shift > 0 ? BigInt(value) / 10n ** BigInt(shift) : BigInt(value) * 10n ** BigInt(-shift);
}
