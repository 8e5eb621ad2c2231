// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { OrderModel, ViewerModel, PaymentModel, PaymentPartModel, RefundModel, SavedPaymentMethodModel, GiftCardModel, DisputeModel, FraudReviewModel, MoneyTransactionModel, MoneyEntryModel, ReconciliationModel, ReconciliationDifferenceModel, MissingHereModel, MissingThereModel, AmountDiffersModel, CurrencyDiffersModel, ExchangeRateModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  /** An exact decimal number as text: `12.34`. Never a float. */
  Decimal: { input: string; output: string; }
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A whole number of any size, as text. */
  BigInt: { input: bigint; output: bigint; }
};

export type Query = {
  /** Payments, newest first. Needs the scope payments:read. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The books: every movement of money, newest first. Needs the scope payments:read. */
  readonly moneyTransactions?: Maybe<MoneyTransactionConnection>;
  /** Disputes, newest first. Needs the scope payments:read. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** What the last comparisons with the provider's ledger found, newest first. Needs the scope payments:read. */
  readonly reconciliations?: Maybe<ReconciliationConnection>;
  /** Payments that seemed odd, newest first: people decide. Needs the scope payments:read. */
  readonly fraudReviews?: Maybe<FraudReviewConnection>;
  /** What a gift card still holds, for whoever knows its code; null for a code that is none. */
  readonly giftCardBalance?: Maybe<GiftCard>;
  /** What an amount is worth in another currency by the rate of a day; null when there is no rate. */
  readonly moneyConverted?: Maybe<Money>;
};


export type QueryPaymentsArgs = {
  orderId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PaymentStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMoneyTransactionsArgs = {
  paymentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisputesArgs = {
  status?: InputMaybe<DisputeStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReconciliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFraudReviewsArgs = {
  status?: InputMaybe<FraudReviewStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGiftCardBalanceArgs = {
  code: Scalars['String']['input'];
};


export type QueryMoneyConvertedArgs = {
  amount: Scalars['Decimal']['input'];
  from: Scalars['CurrencyCode']['input'];
  to: Scalars['CurrencyCode']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Mutation = {
  /** Keeps a card or wallet for later. Takes the provider's token, never a card number. Needs a signed-in user. */
  readonly paymentMethodSave?: Maybe<PaymentMethodSavePayload>;
  /** Forgets a saved method, here and at the provider. Doing it twice changes nothing. */
  readonly paymentMethodRemove?: Maybe<PaymentMethodRemovePayload>;
  /** Makes a gift card. Its code is answered this once. Needs the scope payments:write. */
  readonly giftCardIssue?: Maybe<GiftCardIssuePayload>;
  /** Gives somebody store credit. Needs the scope payments:write. */
  readonly storeCreditGrant?: Maybe<StoreCreditGrantPayload>;
  /** Gives back money that was taken. Repeating the key changes nothing. Needs the scope payments:write. */
  readonly paymentRefund?: Maybe<PaymentRefundPayload>;
  /** Says what a currency is worth in another from a day on. Needs the scope payments:write. */
  readonly exchangeRateSet?: Maybe<ExchangeRateSetPayload>;
  /** Compares our books with the provider's ledger, up to where that is complete. Needs the scope payments:write. */
  readonly reconciliationRun?: Maybe<ReconciliationRunPayload>;
  /** Says of a payment that seemed odd whether it is fine. A rejected order is cancelled as far as it has not left. Decided once: saying the same again changes nothing. Needs the scope payments:write. */
  readonly fraudReviewDecide?: Maybe<FraudReviewDecidePayload>;
};


export type MutationPaymentMethodSaveArgs = {
  input: PaymentMethodSaveInput;
};


export type MutationPaymentMethodRemoveArgs = {
  input: PaymentMethodRemoveInput;
};


export type MutationGiftCardIssueArgs = {
  input: GiftCardIssueInput;
};


export type MutationStoreCreditGrantArgs = {
  input: StoreCreditGrantInput;
};


export type MutationPaymentRefundArgs = {
  input: PaymentRefundInput;
};


export type MutationExchangeRateSetArgs = {
  input: ExchangeRateSetInput;
};


export type MutationReconciliationRunArgs = {
  input?: InputMaybe<ReconciliationRunInput>;
};


export type MutationFraudReviewDecideArgs = {
  input: FraudReviewDecideInput;
};

export type Order = {
  readonly id: Scalars['ID']['output'];
  /** How it is paid: the latest attempt. Null for whoever may not see it. */
  readonly payment?: Maybe<Payment>;
  /** Money that went back, or is on its way back, newest first. */
  readonly refunds?: Maybe<ReadonlyArray<Refund>>;
};

export type Viewer = {
  readonly id: Scalars['ID']['output'];
  /** Saved cards and wallets, the latest first. */
  readonly paymentMethods?: Maybe<ReadonlyArray<SavedPaymentMethod>>;
  /** Store credit, one amount a currency. */
  readonly storeCredit?: Maybe<ReadonlyArray<Money>>;
  /** Gift cards that were issued to this user. */
  readonly giftCards?: Maybe<ReadonlyArray<GiftCard>>;
};

/** How an order is paid. */
export type Payment = {
  readonly id: Scalars['ID']['output'];
  readonly order: Order;
  readonly status: PaymentStatus;
  /** All that is to be paid. */
  readonly amount: Money;
  /** What is set aside or taken. */
  readonly authorized: Money;
  /** What was taken so far. */
  readonly captured: Money;
  /** What went back of it, or is on its way back. */
  readonly refunded: Money;
  /** Card, gift card, store credit …: what it is paid by. */
  readonly parts: ReadonlyArray<PaymentPart>;
  /** Where the buyer's bank waits, when the status is ACTION_REQUIRED. */
  readonly actionUrl?: Maybe<Scalars['String']['output']>;
  /** The outside provider that moves the money. */
  readonly provider: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
};

/** May grow: treat an unknown value as PENDING. */
export type PaymentStatus =
  /** Waits for the provider or a bank. */
  | 'PENDING'
  /** Waits for the buyer, who must go to `actionUrl`. */
  | 'ACTION_REQUIRED'
  /** The money is set aside. */
  | 'AUTHORIZED'
  /** Some of the money was taken: for what has shipped. */
  | 'PARTIALLY_CAPTURED'
  | 'CAPTURED'
  | 'DECLINED'
  /** Let go, or all given back, before the order stood. */
  | 'VOIDED';

/** One way by which a payment is paid. */
export type PaymentPart = {
  readonly kind: PaymentMethodKind;
  /** What this part pays. */
  readonly amount: Money;
  readonly captured: Money;
  readonly refunded: Money;
  /** Brand of the card: `visa`. */
  readonly brand?: Maybe<Scalars['String']['output']>;
  /** Last four digits of the card, or letters of the gift card. */
  readonly last4?: Maybe<Scalars['String']['output']>;
  /** Why it was declined: the provider's code. */
  readonly declineCode?: Maybe<Scalars['String']['output']>;
};

/** May grow. */
export type PaymentMethodKind =
  | 'CARD'
  | 'WALLET'
  | 'BANK_TRANSFER'
  | 'GIFT_CARD'
  | 'STORE_CREDIT';

/** Money that goes back to the buyer. */
export type Refund = {
  readonly id: Scalars['ID']['output'];
  readonly amount: Money;
  readonly reason: RefundReason;
  readonly status: RefundStatus;
  readonly createdAt: Scalars['DateTime']['output'];
};

/** May grow. */
export type RefundReason =
  | 'CANCELLED'
  /** A parcel was lost, or came back unopened. */
  | 'UNDELIVERED'
  | 'RETURNED'
  | 'GOODWILL';

export type RefundStatus =
  | 'PENDING'
  | 'SUCCEEDED'
  | 'FAILED';

/** A card or wallet that was kept for later. We have a token of it, no number. */
export type SavedPaymentMethod = {
  /** Give it as the token of a payment. */
  readonly id: Scalars['ID']['output'];
  readonly brand: Scalars['String']['output'];
  readonly last4: Scalars['String']['output'];
  readonly expiryMonth?: Maybe<Scalars['Int']['output']>;
  readonly expiryYear?: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A gift card, without its code. */
export type GiftCard = {
  readonly id: Scalars['ID']['output'];
  /** The end of its code. */
  readonly last4: Scalars['String']['output'];
  /** What it held at first. */
  readonly initial: Money;
  readonly balance: Money;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A buyer's bank wants money back. */
export type Dispute = {
  readonly id: Scalars['ID']['output'];
  readonly order: Order;
  readonly amount: Money;
  /** The bank's reason: `fraudulent`, `product_not_received` … */
  readonly reason: Scalars['String']['output'];
  readonly status: DisputeStatus;
  readonly openedAt: Scalars['DateTime']['output'];
};

export type DisputeStatus =
  | 'OPEN'
  | 'WON'
  | 'LOST';

/** A payment that seemed odd: authorized like any other, and to be looked at by a person. */
export type FraudReview = {
  readonly id: Scalars['ID']['output'];
  readonly order: Order;
  readonly payment?: Maybe<Payment>;
  /** How likely it is fraud, from 0 to 1: by the model, or by rules until one was trained. */
  readonly score: Scalars['Float']['output'];
  /** To be looked at before the others: nothing of the order is fetched or packed until it is accepted. */
  readonly urgent: Scalars['Boolean']['output'];
  /** What made it seem odd, the weightiest first. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  readonly status: FraudReviewStatus;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FraudReviewStatus =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REJECTED';

export type FraudDecision =
  /** It is fine. */
  | 'ACCEPTED'
  /** It is fraud. */
  | 'REJECTED';

/** A movement of money in the books. Its entries sum to zero in each currency. */
export type MoneyTransaction = {
  readonly id: Scalars['ID']['output'];
  /** What happened: CAPTURE, REFUND, GIFT_CARD_ISSUE … */
  readonly kind: Scalars['String']['output'];
  /** What it books: the same thing is booked once. */
  readonly reference: Scalars['String']['output'];
  readonly entries: ReadonlyArray<MoneyEntry>;
  readonly at: Scalars['DateTime']['output'];
};

/** One side of a movement. */
export type MoneyEntry = {
  /** `sales`, `provider:stripe`, `held`, `gift_cards` … */
  readonly account: Scalars['String']['output'];
  /** Above zero: into the account. */
  readonly amount: Money;
};

/** One comparison of our books with the provider's ledger. */
export type Reconciliation = {
  /** The provider that was compared with. */
  readonly provider: Scalars['String']['output'];
  /** What was taken or given back from this moment on. */
  readonly from: Scalars['DateTime']['output'];
  /** And before this one: an hour before the moment up to which the provider's ledger is complete. */
  readonly to: Scalars['DateTime']['output'];
  /** How many payments and refunds were compared. */
  readonly compared: Scalars['Int']['output'];
  readonly differences: ReadonlyArray<ReconciliationDifference>;
  readonly at: Scalars['DateTime']['output'];
};

/** Where the two ledgers do not agree; the implementing type says how. */
export type ReconciliationDifference = {
  /** The provider's id of the payment or refund. */
  readonly reference: Scalars['String']['output'];
  readonly movement: ReconciliationMovement;
  /** Our payment, when we know of one. */
  readonly payment?: Maybe<Payment>;
};

export type ReconciliationMovement =
  | 'CAPTURE'
  | 'REFUND';

/** The provider moved money that our books know nothing of. */
export type MissingHere = ReconciliationDifference & {
  readonly reference: Scalars['String']['output'];
  readonly movement: ReconciliationMovement;
  readonly payment?: Maybe<Payment>;
  readonly theirs: Money;
};

/** Our books have a movement that the provider's ledger has not. */
export type MissingThere = ReconciliationDifference & {
  readonly reference: Scalars['String']['output'];
  readonly movement: ReconciliationMovement;
  readonly payment?: Maybe<Payment>;
  readonly ours: Money;
};

/** Both have it, with different amounts. */
export type AmountDiffers = ReconciliationDifference & {
  readonly reference: Scalars['String']['output'];
  readonly movement: ReconciliationMovement;
  readonly payment?: Maybe<Payment>;
  readonly ours: Money;
  readonly theirs: Money;
};

/** Both have it, in different currencies. */
export type CurrencyDiffers = ReconciliationDifference & {
  readonly reference: Scalars['String']['output'];
  readonly movement: ReconciliationMovement;
  readonly payment?: Maybe<Payment>;
  readonly ours: Money;
  readonly theirs: Money;
};

export type PaymentConnection = {
  readonly nodes: ReadonlyArray<Payment>;
  readonly edges: ReadonlyArray<PaymentEdge>;
  readonly pageInfo: PageInfo;
};

export type PaymentEdge = {
  readonly node: Payment;
  readonly cursor: Scalars['String']['output'];
};

export type MoneyTransactionConnection = {
  readonly nodes: ReadonlyArray<MoneyTransaction>;
  readonly edges: ReadonlyArray<MoneyTransactionEdge>;
  readonly pageInfo: PageInfo;
};

export type MoneyTransactionEdge = {
  readonly node: MoneyTransaction;
  readonly cursor: Scalars['String']['output'];
};

export type DisputeConnection = {
  readonly nodes: ReadonlyArray<Dispute>;
  readonly edges: ReadonlyArray<DisputeEdge>;
  readonly pageInfo: PageInfo;
};

export type DisputeEdge = {
  readonly node: Dispute;
  readonly cursor: Scalars['String']['output'];
};

export type FraudReviewConnection = {
  readonly nodes: ReadonlyArray<FraudReview>;
  readonly edges: ReadonlyArray<FraudReviewEdge>;
  readonly pageInfo: PageInfo;
};

export type FraudReviewEdge = {
  readonly node: FraudReview;
  readonly cursor: Scalars['String']['output'];
};

export type ReconciliationConnection = {
  readonly nodes: ReadonlyArray<Reconciliation>;
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  readonly pageInfo: PageInfo;
};

export type ReconciliationEdge = {
  readonly node: Reconciliation;
  readonly cursor: Scalars['String']['output'];
};

export type PaymentMethodSaveInput = {
  /** The provider's token of a card or wallet. */
  readonly token: Scalars['String']['input'];
};

export type PaymentMethodRemoveInput = {
  readonly paymentMethodId: Scalars['ID']['input'];
};

export type GiftCardIssueInput = {
  /** Repeats under one key make one card. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it holds, as a decimal number above zero. */
  readonly amount: Scalars['Decimal']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Shown to this user among their gift cards. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
  /** When it can no longer be spent; never when absent. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type StoreCreditGrantInput = {
  /** Repeats under one key grant once. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly userId: Scalars['ID']['input'];
  /** As a decimal number above zero. */
  readonly amount: Scalars['Decimal']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Why, for the audit log. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type PaymentRefundInput = {
  /** Repeats under one key are one refund. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** As a decimal number in the payment's currency; all that is left when absent. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** GOODWILL when absent. */
  readonly reason?: InputMaybe<RefundReason>;
};

export type ExchangeRateSetInput = {
  /** One unit of this currency … */
  readonly base: Scalars['CurrencyCode']['input'];
  /** … is worth so many of this one. */
  readonly quote: Scalars['CurrencyCode']['input'];
  readonly rate: Scalars['Decimal']['input'];
  /** From this day on: today when absent. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReconciliationRunInput = {
  /** Movements from this moment on: from where the last whole day that was compared ended when absent, or for a day. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Movements before this moment, but no later than up to where the provider's ledger is complete. An hour before that when
   * absent: what is being done at the moment may be on one side only.
   */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FraudReviewDecideInput = {
  readonly reviewId: Scalars['ID']['input'];
  readonly decision: FraudDecision;
};

export type PaymentMethodSavePayload = {
  readonly paymentMethod?: Maybe<SavedPaymentMethod>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PaymentMethodRemovePayload = {
  /** The method that is gone. */
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type GiftCardIssuePayload = {
  readonly giftCard?: Maybe<GiftCard>;
  /** What its owner types to spend it. Not shown again, except to a repeat of the key. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StoreCreditGrantPayload = {
  /** The user's credit in this currency now. */
  readonly balance?: Maybe<Money>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PaymentRefundPayload = {
  readonly refund?: Maybe<Refund>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ExchangeRateSetPayload = {
  readonly rate?: Maybe<ExchangeRate>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a currency is worth in another from a day on. */
export type ExchangeRate = {
  readonly base: Scalars['CurrencyCode']['output'];
  readonly quote: Scalars['CurrencyCode']['output'];
  readonly rate: Scalars['Decimal']['output'];
  readonly from: Scalars['DateTime']['output'];
};

export type ReconciliationRunPayload = {
  readonly reconciliation?: Maybe<Reconciliation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type FraudReviewDecidePayload = {
  readonly review?: Maybe<FraudReview>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: there is no such review, or its payment does not stand. */
export type ReviewUnknown = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody has decided otherwise before. */
export type AlreadyDecided = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was decided. */
  readonly decision: FraudDecision;
};

/** Refused: the provider does not know this method, or it is not one of yours. */
export type UnknownPaymentMethod = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the bank or the provider said no. */
export type MethodDeclined = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The provider's code: `insufficient_funds`, `expired_card` … */
  readonly declineCode: Scalars['String']['output'];
};

/** Refused: there is nothing to refund, for there is no such paid order. */
export type PaymentUnknown = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: so much was not taken, or went back already. */
export type RefundExceedsCaptured = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What can still be refunded. */
  readonly refundable: Money;
};

/** An amount of money. `amount` is for people, `minorUnits` for arithmetic; both say the same. */
export type Money = {
  /** The amount as a decimal number: `12.34`. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: Scalars['CurrencyCode']['output'];
  /** The amount in the smallest unit of the currency: cents, yen, fils. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** How many decimals the currency has. */
  readonly fractionDigits: Scalars['Int']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was done, as something that a client can act on. Implementing types carry what is needed to react. */
export type UserError = {
  /** Stable: the name of the implementing type in SCREAMING_SNAKE. New ones may be added. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The path to the offending part of the input, if it is one part. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a value is outside of what makes sense; `message` and `field` say which and why. */
export type InvalidInput = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody changed it since you looked. Look again, then decide. */
export type VersionConflict = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Give this as `expectedVersion`, once you have seen what changed. */
  readonly currentVersion: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentStatus: PaymentStatus;
  PaymentPart: ResolverTypeWrapper<PaymentPartModel>;
  PaymentMethodKind: PaymentMethodKind;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundReason: RefundReason;
  RefundStatus: RefundStatus;
  SavedPaymentMethod: ResolverTypeWrapper<SavedPaymentMethodModel>;
  GiftCard: ResolverTypeWrapper<GiftCardModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  DisputeStatus: DisputeStatus;
  FraudReview: ResolverTypeWrapper<FraudReviewModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FraudReviewStatus: FraudReviewStatus;
  FraudDecision: FraudDecision;
  MoneyTransaction: ResolverTypeWrapper<MoneyTransactionModel>;
  MoneyEntry: ResolverTypeWrapper<MoneyEntryModel>;
  Reconciliation: ResolverTypeWrapper<ReconciliationModel>;
  ReconciliationDifference: ResolverTypeWrapper<ReconciliationDifferenceModel>;
  ReconciliationMovement: ReconciliationMovement;
  MissingHere: ResolverTypeWrapper<MissingHereModel>;
  MissingThere: ResolverTypeWrapper<MissingThereModel>;
  AmountDiffers: ResolverTypeWrapper<AmountDiffersModel>;
  CurrencyDiffers: ResolverTypeWrapper<CurrencyDiffersModel>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionModel>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  MoneyTransactionConnection: ResolverTypeWrapper<MoneyTransactionConnectionModel>;
  MoneyTransactionEdge: ResolverTypeWrapper<Omit<MoneyTransactionEdge, 'node'> & { node: ResolversTypes['MoneyTransaction'] }>;
  DisputeConnection: ResolverTypeWrapper<DisputeConnectionModel>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  FraudReviewConnection: ResolverTypeWrapper<FraudReviewConnectionModel>;
  FraudReviewEdge: ResolverTypeWrapper<Omit<FraudReviewEdge, 'node'> & { node: ResolversTypes['FraudReview'] }>;
  ReconciliationConnection: ResolverTypeWrapper<ReconciliationConnectionModel>;
  ReconciliationEdge: ResolverTypeWrapper<Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['Reconciliation'] }>;
  PaymentMethodSaveInput: PaymentMethodSaveInput;
  PaymentMethodRemoveInput: PaymentMethodRemoveInput;
  GiftCardIssueInput: GiftCardIssueInput;
  StoreCreditGrantInput: StoreCreditGrantInput;
  PaymentRefundInput: PaymentRefundInput;
  ExchangeRateSetInput: ExchangeRateSetInput;
  ReconciliationRunInput: ReconciliationRunInput;
  FraudReviewDecideInput: FraudReviewDecideInput;
  PaymentMethodSavePayload: ResolverTypeWrapper<Omit<PaymentMethodSavePayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversTypes['SavedPaymentMethod']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentMethodRemovePayload: ResolverTypeWrapper<Omit<PaymentMethodRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GiftCardIssuePayload: ResolverTypeWrapper<Omit<GiftCardIssuePayload, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StoreCreditGrantPayload: ResolverTypeWrapper<Omit<StoreCreditGrantPayload, 'balance' | 'userErrors'> & { balance?: Maybe<ResolversTypes['Money']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentRefundPayload: ResolverTypeWrapper<Omit<PaymentRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExchangeRateSetPayload: ResolverTypeWrapper<Omit<ExchangeRateSetPayload, 'rate' | 'userErrors'> & { rate?: Maybe<ResolversTypes['ExchangeRate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateModel>;
  ReconciliationRunPayload: ResolverTypeWrapper<Omit<ReconciliationRunPayload, 'reconciliation' | 'userErrors'> & { reconciliation?: Maybe<ResolversTypes['Reconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FraudReviewDecidePayload: ResolverTypeWrapper<Omit<FraudReviewDecidePayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['FraudReview']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviewUnknown: ResolverTypeWrapper<ReviewUnknown>;
  AlreadyDecided: ResolverTypeWrapper<AlreadyDecided>;
  UnknownPaymentMethod: ResolverTypeWrapper<UnknownPaymentMethod>;
  MethodDeclined: ResolverTypeWrapper<MethodDeclined>;
  PaymentUnknown: ResolverTypeWrapper<PaymentUnknown>;
  RefundExceedsCaptured: ResolverTypeWrapper<Omit<RefundExceedsCaptured, 'refundable'> & { refundable: ResolversTypes['Money'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  Viewer: ViewerModel;
  Payment: PaymentModel;
  PaymentPart: PaymentPartModel;
  Refund: RefundModel;
  SavedPaymentMethod: SavedPaymentMethodModel;
  GiftCard: GiftCardModel;
  Dispute: DisputeModel;
  FraudReview: FraudReviewModel;
  Float: Scalars['Float']['output'];
  MoneyTransaction: MoneyTransactionModel;
  MoneyEntry: MoneyEntryModel;
  Reconciliation: ReconciliationModel;
  ReconciliationDifference: ReconciliationDifferenceModel;
  MissingHere: MissingHereModel;
  MissingThere: MissingThereModel;
  AmountDiffers: AmountDiffersModel;
  CurrencyDiffers: CurrencyDiffersModel;
  PaymentConnection: PaymentConnectionModel;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  MoneyTransactionConnection: MoneyTransactionConnectionModel;
  MoneyTransactionEdge: Omit<MoneyTransactionEdge, 'node'> & { node: ResolversParentTypes['MoneyTransaction'] };
  DisputeConnection: DisputeConnectionModel;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  FraudReviewConnection: FraudReviewConnectionModel;
  FraudReviewEdge: Omit<FraudReviewEdge, 'node'> & { node: ResolversParentTypes['FraudReview'] };
  ReconciliationConnection: ReconciliationConnectionModel;
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['Reconciliation'] };
  PaymentMethodSaveInput: PaymentMethodSaveInput;
  PaymentMethodRemoveInput: PaymentMethodRemoveInput;
  GiftCardIssueInput: GiftCardIssueInput;
  StoreCreditGrantInput: StoreCreditGrantInput;
  PaymentRefundInput: PaymentRefundInput;
  ExchangeRateSetInput: ExchangeRateSetInput;
  ReconciliationRunInput: ReconciliationRunInput;
  FraudReviewDecideInput: FraudReviewDecideInput;
  PaymentMethodSavePayload: Omit<PaymentMethodSavePayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversParentTypes['SavedPaymentMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentMethodRemovePayload: Omit<PaymentMethodRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GiftCardIssuePayload: Omit<GiftCardIssuePayload, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversParentTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StoreCreditGrantPayload: Omit<StoreCreditGrantPayload, 'balance' | 'userErrors'> & { balance?: Maybe<ResolversParentTypes['Money']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentRefundPayload: Omit<PaymentRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExchangeRateSetPayload: Omit<ExchangeRateSetPayload, 'rate' | 'userErrors'> & { rate?: Maybe<ResolversParentTypes['ExchangeRate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExchangeRate: ExchangeRateModel;
  ReconciliationRunPayload: Omit<ReconciliationRunPayload, 'reconciliation' | 'userErrors'> & { reconciliation?: Maybe<ResolversParentTypes['Reconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FraudReviewDecidePayload: Omit<FraudReviewDecidePayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['FraudReview']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviewUnknown: ReviewUnknown;
  AlreadyDecided: AlreadyDecided;
  UnknownPaymentMethod: UnknownPaymentMethod;
  MethodDeclined: MethodDeclined;
  PaymentUnknown: PaymentUnknown;
  RefundExceedsCaptured: Omit<RefundExceedsCaptured, 'refundable'> & { refundable: ResolversParentTypes['Money'] };
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: MoneyValue;
  BigInt: Scalars['BigInt']['output'];
  PageInfo: PageInfo;
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as?: Maybe<Scalars['String']['input']>;
  import?: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  moneyTransactions?: Resolver<Maybe<ResolversTypes['MoneyTransactionConnection']>, ParentType, ContextType, Partial<QueryMoneyTransactionsArgs>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<QueryDisputesArgs>>;
  reconciliations?: Resolver<Maybe<ResolversTypes['ReconciliationConnection']>, ParentType, ContextType, Partial<QueryReconciliationsArgs>>;
  fraudReviews?: Resolver<Maybe<ResolversTypes['FraudReviewConnection']>, ParentType, ContextType, Partial<QueryFraudReviewsArgs>>;
  giftCardBalance?: Resolver<Maybe<ResolversTypes['GiftCard']>, ParentType, ContextType, RequireFields<QueryGiftCardBalanceArgs, 'code'>>;
  moneyConverted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<QueryMoneyConvertedArgs, 'amount' | 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  paymentMethodSave?: Resolver<Maybe<ResolversTypes['PaymentMethodSavePayload']>, ParentType, ContextType, RequireFields<MutationPaymentMethodSaveArgs, 'input'>>;
  paymentMethodRemove?: Resolver<Maybe<ResolversTypes['PaymentMethodRemovePayload']>, ParentType, ContextType, RequireFields<MutationPaymentMethodRemoveArgs, 'input'>>;
  giftCardIssue?: Resolver<Maybe<ResolversTypes['GiftCardIssuePayload']>, ParentType, ContextType, RequireFields<MutationGiftCardIssueArgs, 'input'>>;
  storeCreditGrant?: Resolver<Maybe<ResolversTypes['StoreCreditGrantPayload']>, ParentType, ContextType, RequireFields<MutationStoreCreditGrantArgs, 'input'>>;
  paymentRefund?: Resolver<Maybe<ResolversTypes['PaymentRefundPayload']>, ParentType, ContextType, RequireFields<MutationPaymentRefundArgs, 'input'>>;
  exchangeRateSet?: Resolver<Maybe<ResolversTypes['ExchangeRateSetPayload']>, ParentType, ContextType, RequireFields<MutationExchangeRateSetArgs, 'input'>>;
  reconciliationRun?: Resolver<Maybe<ResolversTypes['ReconciliationRunPayload']>, ParentType, ContextType, Partial<MutationReconciliationRunArgs>>;
  fraudReviewDecide?: Resolver<Maybe<ResolversTypes['FraudReviewDecidePayload']>, ParentType, ContextType, RequireFields<MutationFraudReviewDecideArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refund']>>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedPaymentMethod']>>, ParentType, ContextType>;
  storeCredit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  giftCards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GiftCard']>>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PaymentPart']>, ParentType, ContextType>;
  actionUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPart'] = ResolversParentTypes['PaymentPart']> = {
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefundReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SavedPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPaymentMethod'] = ResolversParentTypes['SavedPaymentMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCard'] = ResolversParentTypes['GiftCard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initial?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FraudReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudReview'] = ResolversParentTypes['FraudReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FraudReviewStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoneyTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTransaction'] = ResolversParentTypes['MoneyTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['MoneyEntry']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoneyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyEntry'] = ResolversParentTypes['MoneyEntry']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationDifference']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReconciliationDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationDifference'] = ResolversParentTypes['ReconciliationDifference']> = {
  __resolveType: TypeResolveFn<'MissingHere' | 'MissingThere' | 'AmountDiffers' | 'CurrencyDiffers', ParentType, ContextType>;
};

export type MissingHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingHere'] = ResolversParentTypes['MissingHere']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ReconciliationMovement'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingThereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingThere'] = ResolversParentTypes['MissingThere']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ReconciliationMovement'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountDiffers'] = ResolversParentTypes['AmountDiffers']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ReconciliationMovement'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyDiffers'] = ResolversParentTypes['CurrencyDiffers']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ReconciliationMovement'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTransactionConnection'] = ResolversParentTypes['MoneyTransactionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MoneyTransaction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MoneyTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MoneyTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTransactionEdge'] = ResolversParentTypes['MoneyTransactionEdge']> = {
  node?: Resolver<ResolversTypes['MoneyTransaction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FraudReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudReviewConnection'] = ResolversParentTypes['FraudReviewConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FraudReview']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FraudReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FraudReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudReviewEdge'] = ResolversParentTypes['FraudReviewEdge']> = {
  node?: Resolver<ResolversTypes['FraudReview'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge']> = {
  node?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentMethodSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSavePayload'] = ResolversParentTypes['PaymentMethodSavePayload']> = {
  paymentMethod?: Resolver<Maybe<ResolversTypes['SavedPaymentMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentMethodRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodRemovePayload'] = ResolversParentTypes['PaymentMethodRemovePayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiftCardIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardIssuePayload'] = ResolversParentTypes['GiftCardIssuePayload']> = {
  giftCard?: Resolver<Maybe<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoreCreditGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreCreditGrantPayload'] = ResolversParentTypes['StoreCreditGrantPayload']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRefundPayload'] = ResolversParentTypes['PaymentRefundPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateSetPayload'] = ResolversParentTypes['ExchangeRateSetPayload']> = {
  rate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  base?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReconciliationRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRunPayload'] = ResolversParentTypes['ReconciliationRunPayload']> = {
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FraudReviewDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudReviewDecidePayload'] = ResolversParentTypes['FraudReviewDecidePayload']> = {
  review?: Resolver<Maybe<ResolversTypes['FraudReview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewUnknown'] = ResolversParentTypes['ReviewUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDecided'] = ResolversParentTypes['AlreadyDecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['FraudDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPaymentMethod'] = ResolversParentTypes['UnknownPaymentMethod']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodDeclined'] = ResolversParentTypes['MethodDeclined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUnknown'] = ResolversParentTypes['PaymentUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundExceedsCapturedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundExceedsCaptured'] = ResolversParentTypes['RefundExceedsCaptured']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ReviewUnknown' | 'AlreadyDecided' | 'UnknownPaymentMethod' | 'MethodDeclined' | 'PaymentUnknown' | 'RefundExceedsCaptured' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentPart?: PaymentPartResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  SavedPaymentMethod?: SavedPaymentMethodResolvers<ContextType>;
  GiftCard?: GiftCardResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  FraudReview?: FraudReviewResolvers<ContextType>;
  MoneyTransaction?: MoneyTransactionResolvers<ContextType>;
  MoneyEntry?: MoneyEntryResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationDifference?: ReconciliationDifferenceResolvers<ContextType>;
  MissingHere?: MissingHereResolvers<ContextType>;
  MissingThere?: MissingThereResolvers<ContextType>;
  AmountDiffers?: AmountDiffersResolvers<ContextType>;
  CurrencyDiffers?: CurrencyDiffersResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  MoneyTransactionConnection?: MoneyTransactionConnectionResolvers<ContextType>;
  MoneyTransactionEdge?: MoneyTransactionEdgeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  FraudReviewConnection?: FraudReviewConnectionResolvers<ContextType>;
  FraudReviewEdge?: FraudReviewEdgeResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  PaymentMethodSavePayload?: PaymentMethodSavePayloadResolvers<ContextType>;
  PaymentMethodRemovePayload?: PaymentMethodRemovePayloadResolvers<ContextType>;
  GiftCardIssuePayload?: GiftCardIssuePayloadResolvers<ContextType>;
  StoreCreditGrantPayload?: StoreCreditGrantPayloadResolvers<ContextType>;
  PaymentRefundPayload?: PaymentRefundPayloadResolvers<ContextType>;
  ExchangeRateSetPayload?: ExchangeRateSetPayloadResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ReconciliationRunPayload?: ReconciliationRunPayloadResolvers<ContextType>;
  FraudReviewDecidePayload?: FraudReviewDecidePayloadResolvers<ContextType>;
  ReviewUnknown?: ReviewUnknownResolvers<ContextType>;
  AlreadyDecided?: AlreadyDecidedResolvers<ContextType>;
  UnknownPaymentMethod?: UnknownPaymentMethodResolvers<ContextType>;
  MethodDeclined?: MethodDeclinedResolvers<ContextType>;
  PaymentUnknown?: PaymentUnknownResolvers<ContextType>;
  RefundExceedsCaptured?: RefundExceedsCapturedResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

export type PaymentConnectionModel = Connection<PaymentModel>;
export type MoneyTransactionConnectionModel = Connection<MoneyTransactionModel>;
export type DisputeConnectionModel = Connection<DisputeModel>;
export type FraudReviewConnectionModel = Connection<FraudReviewModel>;
export type ReconciliationConnectionModel = Connection<ReconciliationModel>;
