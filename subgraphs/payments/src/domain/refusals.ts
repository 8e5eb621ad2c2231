import type { CurrencyCode } from '@stoa/kernel/currency.ts';

/** Refusals: values that say why, each the user error of the same name. */
export interface UnknownPaymentMethod {
  readonly kind: 'UnknownPaymentMethod';
  readonly field: readonly string[];
}

export interface MethodDeclined {
  readonly kind: 'MethodDeclined';
  readonly declineCode: string;
  readonly reason: string;
}

export interface PaymentUnknown {
  readonly kind: 'PaymentUnknown';
  readonly field: readonly string[];
}

export interface RefundExceedsCaptured {
  readonly kind: 'RefundExceedsCaptured';
  readonly field: readonly string[];
  readonly refundable: { readonly minor: bigint; readonly currency: CurrencyCode };
}

export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export interface ReviewUnknown {
  readonly kind: 'ReviewUnknown';
  readonly field: readonly string[];
}

export interface AlreadyDecided {
  readonly kind: 'AlreadyDecided';
  readonly field: readonly string[];
  readonly decision: 'ACCEPTED' | 'REJECTED';
}

export type Refused =
  | UnknownPaymentMethod
  | MethodDeclined
  | PaymentUnknown
  | RefundExceedsCaptured
  | InvalidInput
  | ReviewUnknown
  | AlreadyDecided;

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
