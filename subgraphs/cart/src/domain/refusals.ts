import type { CurrencyCode } from '@stoa/kernel/currency.ts';

/** Refusals: values that say why, each the user error of the same name. */
export interface CartNotFound {
  readonly kind: 'CartNotFound';
}

export interface CartMerged {
  readonly kind: 'CartMerged';
  readonly cartId: string;
}

export interface UnknownCartLine {
  readonly kind: 'UnknownCartLine';
  readonly field: readonly string[];
}

export interface OfferUnavailable {
  readonly kind: 'OfferUnavailable';
  readonly field: readonly string[];
}

export interface QuantityOutOfRange {
  readonly kind: 'QuantityOutOfRange';
  readonly field: readonly string[];
  readonly most: number;
}

export interface CartFull {
  readonly kind: 'CartFull';
  readonly most: number;
}

export interface CurrencyMismatch {
  readonly kind: 'CurrencyMismatch';
  readonly field: readonly string[];
  readonly currency: CurrencyCode;
}

export interface VersionConflict {
  readonly kind: 'VersionConflict';
  readonly field: readonly string[];
  readonly currentVersion: number;
}

export interface UnknownWishlist {
  readonly kind: 'UnknownWishlist';
  readonly field: readonly string[];
}

export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export type CartRefused =
  | CartNotFound
  | CartMerged
  | UnknownCartLine
  | OfferUnavailable
  | QuantityOutOfRange
  | CartFull
  | CurrencyMismatch
  | VersionConflict
  | InvalidInput;

export type Refused = CartRefused | UnknownWishlist;

export const cartNotFound: CartNotFound = { kind: 'CartNotFound' };

export const cartMerged = (cartId: string): CartMerged => ({ kind: 'CartMerged', cartId });

export const unknownCartLine = (...field: string[]): UnknownCartLine => ({ kind: 'UnknownCartLine', field });

export const offerUnavailable = (...field: string[]): OfferUnavailable => ({ kind: 'OfferUnavailable', field });

export const quantityOutOfRange = (most: number, ...field: string[]): QuantityOutOfRange => ({
  kind: 'QuantityOutOfRange',
  field,
  most,
});

export const cartFull = (most: number): CartFull => ({ kind: 'CartFull', most });

export const currencyMismatch = (currency: CurrencyCode): CurrencyMismatch => ({
  kind: 'CurrencyMismatch',
  field: ['currency'],
  currency,
});

export const versionConflict = (currentVersion: number): VersionConflict => ({
  kind: 'VersionConflict',
  field: ['expectedVersion'],
  currentVersion,
});

export const unknownWishlist = (...field: string[]): UnknownWishlist => ({ kind: 'UnknownWishlist', field });

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
