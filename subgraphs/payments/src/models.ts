import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Reconciliation } from './commands/reconcile.ts';
import type { Difference } from './domain/compare-ledgers.ts';
import type { PaidPart, Payment } from './domain/payment.ts';
import type { DisputeRow, TransactionRow } from './queries/pages.ts';
import type { SavedMethodRow } from './store/methods.ts';
import type { ReviewRow } from './store/fraud-reviews.ts';
import type { GiftCardRow } from './store/purses.ts';
import type { RateRow } from './store/rates.ts';
import type { RefundRow } from './store/refunds.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export interface OrderModel {
  readonly id: string;
}

export interface ViewerModel {
  readonly userId: string;
}

export interface PaymentPartModel extends PaidPart {
  readonly currency: CurrencyCode;
}

export interface MoneyEntryModel {
  readonly account: string;
  readonly currency: string;
  readonly amount: string;
}

export type PaymentModel = Payment;
export type RefundModel = RefundRow;
export type SavedPaymentMethodModel = SavedMethodRow;
export type FraudReviewModel = ReviewRow;
export type GiftCardModel = GiftCardRow;
export type DisputeModel = DisputeRow;
export type MoneyTransactionModel = TransactionRow;
export type ExchangeRateModel = RateRow;
export type ReconciliationModel = Reconciliation;
export type ReconciliationDifferenceModel = Difference;
export type MissingHereModel = Difference;
export type MissingThereModel = Difference;
export type AmountDiffersModel = Difference;
export type CurrencyDiffersModel = Difference;
