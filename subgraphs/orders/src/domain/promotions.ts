import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { allocate, divideHalfUp, money } from '@stoa/kernel/money.ts';

/** What a promotion does to a basket. Coupons are the first kind; others may be made from elsewhere. */
export interface Promotion {
  readonly id: string;
  readonly code: string;
  readonly kind: 'PERCENT' | 'AMOUNT' | 'FREE_DELIVERY';
  readonly ppm: number | null;
  readonly amountMinor: bigint | null;
}

export interface Discount {
  readonly code: string;
  readonly kind: Promotion['kind'];
  readonly amountMinor: bigint;
}

const order = ['PERCENT', 'AMOUNT', 'FREE_DELIVERY'];

/** Shares first, then amounts, each of what the ones before it left: never below nothing. */
export function discountsOf(subtotal: bigint, promotions: readonly Promotion[]): Discount[] {
  let left = subtotal;
  return promotions
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.code < b.code ? -1 : 1))
    .map(({ code, kind, ppm, amountMinor }) => {
      const wanted = kind === 'PERCENT' ? divideHalfUp(left * BigInt(ppm ?? 0), 1_000_000n) : (amountMinor ?? 0n);
      const amount = kind === 'FREE_DELIVERY' ? 0n : wanted < left ? wanted : left;
      left -= amount;
      return { code, kind, amountMinor: amount };
    });
}

/** The discount by line: what they carry of it adds up to the whole. */
export function shareOut(discount: bigint, lines: readonly bigint[], currency: CurrencyCode): bigint[] {
  if (discount === 0n || lines.every((line) => line === 0n)) return lines.map(() => 0n);
  return allocate(money(discount, currency), lines).map(({ minor }) => minor);
}
