// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { ViewerModel, CartModel, CartCheckoutWarningModel, VariantModel, ProductModel, OfferModel, SellerModel, LocationModel, ParcelModel, CheckoutModel, QuoteModel, QuoteLineModel, QuoteUnitModel, DeliveryOptionModel, TaxLineModel, PriceStepModel, OrderAddressModel, GiftModel, OrderModel, TillRefundModel, OrderLineModel, FulfillmentUnitModel, TimelineEntryModel, OrderDocumentModel, OrderEventModel, CouponModel, TaxRateModel, NotForSaleModel, SoldOutModel, PriceChangedModel, BalanceTooLowModel, AlreadyPackedModel, RefundTooHighModel } from '../models.ts';
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
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as text: `12.34`. Never a float. */
  Decimal: { input: string; output: string; }
  /** A whole number of any size, as text. */
  BigInt: { input: bigint; output: bigint; }
};

export type Query = {
  /** An order of the viewer, or one of a guest by the secret of the cart it came from; staff need the scope orders:read. Null when there is none that you may see. */
  readonly order?: Maybe<Order>;
  /** All orders, newest first. Needs the scope orders:read. */
  readonly orders?: Maybe<OrderConnection>;
  /** A checkout of the viewer, or a guest's by the secret of the cart. Null when there is none that you may see. */
  readonly checkout?: Maybe<Checkout>;
  /** What became of a submission: ask by its key when an answer was lost. Null when the key was never used. */
  readonly checkoutResult?: Maybe<CheckoutSubmitPayload>;
  /** The order that would exist: totals, split, promises, problems. Touches nothing. */
  readonly checkoutSimulate?: Maybe<CheckoutSimulatePayload>;
  /** Coupons, newest first. Needs the scope orders:read. */
  readonly coupons?: Maybe<CouponConnection>;
  /** What is taxed how in a country, as of now. Needs the scope orders:read. */
  readonly taxRates?: Maybe<ReadonlyArray<TaxRate>>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
  cartSecret?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckoutArgs = {
  id: Scalars['ID']['input'];
  cartSecret?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckoutResultArgs = {
  idempotencyKey: Scalars['String']['input'];
  cartSecret?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckoutSimulateArgs = {
  input: CheckoutSimulateInput;
};


export type QueryCouponsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxRatesArgs = {
  countryCode: Scalars['String']['input'];
};

export type Mutation = {
  /** Freezes a quote for what is in a cart and holds its stock until `expiresAt`. Repeating the key gives the same checkout. */
  readonly checkoutStart?: Maybe<CheckoutStartPayload>;
  /** Changes address, delivery, coupons or gift of an open checkout: makes a new quote with a new version. */
  readonly checkoutUpdate?: Maybe<CheckoutUpdatePayload>;
  /** Buys: checks, reserves, asks the payment provider, places the order; all of it or nothing. Repeating the key gives the same answer, or what has become of it since. */
  readonly checkoutSubmit?: Maybe<CheckoutSubmitPayload>;
  /** Lets go of what a checkout holds, and of a payment that waits for its buyer. The cart stays as it is. */
  readonly checkoutCancel?: Maybe<CheckoutCancelPayload>;
  /** Cancels an order wholly or by line, while it is not packed: the money goes back, and so do the goods. */
  readonly orderCancel?: Maybe<OrderCancelPayload>;
  /** Sends what is not packed yet somewhere else in the same country and region: tax and delivery stay as they were. */
  readonly orderAddressChange?: Maybe<OrderAddressChangePayload>;
  /** Changes the gift note of an order while nothing of it is packed. */
  readonly orderGiftChange?: Maybe<OrderGiftChangePayload>;
  /** Puts what an order had into the viewer's cart again, as far as it is still sold. Repeating the key adds nothing. */
  readonly orderReorder?: Maybe<OrderReorderPayload>;
  /** Gives money back for goodwill, up to what was paid and not given back. Needs the scope orders:write. */
  readonly orderRefund?: Maybe<OrderRefundPayload>;
  /** Asks once more for what failed of a refund, as far as it was not given back otherwise. Doing it twice changes nothing. Needs the scope orders:write. */
  readonly orderRefundRetry?: Maybe<OrderRefundRetryPayload>;
  /** Says that somebody at the till has given back what is due there. Twice is once. Needs the scope orders:write. */
  readonly orderTillRefundSettle?: Maybe<OrderTillRefundSettlePayload>;
  /** Makes a coupon. Needs the scope orders:write. */
  readonly couponCreate?: Maybe<CouponCreatePayload>;
  /** Ends a coupon now. Needs the scope orders:write. */
  readonly couponEnd?: Maybe<CouponEndPayload>;
  /** Sets a rate of tax from a moment on; quotes made after it use it. Needs the scope orders:write. */
  readonly taxRateSet?: Maybe<TaxRateSetPayload>;
};


export type MutationCheckoutStartArgs = {
  input: CheckoutStartInput;
};


export type MutationCheckoutUpdateArgs = {
  input: CheckoutUpdateInput;
};


export type MutationCheckoutSubmitArgs = {
  input: CheckoutSubmitInput;
};


export type MutationCheckoutCancelArgs = {
  input: CheckoutCancelInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderAddressChangeArgs = {
  input: OrderAddressChangeInput;
};


export type MutationOrderGiftChangeArgs = {
  input: OrderGiftChangeInput;
};


export type MutationOrderReorderArgs = {
  input: OrderReorderInput;
};


export type MutationOrderRefundArgs = {
  input: OrderRefundInput;
};


export type MutationOrderRefundRetryArgs = {
  input: OrderRefundRetryInput;
};


export type MutationOrderTillRefundSettleArgs = {
  input: OrderTillRefundSettleInput;
};


export type MutationCouponCreateArgs = {
  input: CouponCreateInput;
};


export type MutationCouponEndArgs = {
  input: CouponEndInput;
};


export type MutationTaxRateSetArgs = {
  input: TaxRateSetInput;
};

export type Subscription = {
  /** An order's progress: first the order as it is, then each entry of its timeline, once and in order. Resume with the cursor of the last event seen. */
  readonly orderEvents?: Maybe<OrderEvent>;
  /** The progress of all orders of the viewer, those placed from now on included. */
  readonly viewerOrderEvents?: Maybe<OrderEvent>;
};


export type SubscriptionOrderEventsArgs = {
  orderId: Scalars['ID']['input'];
  cartSecret?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionViewerOrderEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Viewer = {
  readonly id: Scalars['ID']['output'];
  /** The viewer's orders, newest first. */
  readonly orders?: Maybe<OrderConnection>;
};


export type ViewerOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Cart = {
  readonly id: Scalars['ID']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly couponCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<CartLine>;
  /** What it would come to, delivered: an estimate that holds nothing. Null when the address is not known well enough, or something in it cannot be bought; `problem` says which. */
  readonly estimate?: Maybe<CartEstimate>;
  /** What stands between the cart and an order, as of now: coupons that have lapsed, each of them, and a place that nothing is delivered to, when one is given. Beside `warnings`, which are of its lines. Costs nothing unless it is asked for. */
  readonly checkoutWarnings?: Maybe<ReadonlyArray<CartCheckoutWarning>>;
  /** Products that were bought together with what is in the cart, the closest first, none of them in it already. Empty while nothing is known. Counted every night from the orders of the last months; a domain of recommendations may answer it instead some day. */
  readonly related?: Maybe<ReadonlyArray<Product>>;
};


export type CartEstimateArgs = {
  input: CartEstimateInput;
};


export type CartCheckoutWarningsArgs = {
  input?: InputMaybe<CartEstimateInput>;
};


export type CartRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something about a cart that its buyer should know. More kinds may be added. */
export type CartCheckoutWarning = {
  /** Stable, in SCREAMING_SNAKE. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** A code that was put into the cart takes nothing off, or no longer. Take it out, or put in what it asks for. */
export type CartCouponLapsed = CartCheckoutWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly couponCode: Scalars['String']['output'];
  readonly reason: CouponLapse;
};

/** Why a code takes nothing off. More reasons may be added. */
export type CouponLapse =
  /** There is no such code, or not yet. */
  | 'UNKNOWN'
  | 'ENDED'
  /** As many have used it as may. */
  | 'USED_UP'
  /** It holds for another currency. */
  | 'OTHER_CURRENCY'
  /** What is in the cart is worth less than it asks for. */
  | 'BELOW_MINIMUM';

/** Nothing is delivered there that way, or not all that is in the cart together: it may be too heavy. */
export type CartCannotDeliver = CartCheckoutWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly delivery: DeliveryService;
};

export type CartLine = {
  readonly offer?: Maybe<Offer>;
  readonly quantity: Scalars['Int']['output'];
};

/** What a cart would come to. */
export type CartEstimate = {
  /** Null when there is a problem. */
  readonly quote?: Maybe<Quote>;
  /** Why there is no quote: something is not for sale, a code does not fit, nothing is delivered there. */
  readonly problem?: Maybe<UserError>;
};

export type CartEstimateInput = {
  /** ISO 3166 code of where it goes. */
  readonly countryCode: Scalars['String']['input'];
  /** State or province, where tax is its own: its code or its name. */
  readonly administrativeArea?: InputMaybe<Scalars['String']['input']>;
  /** For the distance; the middle of the country when absent. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** STANDARD when absent. */
  readonly delivery?: InputMaybe<DeliveryService>;
};

export type Variant = {
  readonly id: Scalars['ID']['output'];
};

export type Product = {
  readonly id: Scalars['ID']['output'];
};

export type Offer = {
  readonly id: Scalars['ID']['output'];
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
};

export type Location = {
  readonly id: Scalars['ID']['output'];
};

export type Parcel = {
  readonly id: Scalars['ID']['output'];
};

/** A cart on its way to an order: a frozen quote, and stock that is held for it. */
export type Checkout = {
  readonly id: Scalars['ID']['output'];
  readonly status: CheckoutStatus;
  /** The cart it was started from, as long as there is one. */
  readonly cart?: Maybe<Cart>;
  /** What will be paid for, and why it costs that. */
  readonly quote: Quote;
  /** Give it to `checkoutSubmit`: another version is refused. */
  readonly quoteVersion: Scalars['Int']['output'];
  /** Until then the stock is held. It is moved on while a payment is in flight. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Where the bills go. */
  readonly email: Scalars['String']['output'];
  readonly shippingAddress: OrderAddress;
  readonly billingAddress: OrderAddress;
  readonly gift?: Maybe<Gift>;
  /** The order that came of it. */
  readonly order?: Maybe<Order>;
};

/** May grow. */
export type CheckoutStatus =
  | 'OPEN'
  /** Submitted, and not decided yet. */
  | 'SUBMITTED'
  | 'PLACED'
  | 'EXPIRED'
  | 'CANCELLED';

/** What an order costs, and how that came about. */
export type Quote = {
  readonly currencyCode: Scalars['CurrencyCode']['output'];
  readonly lines: ReadonlyArray<QuoteLine>;
  /** What one seller sends from one place. */
  readonly units: ReadonlyArray<QuoteUnit>;
  /** Ways of delivery that all of it can go by, the cheapest first. */
  readonly deliveryOptions: ReadonlyArray<DeliveryOption>;
  /** All lines before discounts. */
  readonly subtotal: Money;
  /** What promotions take off, as an amount of zero or more. */
  readonly discountTotal: Money;
  readonly deliveryTotal: Money;
  readonly taxTotal: Money;
  /** Whether the prices contain the tax; if not, it is added to them. */
  readonly taxIncluded: Scalars['Boolean']['output'];
  readonly taxes: ReadonlyArray<TaxLine>;
  readonly total: Money;
  /** How the total came about, step by step; the order keeps it. */
  readonly explanation: ReadonlyArray<PriceStep>;
};

export type QuoteLine = {
  readonly variant?: Maybe<Variant>;
  readonly offer?: Maybe<Offer>;
  readonly seller?: Maybe<Seller>;
  readonly title: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly unitPrice: Money;
  /** Quantity times unit price. */
  readonly subtotal: Money;
  readonly discount: Money;
  readonly tax: Money;
  /** What this line comes to: less discount, tax in. */
  readonly total: Money;
};

export type QuoteUnit = {
  readonly seller?: Maybe<Seller>;
  readonly location?: Maybe<Location>;
  readonly service: DeliveryService;
  readonly delivery: Money;
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
};

/** May grow. */
export type DeliveryService =
  | 'STANDARD'
  | 'EXPRESS'
  /** Light parcels, short ways. */
  | 'DRONE';

export type DeliveryOption = {
  readonly service: DeliveryService;
  /** For all parcels together, tax as in the quote's prices. */
  readonly cost: Money;
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
};

/** Tax of one rate, over all lines that it applies to. */
export type TaxLine = {
  /** As the law calls it: `VAT 21%`. */
  readonly name: Scalars['String']['output'];
  readonly jurisdiction: Scalars['String']['output'];
  /** In percent: `21`, `8.875`. */
  readonly percent: Scalars['Decimal']['output'];
  /** What it was taken of. */
  readonly net: Money;
  readonly tax: Money;
};

/** One step from nothing to the total. */
export type PriceStep = {
  readonly kind: PriceStepKind;
  /** In words, for people. */
  readonly label: Scalars['String']['output'];
  /** What the step changes of the total. */
  readonly amount: Money;
  /** The total after it. */
  readonly running: Money;
};

/** May grow. */
export type PriceStepKind =
  | 'LINE'
  | 'PROMOTION'
  | 'DELIVERY'
  | 'TAX';

/** Where an order goes, as it was when it was placed. */
export type OrderAddress = {
  readonly name: Scalars['String']['output'];
  readonly organization?: Maybe<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly district?: Maybe<Scalars['String']['output']>;
  readonly city: Scalars['String']['output'];
  readonly administrativeArea?: Maybe<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type Gift = {
  /** Printed on a card. */
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly wrapping: Scalars['Boolean']['output'];
  /** For whom it is. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
};

/** What somebody has bought. */
export type Order = {
  readonly id: Scalars['ID']['output'];
  /** What people call it: short and not guessable. */
  readonly number: Scalars['String']['output'];
  readonly channel: OrderChannel;
  readonly status: OrderStatus;
  readonly placedAt: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<OrderLine>;
  /** What one seller sends from one place. */
  readonly units: ReadonlyArray<FulfillmentUnit>;
  /** The quote it was placed by, kept as it was. */
  readonly quote: Quote;
  /** What was to be paid when it was placed. */
  readonly total: Money;
  /** What has been given back, or is about to be: what failed on its way counts no more, and what staff gave back at the payment counts too. */
  readonly refundTotal: Money;
  readonly shippingAddress: OrderAddress;
  readonly billingAddress: OrderAddress;
  readonly email: Scalars['String']['output'];
  readonly gift?: Maybe<Gift>;
  /** What may be cancelled still, as far as the shop knows; the warehouse has the last word. */
  readonly cancellable: Scalars['Boolean']['output'];
  /** Everything that happened, the oldest first. */
  readonly timeline?: Maybe<TimelineEntryConnection>;
  /** Of an order that was paid at a till: what is given back there, and not through a payment; newest first. Empty for one that was paid online. */
  readonly tillRefunds: ReadonlyArray<TillRefund>;
  /** Invoice and credit notes, as PDF. */
  readonly documents: ReadonlyArray<OrderDocument>;
};


/** What somebody has bought. */
export type OrderTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Money that goes back to the buyer at a till, because it was paid at one. */
export type TillRefund = {
  readonly id: Scalars['ID']['output'];
  readonly amount: Money;
  readonly reason: RefundReason;
  readonly status: TillRefundStatus;
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** May grow. */
export type RefundReason =
  | 'CANCELLED'
  /** A parcel was lost, or came back unopened. */
  | 'UNDELIVERED'
  | 'RETURNED'
  | 'GOODWILL';

/** Whether it went back. May grow. */
export type TillRefundStatus =
  /** The buyer gets it at any till. */
  | 'DUE'
  | 'PAID';

/** Where something was bought. May grow. */
export type OrderChannel =
  | 'ONLINE'
  /** Taken in a store and paid at its till: delivered when it is placed, without a checkout, a payment here or a parcel. */
  | 'STORE';

/** Of an order, and of a unit of it. May grow. */
export type OrderStatus =
  | 'PENDING'
  | 'PROCESSING'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED'
  | 'RETURNED'
  /** All that was sent was lost or came back to us unopened; it is paid back, delivery too. */
  | 'UNDELIVERED';

export type OrderLine = {
  readonly id: Scalars['ID']['output'];
  readonly product?: Maybe<Product>;
  readonly variant?: Maybe<Variant>;
  readonly offer?: Maybe<Offer>;
  readonly title: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  /** Units that will not come. */
  readonly cancelledQuantity: Scalars['Int']['output'];
  /** Units that were sent back and paid for. */
  readonly returnedQuantity: Scalars['Int']['output'];
  /** Units that were sent and never arrived: lost, or back with us. They are paid back. */
  readonly undeliveredQuantity: Scalars['Int']['output'];
  readonly unitPrice: Money;
  readonly discount: Money;
  readonly tax: Money;
  /** What the whole line came to: less discount, tax in. */
  readonly total: Money;
  readonly unit: FulfillmentUnit;
};

/** What one seller sends from one place. */
export type FulfillmentUnit = {
  readonly id: Scalars['ID']['output'];
  readonly status: OrderStatus;
  readonly seller?: Maybe<Seller>;
  readonly location?: Maybe<Location>;
  readonly service: DeliveryService;
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<OrderLine>;
  readonly delivery: Money;
  /** Lines and delivery, tax in: taken from the buyer when it ships. */
  readonly total: Money;
};

/** Something that happened to an order. */
export type TimelineEntry = {
  /** Counts from one within the order. */
  readonly entry: Scalars['Int']['output'];
  readonly kind: TimelineKind;
  readonly at: Scalars['DateTime']['output'];
  readonly unit?: Maybe<FulfillmentUnit>;
  readonly parcel?: Maybe<Parcel>;
  readonly amount?: Maybe<Money>;
  /** In words: the code of a carrier, a reason. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** May grow: show an unknown one by its words. */
export type TimelineKind =
  /** The order stands: its stock is taken, its money set aside. */
  | 'PLACED'
  | 'PAYMENT_CAPTURED'
  | 'PAYMENT_VOIDED'
  | 'UNIT_PROCESSING'
  | 'UNIT_PICKING'
  | 'UNIT_PACKED'
  | 'UNIT_SHIPPED'
  | 'UNIT_DELIVERED'
  /** Nothing of it arrived. */
  | 'UNIT_UNDELIVERED'
  | 'UNIT_CANCELLED'
  | 'UNIT_RETURNED'
  | 'PARCEL_LABELLED'
  | 'PARCEL_PICKED_UP'
  | 'PARCEL_IN_TRANSIT'
  | 'PARCEL_OUT_FOR_DELIVERY'
  | 'PARCEL_DELIVERED'
  | 'PARCEL_DELIVERY_FAILED'
  | 'PARCEL_RETURNED_TO_SENDER'
  | 'PARCEL_LOST'
  | 'LINES_CANCELLED'
  | 'ADDRESS_CHANGED'
  | 'GIFT_CHANGED'
  | 'RETURN_REQUESTED'
  | 'RETURN_APPROVED'
  | 'RETURN_REJECTED'
  | 'RETURN_IN_TRANSIT'
  | 'RETURN_RECEIVED'
  | 'RETURN_INSPECTED'
  /** Nobody handed it to the carrier in time, or the carrier has brought it back: it is with the buyer. */
  | 'RETURN_LAPSED'
  /** The carrier has lost it on its way back: it is paid back. */
  | 'RETURN_LOST'
  | 'RETURN_CANCELLED'
  | 'REFUND_REQUESTED'
  /** The buyer gets it at a till. */
  | 'REFUND_DUE_AT_TILL'
  | 'REFUND_SUCCEEDED'
  | 'REFUND_FAILED'
  | 'DISPUTE_OPENED'
  /** The payment seems odd: nothing is fetched or packed before a person has looked at it. */
  | 'REVIEW_OPENED'
  | 'REVIEW_ACCEPTED'
  | 'REVIEW_REJECTED';

export type TimelineEntryConnection = {
  readonly nodes: ReadonlyArray<TimelineEntry>;
  readonly edges: ReadonlyArray<TimelineEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type TimelineEntryEdge = {
  readonly node: TimelineEntry;
  readonly cursor: Scalars['String']['output'];
};

/** A document of an order, made once and never changed. */
export type OrderDocument = {
  readonly number: Scalars['String']['output'];
  readonly kind: DocumentKind;
  readonly issuedAt: Scalars['DateTime']['output'];
  readonly total: Money;
  /** A link to the PDF that works for an hour. */
  readonly url: Scalars['String']['output'];
};

export type DocumentKind =
  | 'INVOICE'
  | 'CREDIT_NOTE';

export type OrderConnection = {
  readonly nodes: ReadonlyArray<Order>;
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly pageInfo: PageInfo;
};

export type OrderEdge = {
  readonly node: Order;
  readonly cursor: Scalars['String']['output'];
};

/** An order moved on. */
export type OrderEvent = {
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly order: Order;
  /** What happened; null in the first answer, which says how it is. */
  readonly entry?: Maybe<TimelineEntry>;
};

/** A code that takes something off. */
export type Coupon = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: CouponKind;
  /** In percent, for that kind. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** For that kind. */
  readonly amountOff?: Maybe<Money>;
  /** Lines must come to this at least. */
  readonly minimum?: Maybe<Money>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it may be used in all; null for ever. */
  readonly useLimit?: Maybe<Scalars['Int']['output']>;
  /** How often one buyer may use it; null for ever. */
  readonly buyerLimit?: Maybe<Scalars['Int']['output']>;
  readonly uses: Scalars['Int']['output'];
};

export type CouponKind =
  | 'PERCENT'
  | 'AMOUNT'
  | 'FREE_DELIVERY';

export type CouponConnection = {
  readonly nodes: ReadonlyArray<Coupon>;
  readonly edges: ReadonlyArray<CouponEdge>;
  readonly pageInfo: PageInfo;
};

export type CouponEdge = {
  readonly node: Coupon;
  readonly cursor: Scalars['String']['output'];
};

/** What a class of goods is taxed in a place. */
export type TaxRate = {
  readonly countryCode: Scalars['String']['output'];
  /** State or province, where the tax is its own. */
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly taxClass: TaxClass;
  readonly name: Scalars['String']['output'];
  readonly percent: Scalars['Decimal']['output'];
  readonly validFrom: Scalars['DateTime']['output'];
};

/** May grow. */
export type TaxClass =
  | 'STANDARD'
  | 'FOOD'
  | 'BOOKS'
  | 'CHILDREN'
  | 'MEDICINE'
  | 'DIGITAL';

export type OrderAddressInput = {
  readonly name: Scalars['String']['input'];
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, one to three lines. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly city: Scalars['String']['input'];
  readonly administrativeArea?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code. */
  readonly countryCode: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type GiftInput = {
  /** At most 500 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly wrapping?: InputMaybe<Scalars['Boolean']['input']>;
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
};

export type CheckoutStartInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly cartId: Scalars['ID']['input'];
  /** For a guest's cart. */
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  /** Where bills and news go; required of guests, the account's own otherwise. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** An address of the viewer's book. */
  readonly shippingAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** Or one written here. */
  readonly shippingAddress?: InputMaybe<OrderAddressInput>;
  /** Where bills go; the shipping address when absent. */
  readonly billingAddressId?: InputMaybe<Scalars['ID']['input']>;
  readonly billingAddress?: InputMaybe<OrderAddressInput>;
  /** STANDARD when absent. */
  readonly delivery?: InputMaybe<DeliveryService>;
  readonly gift?: InputMaybe<GiftInput>;
};

export type CheckoutUpdateInput = {
  readonly checkoutId: Scalars['ID']['input'];
  /** For a guest's checkout. A viewer who has signed in since shows it once more: the checkout is theirs from then on. */
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  /** Refuses the change when the quote has another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly shippingAddressId?: InputMaybe<Scalars['ID']['input']>;
  readonly shippingAddress?: InputMaybe<OrderAddressInput>;
  readonly billingAddressId?: InputMaybe<Scalars['ID']['input']>;
  readonly billingAddress?: InputMaybe<OrderAddressInput>;
  readonly delivery?: InputMaybe<DeliveryService>;
  /** All codes; an empty list takes them away. */
  readonly couponCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly gift?: InputMaybe<GiftInput>;
};

export type PaymentPartInput = {
  readonly kind: PaymentKind;
  /** The provider's token of a card or wallet, the id of a saved method, or a gift card's code. Never a card number: it is refused. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** What this part pays, as a decimal amount; one part may be without and pays the rest. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
};

/** May grow. */
export type PaymentKind =
  | 'CARD'
  | 'WALLET'
  | 'BANK_TRANSFER'
  | 'GIFT_CARD'
  | 'STORE_CREDIT';

export type CheckoutSubmitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly checkoutId: Scalars['ID']['input'];
  /** For a guest's checkout. A viewer who has signed in since shows it once more: the checkout and its order are theirs. */
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  /** The version of the quote that the buyer has agreed to. */
  readonly quoteVersion: Scalars['Int']['input'];
  /** One to five. */
  readonly payment: ReadonlyArray<PaymentPartInput>;
  /** Keeps the card for next time; for signed-in buyers. */
  readonly savePaymentMethod?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the buyer comes back to after a challenge. */
  readonly returnUrl?: InputMaybe<Scalars['String']['input']>;
};

export type CheckoutCancelInput = {
  readonly checkoutId: Scalars['ID']['input'];
  /** For a guest's checkout, be the viewer signed in by now or not. */
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
};

export type SimulatedLineInput = {
  readonly offerId: Scalars['ID']['input'];
  /** 1 to 999. */
  readonly quantity: Scalars['Int']['input'];
};

export type CheckoutSimulateInput = {
  /** One to a hundred. */
  readonly lines: ReadonlyArray<SimulatedLineInput>;
  readonly currencyCode: Scalars['CurrencyCode']['input'];
  readonly shippingAddress: OrderAddressInput;
  readonly delivery?: InputMaybe<DeliveryService>;
  readonly couponCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type OrderFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<OrderStatus>>;
  readonly placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Words of titles, a SKU, the beginning of a number. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type OrderCancelLineInput = {
  readonly lineId: Scalars['ID']['input'];
  readonly quantity: Scalars['Int']['input'];
};

export type OrderCancelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  /** All that is left when absent. */
  readonly lines?: InputMaybe<ReadonlyArray<OrderCancelLineInput>>;
};

export type OrderAddressChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  readonly shippingAddress: OrderAddressInput;
};

export type OrderGiftChangeInput = {
  readonly orderId: Scalars['ID']['input'];
  readonly cartSecret?: InputMaybe<Scalars['String']['input']>;
  readonly gift: GiftInput;
};

export type OrderReorderInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
};

export type OrderRefundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** A decimal amount in the order's currency. */
  readonly amount: Scalars['Decimal']['input'];
  readonly unitId: Scalars['ID']['input'];
};

export type OrderRefundRetryInput = {
  readonly orderId: Scalars['ID']['input'];
  /** The refund that failed, as `Order.refunds` names it. */
  readonly refundId: Scalars['ID']['input'];
};

export type OrderTillRefundSettleInput = {
  readonly orderId: Scalars['ID']['input'];
  /** The refund that was given back, as `Order.tillRefunds` names it. */
  readonly refundId: Scalars['ID']['input'];
};

export type CouponCreateInput = {
  /** Three to thirty letters, digits and hyphens; case does not matter. */
  readonly code: Scalars['String']['input'];
  readonly kind: CouponKind;
  /** Above 0 and at most 100. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
  readonly amountOff?: InputMaybe<Scalars['Decimal']['input']>;
  readonly minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Required with amounts. */
  readonly currencyCode?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly useLimit?: InputMaybe<Scalars['Int']['input']>;
  readonly buyerLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type CouponEndInput = {
  readonly couponId: Scalars['ID']['input'];
};

export type TaxRateSetInput = {
  readonly countryCode: Scalars['String']['input'];
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly taxClass: TaxClass;
  readonly name: Scalars['String']['input'];
  /** From 0 to 100. */
  readonly percent: Scalars['Decimal']['input'];
  /** Now when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CheckoutStartPayload = {
  readonly checkout?: Maybe<Checkout>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CheckoutUpdatePayload = {
  readonly checkout?: Maybe<Checkout>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of a submission. No order, no action and no error: it is still being worked on; ask again with the same key. */
export type CheckoutSubmitPayload = {
  readonly order?: Maybe<Order>;
  /** The buyer has to do something first: send them there, then ask again with the same key. */
  readonly actionRequired?: Maybe<PaymentAction>;
  /** The money is on its way, as with a bank transfer: the order comes when it has arrived. */
  readonly paymentPending: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PaymentAction = {
  /** Where the buyer proves who they are. */
  readonly url: Scalars['String']['output'];
  /** The payment is given up then. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type CheckoutCancelPayload = {
  readonly checkout?: Maybe<Checkout>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CheckoutSimulatePayload = {
  readonly quote?: Maybe<Quote>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderCancelPayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderAddressChangePayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderGiftChangePayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderReorderPayload = {
  /** The viewer's cart. */
  readonly cart?: Maybe<Cart>;
  /** What is not sold any more. */
  readonly skipped: ReadonlyArray<OrderLine>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderRefundPayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderRefundRetryPayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OrderTillRefundSettlePayload = {
  readonly order?: Maybe<Order>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CouponCreatePayload = {
  readonly coupon?: Maybe<Coupon>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CouponEndPayload = {
  readonly coupon?: Maybe<Coupon>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TaxRateSetPayload = {
  readonly taxRate?: Maybe<TaxRate>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: no such cart, or not one of yours. */
export type UnknownCart = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: there is nothing in the cart. */
export type EmptyCart = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such checkout, or not one of yours. */
export type UnknownCheckout = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such order, or not one of yours. */
export type UnknownOrder = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: nobody offers this any more. */
export type NotForSale = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly offer?: Maybe<Offer>;
};

/** Refused: there are not that many. */
export type SoldOut = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly variant?: Maybe<Variant>;
  readonly availableQuantity: Scalars['Int']['output'];
};

/** Refused: something costs something else now. Nothing was charged; make a new quote with `checkoutUpdate`. */
export type PriceChanged = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it would come to now. */
  readonly total: Money;
};

/** Refused: the stock is no longer held. Start the checkout again. */
export type QuoteExpired = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the buyer has seen another version of the quote. */
export type QuoteOutdated = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version that counts. */
  readonly quoteVersion: Scalars['Int']['output'];
};

/** Refused: this checkout has been submitted already, or has ended. */
export type CheckoutClosed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly status: CheckoutStatus;
};

/** Refused by the bank or the provider. Nothing was charged. */
export type PaymentDeclined = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The provider's word for it. */
  readonly declineCode: Scalars['String']['output'];
};

/** Refused: no such card, wallet or gift card. */
export type PaymentMethodUnknown = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a gift card or the store credit does not reach that far. */
export type BalanceTooLow = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly available: Money;
};

/** Refused: the buyer has not proved who they are in time, or has given up. Nothing was charged. */
export type PaymentNotCompleted = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the shop could not bring it to an end. Nothing was charged; try again. */
export type CheckoutFailed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: nothing is delivered there, or not that way. */
export type CannotDeliver = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such address in the book. */
export type UnknownAddress = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the post of the country would not take this address. */
export type UndeliverableAddress = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the code is unknown, has ended, is used up, or does not fit what is bought. */
export type CouponNotValid = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly couponCode: Scalars['String']['output'];
};

/** Refused: some of it is packed or on its way. Send it back when it has come. */
export type AlreadyPacked = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly lines: ReadonlyArray<OrderLine>;
};

/** Refused: there is not that much of it left. */
export type QuantityTooHigh = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly availableQuantity: Scalars['Int']['output'];
};

/** Refused: more than what was paid and not given back. */
export type RefundTooHigh = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly available: Money;
};

/** Refused: no such refund of this order. */
export type UnknownRefund = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the refund has not failed, so there is nothing to try again. */
export type RefundNotFailed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: it was paid online, and goes back by itself. */
export type RefundNotAtTill = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the cart has no room for it, or prices in another currency. */
export type CartCannotTake = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the code is taken. */
export type CouponCodeTaken = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  Viewer: Viewer;
  Cart: Cart;
  Order: Order;
  OrderLine: OrderLine;
  FulfillmentUnit: FulfillmentUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"currency":true,"couponCodes":true,"lines":{"offer":{"id":true},"quantity":true}}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"lines":{"offer":{"id":true},"quantity":true}}> ) );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  FulfillmentUnit:
    ( { __typename: 'FulfillmentUnit' }
    & GraphQLRecursivePick<FederationTypes['FulfillmentUnit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Cart: ResolverTypeWrapper<CartModel>;
  CartCheckoutWarning: ResolverTypeWrapper<CartCheckoutWarningModel>;
  CartCouponLapsed: ResolverTypeWrapper<CartCouponLapsed>;
  CouponLapse: CouponLapse;
  CartCannotDeliver: ResolverTypeWrapper<CartCannotDeliver>;
  CartLine: ResolverTypeWrapper<Omit<CartLine, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  CartEstimate: ResolverTypeWrapper<Omit<CartEstimate, 'quote' | 'problem'> & { quote?: Maybe<ResolversTypes['Quote']>, problem?: Maybe<ResolversTypes['UserError']> }>;
  CartEstimateInput: CartEstimateInput;
  Variant: ResolverTypeWrapper<VariantModel>;
  Product: ResolverTypeWrapper<ProductModel>;
  Offer: ResolverTypeWrapper<OfferModel>;
  Seller: ResolverTypeWrapper<SellerModel>;
  Location: ResolverTypeWrapper<LocationModel>;
  Parcel: ResolverTypeWrapper<ParcelModel>;
  Checkout: ResolverTypeWrapper<CheckoutModel>;
  CheckoutStatus: CheckoutStatus;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteLine: ResolverTypeWrapper<QuoteLineModel>;
  QuoteUnit: ResolverTypeWrapper<QuoteUnitModel>;
  DeliveryService: DeliveryService;
  DeliveryOption: ResolverTypeWrapper<DeliveryOptionModel>;
  TaxLine: ResolverTypeWrapper<TaxLineModel>;
  PriceStep: ResolverTypeWrapper<PriceStepModel>;
  PriceStepKind: PriceStepKind;
  OrderAddress: ResolverTypeWrapper<OrderAddressModel>;
  Gift: ResolverTypeWrapper<GiftModel>;
  Order: ResolverTypeWrapper<OrderModel>;
  TillRefund: ResolverTypeWrapper<TillRefundModel>;
  RefundReason: RefundReason;
  TillRefundStatus: TillRefundStatus;
  OrderChannel: OrderChannel;
  OrderStatus: OrderStatus;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  FulfillmentUnit: ResolverTypeWrapper<FulfillmentUnitModel>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TimelineKind: TimelineKind;
  TimelineEntryConnection: ResolverTypeWrapper<TimelineEntryConnectionModel>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  OrderDocument: ResolverTypeWrapper<OrderDocumentModel>;
  DocumentKind: DocumentKind;
  OrderConnection: ResolverTypeWrapper<OrderConnectionModel>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEvent: ResolverTypeWrapper<OrderEventModel>;
  Coupon: ResolverTypeWrapper<CouponModel>;
  CouponKind: CouponKind;
  CouponConnection: ResolverTypeWrapper<CouponConnectionModel>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  TaxRate: ResolverTypeWrapper<TaxRateModel>;
  TaxClass: TaxClass;
  OrderAddressInput: OrderAddressInput;
  GiftInput: GiftInput;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutUpdateInput: CheckoutUpdateInput;
  PaymentPartInput: PaymentPartInput;
  PaymentKind: PaymentKind;
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutCancelInput: CheckoutCancelInput;
  SimulatedLineInput: SimulatedLineInput;
  CheckoutSimulateInput: CheckoutSimulateInput;
  OrderFilter: OrderFilter;
  OrderCancelLineInput: OrderCancelLineInput;
  OrderCancelInput: OrderCancelInput;
  OrderAddressChangeInput: OrderAddressChangeInput;
  OrderGiftChangeInput: OrderGiftChangeInput;
  OrderReorderInput: OrderReorderInput;
  OrderRefundInput: OrderRefundInput;
  OrderRefundRetryInput: OrderRefundRetryInput;
  OrderTillRefundSettleInput: OrderTillRefundSettleInput;
  CouponCreateInput: CouponCreateInput;
  CouponEndInput: CouponEndInput;
  TaxRateSetInput: TaxRateSetInput;
  CheckoutStartPayload: ResolverTypeWrapper<Omit<CheckoutStartPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutUpdatePayload: ResolverTypeWrapper<Omit<CheckoutUpdatePayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutSubmitPayload: ResolverTypeWrapper<Omit<CheckoutSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentAction: ResolverTypeWrapper<PaymentAction>;
  CheckoutCancelPayload: ResolverTypeWrapper<Omit<CheckoutCancelPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutSimulatePayload: ResolverTypeWrapper<Omit<CheckoutSimulatePayload, 'quote' | 'userErrors'> & { quote?: Maybe<ResolversTypes['Quote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderAddressChangePayload: ResolverTypeWrapper<Omit<OrderAddressChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderGiftChangePayload: ResolverTypeWrapper<Omit<OrderGiftChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderReorderPayload: ResolverTypeWrapper<Omit<OrderReorderPayload, 'cart' | 'skipped' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, skipped: ReadonlyArray<ResolversTypes['OrderLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderRefundPayload: ResolverTypeWrapper<Omit<OrderRefundPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderRefundRetryPayload: ResolverTypeWrapper<Omit<OrderRefundRetryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderTillRefundSettlePayload: ResolverTypeWrapper<Omit<OrderTillRefundSettlePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CouponCreatePayload: ResolverTypeWrapper<Omit<CouponCreatePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversTypes['Coupon']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CouponEndPayload: ResolverTypeWrapper<Omit<CouponEndPayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversTypes['Coupon']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaxRateSetPayload: ResolverTypeWrapper<Omit<TaxRateSetPayload, 'taxRate' | 'userErrors'> & { taxRate?: Maybe<ResolversTypes['TaxRate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnknownCart: ResolverTypeWrapper<UnknownCart>;
  EmptyCart: ResolverTypeWrapper<EmptyCart>;
  UnknownCheckout: ResolverTypeWrapper<UnknownCheckout>;
  UnknownOrder: ResolverTypeWrapper<UnknownOrder>;
  NotForSale: ResolverTypeWrapper<NotForSaleModel>;
  SoldOut: ResolverTypeWrapper<SoldOutModel>;
  PriceChanged: ResolverTypeWrapper<PriceChangedModel>;
  QuoteExpired: ResolverTypeWrapper<QuoteExpired>;
  QuoteOutdated: ResolverTypeWrapper<QuoteOutdated>;
  CheckoutClosed: ResolverTypeWrapper<CheckoutClosed>;
  PaymentDeclined: ResolverTypeWrapper<PaymentDeclined>;
  PaymentMethodUnknown: ResolverTypeWrapper<PaymentMethodUnknown>;
  BalanceTooLow: ResolverTypeWrapper<BalanceTooLowModel>;
  PaymentNotCompleted: ResolverTypeWrapper<PaymentNotCompleted>;
  CheckoutFailed: ResolverTypeWrapper<CheckoutFailed>;
  CannotDeliver: ResolverTypeWrapper<CannotDeliver>;
  UnknownAddress: ResolverTypeWrapper<UnknownAddress>;
  UndeliverableAddress: ResolverTypeWrapper<UndeliverableAddress>;
  CouponNotValid: ResolverTypeWrapper<CouponNotValid>;
  AlreadyPacked: ResolverTypeWrapper<AlreadyPackedModel>;
  QuantityTooHigh: ResolverTypeWrapper<QuantityTooHigh>;
  RefundTooHigh: ResolverTypeWrapper<RefundTooHighModel>;
  UnknownRefund: ResolverTypeWrapper<UnknownRefund>;
  RefundNotFailed: ResolverTypeWrapper<RefundNotFailed>;
  RefundNotAtTill: ResolverTypeWrapper<RefundNotAtTill>;
  CartCannotTake: ResolverTypeWrapper<CartCannotTake>;
  CouponCodeTaken: ResolverTypeWrapper<CouponCodeTaken>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  Subscription: Record<PropertyKey, never>;
  Viewer: ViewerModel;
  Cart: CartModel;
  CartCheckoutWarning: CartCheckoutWarningModel;
  CartCouponLapsed: CartCouponLapsed;
  CartCannotDeliver: CartCannotDeliver;
  CartLine: Omit<CartLine, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  CartEstimate: Omit<CartEstimate, 'quote' | 'problem'> & { quote?: Maybe<ResolversParentTypes['Quote']>, problem?: Maybe<ResolversParentTypes['UserError']> };
  CartEstimateInput: CartEstimateInput;
  Variant: VariantModel;
  Product: ProductModel;
  Offer: OfferModel;
  Seller: SellerModel;
  Location: LocationModel;
  Parcel: ParcelModel;
  Checkout: CheckoutModel;
  Quote: QuoteModel;
  QuoteLine: QuoteLineModel;
  QuoteUnit: QuoteUnitModel;
  DeliveryOption: DeliveryOptionModel;
  TaxLine: TaxLineModel;
  PriceStep: PriceStepModel;
  OrderAddress: OrderAddressModel;
  Gift: GiftModel;
  Order: OrderModel;
  TillRefund: TillRefundModel;
  OrderLine: OrderLineModel;
  FulfillmentUnit: FulfillmentUnitModel;
  TimelineEntry: TimelineEntryModel;
  TimelineEntryConnection: TimelineEntryConnectionModel;
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  OrderDocument: OrderDocumentModel;
  OrderConnection: OrderConnectionModel;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderEvent: OrderEventModel;
  Coupon: CouponModel;
  CouponConnection: CouponConnectionModel;
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  TaxRate: TaxRateModel;
  OrderAddressInput: OrderAddressInput;
  GiftInput: GiftInput;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutUpdateInput: CheckoutUpdateInput;
  PaymentPartInput: PaymentPartInput;
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutCancelInput: CheckoutCancelInput;
  SimulatedLineInput: SimulatedLineInput;
  CheckoutSimulateInput: CheckoutSimulateInput;
  OrderFilter: OrderFilter;
  OrderCancelLineInput: OrderCancelLineInput;
  OrderCancelInput: OrderCancelInput;
  OrderAddressChangeInput: OrderAddressChangeInput;
  OrderGiftChangeInput: OrderGiftChangeInput;
  OrderReorderInput: OrderReorderInput;
  OrderRefundInput: OrderRefundInput;
  OrderRefundRetryInput: OrderRefundRetryInput;
  OrderTillRefundSettleInput: OrderTillRefundSettleInput;
  CouponCreateInput: CouponCreateInput;
  CouponEndInput: CouponEndInput;
  TaxRateSetInput: TaxRateSetInput;
  CheckoutStartPayload: Omit<CheckoutStartPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutUpdatePayload: Omit<CheckoutUpdatePayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutSubmitPayload: Omit<CheckoutSubmitPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentAction: PaymentAction;
  CheckoutCancelPayload: Omit<CheckoutCancelPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutSimulatePayload: Omit<CheckoutSimulatePayload, 'quote' | 'userErrors'> & { quote?: Maybe<ResolversParentTypes['Quote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderAddressChangePayload: Omit<OrderAddressChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderGiftChangePayload: Omit<OrderGiftChangePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderReorderPayload: Omit<OrderReorderPayload, 'cart' | 'skipped' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, skipped: ReadonlyArray<ResolversParentTypes['OrderLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderRefundPayload: Omit<OrderRefundPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderRefundRetryPayload: Omit<OrderRefundRetryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderTillRefundSettlePayload: Omit<OrderTillRefundSettlePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CouponCreatePayload: Omit<CouponCreatePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversParentTypes['Coupon']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CouponEndPayload: Omit<CouponEndPayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversParentTypes['Coupon']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaxRateSetPayload: Omit<TaxRateSetPayload, 'taxRate' | 'userErrors'> & { taxRate?: Maybe<ResolversParentTypes['TaxRate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnknownCart: UnknownCart;
  EmptyCart: EmptyCart;
  UnknownCheckout: UnknownCheckout;
  UnknownOrder: UnknownOrder;
  NotForSale: NotForSaleModel;
  SoldOut: SoldOutModel;
  PriceChanged: PriceChangedModel;
  QuoteExpired: QuoteExpired;
  QuoteOutdated: QuoteOutdated;
  CheckoutClosed: CheckoutClosed;
  PaymentDeclined: PaymentDeclined;
  PaymentMethodUnknown: PaymentMethodUnknown;
  BalanceTooLow: BalanceTooLowModel;
  PaymentNotCompleted: PaymentNotCompleted;
  CheckoutFailed: CheckoutFailed;
  CannotDeliver: CannotDeliver;
  UnknownAddress: UnknownAddress;
  UndeliverableAddress: UndeliverableAddress;
  CouponNotValid: CouponNotValid;
  AlreadyPacked: AlreadyPackedModel;
  QuantityTooHigh: QuantityTooHigh;
  RefundTooHigh: RefundTooHighModel;
  UnknownRefund: UnknownRefund;
  RefundNotFailed: RefundNotFailed;
  RefundNotAtTill: RefundNotAtTill;
  CartCannotTake: CartCannotTake;
  CouponCodeTaken: CouponCodeTaken;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  DateTime: Scalars['DateTime']['output'];
  Money: MoneyValue;
  Decimal: Scalars['Decimal']['output'];
  BigInt: Scalars['BigInt']['output'];
  PageInfo: PageInfo;
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
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType, RequireFields<QueryCheckoutArgs, 'id'>>;
  checkoutResult?: Resolver<Maybe<ResolversTypes['CheckoutSubmitPayload']>, ParentType, ContextType, RequireFields<QueryCheckoutResultArgs, 'idempotencyKey'>>;
  checkoutSimulate?: Resolver<Maybe<ResolversTypes['CheckoutSimulatePayload']>, ParentType, ContextType, RequireFields<QueryCheckoutSimulateArgs, 'input'>>;
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, Partial<QueryCouponsArgs>>;
  taxRates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxRate']>>, ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'countryCode'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkoutStart?: Resolver<Maybe<ResolversTypes['CheckoutStartPayload']>, ParentType, ContextType, RequireFields<MutationCheckoutStartArgs, 'input'>>;
  checkoutUpdate?: Resolver<Maybe<ResolversTypes['CheckoutUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutUpdateArgs, 'input'>>;
  checkoutSubmit?: Resolver<Maybe<ResolversTypes['CheckoutSubmitPayload']>, ParentType, ContextType, RequireFields<MutationCheckoutSubmitArgs, 'input'>>;
  checkoutCancel?: Resolver<Maybe<ResolversTypes['CheckoutCancelPayload']>, ParentType, ContextType, RequireFields<MutationCheckoutCancelArgs, 'input'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderAddressChange?: Resolver<Maybe<ResolversTypes['OrderAddressChangePayload']>, ParentType, ContextType, RequireFields<MutationOrderAddressChangeArgs, 'input'>>;
  orderGiftChange?: Resolver<Maybe<ResolversTypes['OrderGiftChangePayload']>, ParentType, ContextType, RequireFields<MutationOrderGiftChangeArgs, 'input'>>;
  orderReorder?: Resolver<Maybe<ResolversTypes['OrderReorderPayload']>, ParentType, ContextType, RequireFields<MutationOrderReorderArgs, 'input'>>;
  orderRefund?: Resolver<Maybe<ResolversTypes['OrderRefundPayload']>, ParentType, ContextType, RequireFields<MutationOrderRefundArgs, 'input'>>;
  orderRefundRetry?: Resolver<Maybe<ResolversTypes['OrderRefundRetryPayload']>, ParentType, ContextType, RequireFields<MutationOrderRefundRetryArgs, 'input'>>;
  orderTillRefundSettle?: Resolver<Maybe<ResolversTypes['OrderTillRefundSettlePayload']>, ParentType, ContextType, RequireFields<MutationOrderTillRefundSettleArgs, 'input'>>;
  couponCreate?: Resolver<Maybe<ResolversTypes['CouponCreatePayload']>, ParentType, ContextType, RequireFields<MutationCouponCreateArgs, 'input'>>;
  couponEnd?: Resolver<Maybe<ResolversTypes['CouponEndPayload']>, ParentType, ContextType, RequireFields<MutationCouponEndArgs, 'input'>>;
  taxRateSet?: Resolver<Maybe<ResolversTypes['TaxRateSetPayload']>, ParentType, ContextType, RequireFields<MutationTaxRateSetArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderEvents?: SubscriptionResolver<Maybe<ResolversTypes['OrderEvent']>, "orderEvents", ParentType, ContextType, RequireFields<SubscriptionOrderEventsArgs, 'orderId'>>;
  viewerOrderEvents?: SubscriptionResolver<Maybe<ResolversTypes['OrderEvent']>, "viewerOrderEvents", ParentType, ContextType, Partial<SubscriptionViewerOrderEventsArgs>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<ViewerOrdersArgs>>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['CartEstimate']>, ParentType, ContextType, RequireFields<CartEstimateArgs, 'input'>>;
  checkoutWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CartCheckoutWarning']>>, ParentType, ContextType, Partial<CartCheckoutWarningsArgs>>;
  related?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Product']>>, ParentType, ContextType, RequireFields<CartRelatedArgs, 'first'>>;
};

export type CartCheckoutWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCheckoutWarning'] = ResolversParentTypes['CartCheckoutWarning']> = {
  __resolveType: TypeResolveFn<'CartCouponLapsed' | 'CartCannotDeliver', ParentType, ContextType>;
};

export type CartCouponLapsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponLapsed'] = ResolversParentTypes['CartCouponLapsed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couponCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponLapse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCannotDeliverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCannotDeliver'] = ResolversParentTypes['CartCannotDeliver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartEstimate'] = ResolversParentTypes['CartEstimate']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckoutStatus'], ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  quoteVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  billingAddress?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  gift?: Resolver<Maybe<ResolversTypes['Gift']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['QuoteUnit']>, ParentType, ContextType>;
  deliveryOptions?: Resolver<ReadonlyArray<ResolversTypes['DeliveryOption']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveryTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['PriceStep']>, ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuoteUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteUnit'] = ResolversParentTypes['QuoteUnit']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliveryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaxLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxLine'] = ResolversParentTypes['TaxLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  kind?: Resolver<ResolversTypes['PriceStepKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAddress'] = ResolversParentTypes['OrderAddress']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  administrativeArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gift'] = ResolversParentTypes['Gift']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wrapping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentUnit']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  billingAddress?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gift?: Resolver<Maybe<ResolversTypes['Gift']>, ParentType, ContextType>;
  cancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineEntryConnection']>, ParentType, ContextType, Partial<OrderTimelineArgs>>;
  tillRefunds?: Resolver<ReadonlyArray<ResolversTypes['TillRefund']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
};

export type TillRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TillRefund'] = ResolversParentTypes['TillRefund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefundReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TillRefundStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FulfillmentUnit'], ParentType, ContextType>;
};

export type FulfillmentUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentUnit'] = ResolversParentTypes['FulfillmentUnit'], FederationReferenceType extends FederationReferenceTypes['FulfillmentUnit'] = FederationReferenceTypes['FulfillmentUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfillmentUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  entry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FulfillmentUnit']>, ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDocument'] = ResolversParentTypes['OrderDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEvent'] = ResolversParentTypes['OrderEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouponKind'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amountOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  useLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  buyerLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coupon']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CheckoutStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutStartPayload'] = ResolversParentTypes['CheckoutStartPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutUpdatePayload'] = ResolversParentTypes['CheckoutUpdatePayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSubmitPayload'] = ResolversParentTypes['CheckoutSubmitPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  actionRequired?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  paymentPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAction'] = ResolversParentTypes['PaymentAction']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CheckoutCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCancelPayload'] = ResolversParentTypes['CheckoutCancelPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutSimulatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSimulatePayload'] = ResolversParentTypes['CheckoutSimulatePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAddressChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAddressChangePayload'] = ResolversParentTypes['OrderAddressChangePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderGiftChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGiftChangePayload'] = ResolversParentTypes['OrderGiftChangePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderReorderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReorderPayload'] = ResolversParentTypes['OrderReorderPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefundPayload'] = ResolversParentTypes['OrderRefundPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderRefundRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefundRetryPayload'] = ResolversParentTypes['OrderRefundRetryPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderTillRefundSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTillRefundSettlePayload'] = ResolversParentTypes['OrderTillRefundSettlePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCreatePayload'] = ResolversParentTypes['CouponCreatePayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEndPayload'] = ResolversParentTypes['CouponEndPayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaxRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRateSetPayload'] = ResolversParentTypes['TaxRateSetPayload']> = {
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnknownCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCart'] = ResolversParentTypes['UnknownCart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCart'] = ResolversParentTypes['EmptyCart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCheckout'] = ResolversParentTypes['UnknownCheckout']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownOrder'] = ResolversParentTypes['UnknownOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotForSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotForSale'] = ResolversParentTypes['NotForSale']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOut'] = ResolversParentTypes['SoldOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  availableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteExpired'] = ResolversParentTypes['QuoteExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteOutdated'] = ResolversParentTypes['QuoteOutdated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  quoteVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutClosed'] = ResolversParentTypes['CheckoutClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckoutStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodUnknown'] = ResolversParentTypes['PaymentMethodUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceTooLowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceTooLow'] = ResolversParentTypes['BalanceTooLow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotCompleted'] = ResolversParentTypes['PaymentNotCompleted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutFailed'] = ResolversParentTypes['CheckoutFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannotDeliverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotDeliver'] = ResolversParentTypes['CannotDeliver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAddress'] = ResolversParentTypes['UnknownAddress']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndeliverableAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeliverableAddress'] = ResolversParentTypes['UndeliverableAddress']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponNotValid'] = ResolversParentTypes['CouponNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  couponCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPackedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyPacked'] = ResolversParentTypes['AlreadyPacked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityTooHighResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityTooHigh'] = ResolversParentTypes['QuantityTooHigh']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  availableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundTooHighResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundTooHigh'] = ResolversParentTypes['RefundTooHigh']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRefund'] = ResolversParentTypes['UnknownRefund']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundNotFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundNotFailed'] = ResolversParentTypes['RefundNotFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundNotAtTillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundNotAtTill'] = ResolversParentTypes['RefundNotAtTill']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCannotTakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCannotTake'] = ResolversParentTypes['CartCannotTake']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponCodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeTaken'] = ResolversParentTypes['CouponCodeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'UnknownCart' | 'EmptyCart' | 'UnknownCheckout' | 'UnknownOrder' | 'NotForSale' | 'SoldOut' | 'PriceChanged' | 'QuoteExpired' | 'QuoteOutdated' | 'CheckoutClosed' | 'PaymentDeclined' | 'PaymentMethodUnknown' | 'BalanceTooLow' | 'PaymentNotCompleted' | 'CheckoutFailed' | 'CannotDeliver' | 'UnknownAddress' | 'UndeliverableAddress' | 'CouponNotValid' | 'AlreadyPacked' | 'QuantityTooHigh' | 'RefundTooHigh' | 'UnknownRefund' | 'RefundNotFailed' | 'RefundNotAtTill' | 'CartCannotTake' | 'CouponCodeTaken' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartCheckoutWarning?: CartCheckoutWarningResolvers<ContextType>;
  CartCouponLapsed?: CartCouponLapsedResolvers<ContextType>;
  CartCannotDeliver?: CartCannotDeliverResolvers<ContextType>;
  CartEstimate?: CartEstimateResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteUnit?: QuoteUnitResolvers<ContextType>;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  TaxLine?: TaxLineResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  Gift?: GiftResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  TillRefund?: TillRefundResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  FulfillmentUnit?: FulfillmentUnitResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  OrderDocument?: OrderDocumentResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderEvent?: OrderEventResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  CheckoutStartPayload?: CheckoutStartPayloadResolvers<ContextType>;
  CheckoutUpdatePayload?: CheckoutUpdatePayloadResolvers<ContextType>;
  CheckoutSubmitPayload?: CheckoutSubmitPayloadResolvers<ContextType>;
  PaymentAction?: PaymentActionResolvers<ContextType>;
  CheckoutCancelPayload?: CheckoutCancelPayloadResolvers<ContextType>;
  CheckoutSimulatePayload?: CheckoutSimulatePayloadResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderAddressChangePayload?: OrderAddressChangePayloadResolvers<ContextType>;
  OrderGiftChangePayload?: OrderGiftChangePayloadResolvers<ContextType>;
  OrderReorderPayload?: OrderReorderPayloadResolvers<ContextType>;
  OrderRefundPayload?: OrderRefundPayloadResolvers<ContextType>;
  OrderRefundRetryPayload?: OrderRefundRetryPayloadResolvers<ContextType>;
  OrderTillRefundSettlePayload?: OrderTillRefundSettlePayloadResolvers<ContextType>;
  CouponCreatePayload?: CouponCreatePayloadResolvers<ContextType>;
  CouponEndPayload?: CouponEndPayloadResolvers<ContextType>;
  TaxRateSetPayload?: TaxRateSetPayloadResolvers<ContextType>;
  UnknownCart?: UnknownCartResolvers<ContextType>;
  EmptyCart?: EmptyCartResolvers<ContextType>;
  UnknownCheckout?: UnknownCheckoutResolvers<ContextType>;
  UnknownOrder?: UnknownOrderResolvers<ContextType>;
  NotForSale?: NotForSaleResolvers<ContextType>;
  SoldOut?: SoldOutResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  QuoteExpired?: QuoteExpiredResolvers<ContextType>;
  QuoteOutdated?: QuoteOutdatedResolvers<ContextType>;
  CheckoutClosed?: CheckoutClosedResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentMethodUnknown?: PaymentMethodUnknownResolvers<ContextType>;
  BalanceTooLow?: BalanceTooLowResolvers<ContextType>;
  PaymentNotCompleted?: PaymentNotCompletedResolvers<ContextType>;
  CheckoutFailed?: CheckoutFailedResolvers<ContextType>;
  CannotDeliver?: CannotDeliverResolvers<ContextType>;
  UnknownAddress?: UnknownAddressResolvers<ContextType>;
  UndeliverableAddress?: UndeliverableAddressResolvers<ContextType>;
  CouponNotValid?: CouponNotValidResolvers<ContextType>;
  AlreadyPacked?: AlreadyPackedResolvers<ContextType>;
  QuantityTooHigh?: QuantityTooHighResolvers<ContextType>;
  RefundTooHigh?: RefundTooHighResolvers<ContextType>;
  UnknownRefund?: UnknownRefundResolvers<ContextType>;
  RefundNotFailed?: RefundNotFailedResolvers<ContextType>;
  RefundNotAtTill?: RefundNotAtTillResolvers<ContextType>;
  CartCannotTake?: CartCannotTakeResolvers<ContextType>;
  CouponCodeTaken?: CouponCodeTakenResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
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

export type TimelineEntryConnectionModel = Connection<TimelineEntryModel>;
export type OrderConnectionModel = Connection<OrderModel>;
export type CouponConnectionModel = Connection<CouponModel>;
