/** Refusals: values that say why, each the user error of the same name. */
export interface BelowReserved {
  readonly kind: 'BelowReserved';
  readonly field: readonly string[];
  readonly reserved: number;
}

export interface InsufficientStock {
  readonly kind: 'InsufficientStock';
  readonly variantId: string;
  readonly availableQuantity: number;
}

export interface UnknownVariant {
  readonly kind: 'UnknownVariant';
  readonly variantId: string;
}

export interface UnknownLocation {
  readonly kind: 'UnknownLocation';
  readonly field: readonly string[];
}

export interface LocationCodeTaken {
  readonly kind: 'LocationCodeTaken';
  readonly field: readonly string[];
}

export interface ReservationEnded {
  readonly kind: 'ReservationEnded';
  readonly status: 'CONFIRMED' | 'RELEASED' | 'EXPIRED' | 'RETURNED' | null;
}

export interface UnknownSupplier {
  readonly kind: 'UnknownSupplier';
  readonly field: readonly string[];
}

export interface SupplierNameTaken {
  readonly kind: 'SupplierNameTaken';
  readonly field: readonly string[];
}

export interface UnknownPurchaseOrder {
  readonly kind: 'UnknownPurchaseOrder';
  readonly field: readonly string[];
}

/** It stands where this cannot be done any more, or not yet. */
export interface PurchaseOrderMoved {
  readonly kind: 'PurchaseOrderMoved';
  readonly status: 'DRAFT' | 'ORDERED' | 'RECEIVED' | 'CANCELLED';
}

export interface UnknownStoreSession {
  readonly kind: 'UnknownStoreSession';
  readonly field: readonly string[];
}

export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export type Refused =
  | BelowReserved
  | InsufficientStock
  | UnknownVariant
  | UnknownLocation
  | LocationCodeTaken
  | ReservationEnded
  | UnknownSupplier
  | SupplierNameTaken
  | UnknownPurchaseOrder
  | PurchaseOrderMoved
  | UnknownStoreSession
  | InvalidInput;

export const belowReserved = (reserved: number): BelowReserved => ({
  kind: 'BelowReserved',
  field: ['delta'],
  reserved,
});

export const insufficientStock = (variantId: string, availableQuantity: number): InsufficientStock => ({
  kind: 'InsufficientStock',
  variantId,
  availableQuantity,
});

export const unknownVariant = (variantId: string): UnknownVariant => ({ kind: 'UnknownVariant', variantId });

export const unknownLocation = (...field: string[]): UnknownLocation => ({ kind: 'UnknownLocation', field });

export const locationCodeTaken: LocationCodeTaken = { kind: 'LocationCodeTaken', field: ['code'] };

export const reservationEnded = (status: ReservationEnded['status']): ReservationEnded => ({
  kind: 'ReservationEnded',
  status,
});

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
