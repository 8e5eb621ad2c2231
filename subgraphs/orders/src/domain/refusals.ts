import type { InvalidInput } from './input.ts';

/** Why not: each is the schema's type of the same name. */
export interface UnknownCart {
  readonly kind: 'UnknownCart';
}
export interface EmptyCart {
  readonly kind: 'EmptyCart';
}
export interface UnknownCheckout {
  readonly kind: 'UnknownCheckout';
}
export interface UnknownOrder {
  readonly kind: 'UnknownOrder';
}
export interface NotForSale {
  readonly kind: 'NotForSale';
  readonly offerId: string;
}
export interface SoldOut {
  readonly kind: 'SoldOut';
  readonly variantId: string;
  readonly availableQuantity: number;
}
export interface PriceChanged {
  readonly kind: 'PriceChanged';
  readonly totalMinor: string;
  readonly currency: string;
}
export interface QuoteExpired {
  readonly kind: 'QuoteExpired';
}
export interface QuoteOutdated {
  readonly kind: 'QuoteOutdated';
  readonly quoteVersion: number;
}
export interface CheckoutClosed {
  readonly kind: 'CheckoutClosed';
  readonly status: 'OPEN' | 'SUBMITTED' | 'PLACED' | 'EXPIRED' | 'CANCELLED';
}
export interface PaymentDeclined {
  readonly kind: 'PaymentDeclined';
  readonly declineCode: string;
  readonly reason: string;
}
export interface PaymentMethodUnknown {
  readonly kind: 'PaymentMethodUnknown';
}
export interface BalanceTooLow {
  readonly kind: 'BalanceTooLow';
  readonly availableMinor: string;
  readonly currency: string;
}
export interface PaymentNotCompleted {
  readonly kind: 'PaymentNotCompleted';
}
export interface CheckoutFailed {
  readonly kind: 'CheckoutFailed';
}
export interface CannotDeliver {
  readonly kind: 'CannotDeliver';
}
export interface UnknownAddress {
  readonly kind: 'UnknownAddress';
  readonly field: readonly string[];
}
export interface UndeliverableAddress {
  readonly kind: 'UndeliverableAddress';
  readonly field: readonly string[];
  readonly problem: string;
}
export interface CouponNotValid {
  readonly kind: 'CouponNotValid';
  readonly couponCode: string;
}
export interface AlreadyPacked {
  readonly kind: 'AlreadyPacked';
  readonly orderId: string;
  readonly lineIds: readonly string[];
}
export interface QuantityTooHigh {
  readonly kind: 'QuantityTooHigh';
  readonly availableQuantity: number;
}
export interface RefundTooHigh {
  readonly kind: 'RefundTooHigh';
  readonly availableMinor: string;
  readonly currency: string;
}
export interface UnknownRefund {
  readonly kind: 'UnknownRefund';
}
export interface RefundNotAtTill {
  readonly kind: 'RefundNotAtTill';
}
export interface RefundNotFailed {
  readonly kind: 'RefundNotFailed';
}
export interface CartCannotTake {
  readonly kind: 'CartCannotTake';
}
export interface CouponCodeTaken {
  readonly kind: 'CouponCodeTaken';
}

export type Refused =
  | UnknownCart
  | EmptyCart
  | UnknownCheckout
  | UnknownOrder
  | NotForSale
  | SoldOut
  | PriceChanged
  | QuoteExpired
  | QuoteOutdated
  | CheckoutClosed
  | PaymentDeclined
  | PaymentMethodUnknown
  | BalanceTooLow
  | PaymentNotCompleted
  | CheckoutFailed
  | CannotDeliver
  | UnknownAddress
  | UndeliverableAddress
  | CouponNotValid
  | AlreadyPacked
  | QuantityTooHigh
  | RefundTooHigh
  | UnknownRefund
  | RefundNotFailed
  | RefundNotAtTill
  | CartCannotTake
  | CouponCodeTaken
  | InvalidInput;
