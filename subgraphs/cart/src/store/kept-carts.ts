import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { CartLine, KeptCart } from '../domain/cart.ts';

/** A cart as JSON knows it: money as text. */
export interface WrittenCart extends Omit<KeptCart, 'lines' | 'currency'> {
  readonly currency: string;
  readonly lines: readonly WrittenLine[];
}

type WrittenLine = Omit<CartLine, 'seenMinor'> & { readonly seenMinor: string | null };

export const writtenLines = (lines: readonly CartLine[]): WrittenLine[] =>
  lines.map((line) => ({ ...line, seenMinor: line.seenMinor?.toString() ?? null }));

export const readCart = ({ lines, currency, ...cart }: WrittenCart): KeptCart => ({
  ...cart,
  currency: currency as CurrencyCode,
  lines: lines.map((line) => ({ ...line, seenMinor: line.seenMinor === null ? null : BigInt(line.seenMinor) })),
});

export const writtenCart = ({ lines, ...cart }: KeptCart): WrittenCart => ({ ...cart, lines: writtenLines(lines) });
