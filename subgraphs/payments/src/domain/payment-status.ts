import type { Part } from './part.ts';

export type PaymentStatus =
  | 'PENDING'
  | 'ACTION_REQUIRED'
  | 'AUTHORIZED'
  | 'PARTIALLY_CAPTURED'
  | 'CAPTURED'
  | 'DECLINED'
  | 'VOIDED';

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** How a payment stands by its parts: one that is declined declines it, one that waits holds it up. */
export function statusOf(parts: readonly Part[], current: PaymentStatus): PaymentStatus {
  if (current === 'DECLINED' || current === 'VOIDED') return current;
  // Nothing is to be paid.
  if (parts.length === 0) return 'AUTHORIZED';
  const has = (status: Part['status']) => parts.some((part) => part.status === status);
  const captured = sum(parts.map((part) => part.captured));
  if (captured === 0n && parts.every(({ status }) => status === 'VOIDED')) return 'VOIDED';
  if (captured === 0n && has('DECLINED')) return 'DECLINED';
  if (has('ACTION_REQUIRED')) return 'ACTION_REQUIRED';
  if (has('PENDING')) return 'PENDING';
  if (captured === 0n) return 'AUTHORIZED';
  const open = sum(parts.map(({ authorized, released }) => authorized - released)) - captured;
  return open === 0n ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}
