// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { VariantModel, SellerModel, StockModel, SupplierModel, PurchaseOrderModel, PurchaseOrderLineModel, StoreSessionModel, StoreSessionItemModel, StockLevelModel, LocationModel, StockEntryModel, StockAlertModel, StockEventModel, ReservationModel, ReservationLineModel, AllocationParcelModel, AllocationLineModel, InsufficientStockModel } from '../models.ts';
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
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as text: `12.34`. Never a float. */
  Decimal: { input: string; output: string; }
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A whole number of any size, as text. */
  BigInt: { input: bigint; output: bigint; }
};

export type Query = {
  /** The places that hold stock. Sellers see the shared ones and their own. */
  readonly locations?: Maybe<ReadonlyArray<Location>>;
  /** Entries of the stock ledger, newest first. Needs the scope stock:read. */
  readonly stockLedger?: Maybe<StockEntryConnection>;
  /** Open alerts about stock that runs low, newest first. Needs the scope stock:read; sellers see their own places. */
  readonly stockAlerts?: Maybe<StockAlertConnection>;
  /** Whom goods are bought from. Needs the scope inventory:write. */
  readonly suppliers?: Maybe<ReadonlyArray<Supplier>>;
  /** Orders to suppliers, newest first. Needs the scope inventory:write. */
  readonly purchaseOrders?: Maybe<PurchaseOrderConnection>;
  /** Which places would serve these lines, and in how many parcels. Touches nothing. */
  readonly allocationPreview?: Maybe<AllocationPreviewPayload>;
};


export type QueryStockLedgerArgs = {
  variantId: Scalars['ID']['input'];
  locationId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStockAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPurchaseOrdersArgs = {
  status?: InputMaybe<PurchaseOrderStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllocationPreviewArgs = {
  input: AllocationPreviewInput;
};

export type Mutation = {
  /** Moves a shelf count by a difference. Repeating the key changes nothing. Needs the scope stock:write. */
  readonly stockAdjust?: Maybe<StockAdjustPayload>;
  /** Books goods that arrived into a place. Repeating the key changes nothing. Needs the scope stock:write. */
  readonly stockReceive?: Maybe<StockReceivePayload>;
  /** Moves units from one place to another. Repeating the key changes nothing. Needs the scope stock:write. */
  readonly stockTransfer?: Maybe<StockTransferPayload>;
  /** Sets how many units of a place are kept back from the promise to shoppers. Needs the scope stock:write. */
  readonly safetyStockSet?: Maybe<SafetyStockSetPayload>;
  /** Works out safety stock anew from demand and lead time. Needs the scope inventory:write. */
  readonly safetyStockRecalculate?: Maybe<SafetyStockRecalculatePayload>;
  /** Adds a place that holds stock. Needs the scope inventory:write. */
  readonly locationCreate?: Maybe<LocationCreatePayload>;
  /** Holds units for a buyer at a counter until a moment. Needs the scope inventory:write. Repeating the key gives the same reservation. */
  readonly reservationHold?: Maybe<ReservationHoldPayload>;
  /** Gives held units back. Needs the scope inventory:write. Doing it twice changes nothing. */
  readonly reservationRelease?: Maybe<ReservationReleasePayload>;
  /** Takes held units off the shelf: they are sold. Needs the scope inventory:write. Doing it twice changes nothing. */
  readonly reservationConfirm?: Maybe<ReservationConfirmPayload>;
  /** Adds somebody whom goods are bought from. Needs the scope inventory:write. */
  readonly supplierCreate?: Maybe<SupplierCreatePayload>;
  /** Says that a supplier supplies a variant, in what packs and for how much. Needs the scope inventory:write. */
  readonly supplySet?: Maybe<SupplySetPayload>;
  /** Drafts purchase orders for every shelf of ours below its reorder point, as a job does by itself. Needs the scope inventory:write. */
  readonly purchaseOrdersDraft?: Maybe<PurchaseOrdersDraftPayload>;
  /** Sends a draft to its supplier. Twice is once. Needs the scope inventory:write. */
  readonly purchaseOrderPlace?: Maybe<PurchaseOrderPlacePayload>;
  /** Books goods of a purchase order into stock. Repeating the key changes nothing. Needs the scope inventory:write. */
  readonly purchaseOrderReceive?: Maybe<PurchaseOrderReceivePayload>;
  /** Ends a purchase order of which nothing more will come. Twice is once. Needs the scope inventory:write. */
  readonly purchaseOrderCancel?: Maybe<PurchaseOrderCancelPayload>;
  /** Books what was sold at a till: off the shelf for every channel at once. Repeating the key changes nothing. Needs the scope stock:write. */
  readonly posSaleRecord?: Maybe<PosSaleRecordPayload>;
  /** Somebody came into a store where one just walks out; who is in one already stays in that session. Needs the scope inventory:write. */
  readonly storeSessionOpen?: Maybe<StoreSessionOpenPayload>;
  /** Something was taken from a shelf of the store, or put back. Repeating the key changes nothing. Needs the scope inventory:write. */
  readonly storeSessionTake?: Maybe<StoreSessionTakePayload>;
  /** They walked out: what they took is sold. Twice is once. Needs the scope inventory:write. */
  readonly storeSessionSettle?: Maybe<StoreSessionSettlePayload>;
};


export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationStockReceiveArgs = {
  input: StockReceiveInput;
};


export type MutationStockTransferArgs = {
  input: StockTransferInput;
};


export type MutationSafetyStockSetArgs = {
  input: SafetyStockSetInput;
};


export type MutationSafetyStockRecalculateArgs = {
  input: SafetyStockRecalculateInput;
};


export type MutationLocationCreateArgs = {
  input: LocationCreateInput;
};


export type MutationReservationHoldArgs = {
  input: ReservationHoldInput;
};


export type MutationReservationReleaseArgs = {
  input: ReservationReleaseInput;
};


export type MutationReservationConfirmArgs = {
  input: ReservationConfirmInput;
};


export type MutationSupplierCreateArgs = {
  input: SupplierCreateInput;
};


export type MutationSupplySetArgs = {
  input: SupplySetInput;
};


export type MutationPurchaseOrderPlaceArgs = {
  input: PurchaseOrderPlaceInput;
};


export type MutationPurchaseOrderReceiveArgs = {
  input: PurchaseOrderReceiveInput;
};


export type MutationPurchaseOrderCancelArgs = {
  input: PurchaseOrderCancelInput;
};


export type MutationPosSaleRecordArgs = {
  input: PosSaleRecordInput;
};


export type MutationStoreSessionOpenArgs = {
  input: StoreSessionOpenInput;
};


export type MutationStoreSessionTakeArgs = {
  input: StoreSessionTakeInput;
};


export type MutationStoreSessionSettleArgs = {
  input: StoreSessionSettleInput;
};

export type Subscription = {
  /** What may be promised of a variant: first as it is now, then after each change. Resume with the cursor of the last event seen. */
  readonly stockChanged?: Maybe<StockEvent>;
};


export type SubscriptionStockChangedArgs = {
  variantId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Variant = {
  readonly id: Scalars['ID']['output'];
  /** What a shopper may be promised right now, over all places that ship. */
  readonly stock?: Maybe<Stock>;
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
};

/** What there is of a variant. */
export type Stock = {
  readonly variant: Variant;
  /** Units that may be promised: on hand, less reserved, less safety stock. */
  readonly available: Scalars['Int']['output'];
  /** Whether at least one unit may be promised. */
  readonly inStock: Scalars['Boolean']['output'];
  /** What each channel may sell: the same units are never promised in two of them. */
  readonly channels: ReadonlyArray<ChannelStock>;
  /** The counts place by place. Needs the scope stock:read; sellers see their own places. */
  readonly levels?: Maybe<ReadonlyArray<StockLevel>>;
};

/** What may be sold in a channel. */
export type ChannelStock = {
  readonly channel: SalesChannel;
  readonly available: Scalars['Int']['output'];
};

/** Where shoppers buy. May grow. */
export type SalesChannel =
  | 'WEB'
  | 'MOBILE'
  /** In a store where one just walks out. */
  | 'STORE'
  /** At a till. */
  | 'POS';

/** Whom goods are bought from. */
export type Supplier = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  /** Days from ordering to having. */
  readonly leadDays: Scalars['Int']['output'];
};

/** Where a purchase order stands. May grow. */
export type PurchaseOrderStatus =
  | 'DRAFT'
  | 'ORDERED'
  | 'RECEIVED'
  | 'CANCELLED';

/** Goods that are bought from a supplier for one place. */
export type PurchaseOrder = {
  readonly id: Scalars['ID']['output'];
  readonly supplier: Supplier;
  readonly location: Location;
  readonly status: PurchaseOrderStatus;
  readonly draftedAt: Scalars['DateTime']['output'];
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the supplier should have delivered. */
  readonly expectedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lines: ReadonlyArray<PurchaseOrderLine>;
};

export type PurchaseOrderLine = {
  readonly variant: Variant;
  readonly quantity: Scalars['Int']['output'];
  /** Units that arrived so far. */
  readonly received: Scalars['Int']['output'];
  readonly unitCost: Money;
};

export type PurchaseOrderConnection = {
  readonly nodes: ReadonlyArray<PurchaseOrder>;
  readonly edges: ReadonlyArray<PurchaseOrderEdge>;
  readonly pageInfo: PageInfo;
};

export type PurchaseOrderEdge = {
  readonly node: PurchaseOrder;
  readonly cursor: Scalars['String']['output'];
};

/** A walk through a store where one just walks out. */
export type StoreSession = {
  readonly id: Scalars['ID']['output'];
  readonly location: Location;
  readonly status: StoreSessionStatus;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is in hand. */
  readonly items: ReadonlyArray<StoreSessionItem>;
};

export type StoreSessionStatus =
  | 'OPEN'
  | 'SETTLED';

export type StoreSessionItem = {
  readonly variant: Variant;
  readonly quantity: Scalars['Int']['output'];
};

/** The counts of a variant at one place. */
export type StockLevel = {
  readonly location: Location;
  /** Units on the shelf. */
  readonly onHand: Scalars['Int']['output'];
  /** Units on the shelf that are promised to buyers. */
  readonly reserved: Scalars['Int']['output'];
  /** Units kept back from the promise. */
  readonly safety: Scalars['Int']['output'];
  /** Units that may be promised from here. */
  readonly available: Scalars['Int']['output'];
  /** Days from ordering more to having it. */
  readonly leadDays: Scalars['Int']['output'];
};

/** A place that holds stock. */
export type Location = {
  readonly id: Scalars['ID']['output'];
  /** Short and unique: `AMS1`. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: LocationKind;
  /** Whose place it is; null for a shared one. */
  readonly seller?: Maybe<Seller>;
  /** ISO 3166 code of the country. */
  readonly countryCode: Scalars['String']['output'];
  readonly city: Scalars['String']['output'];
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  /** Whether parcels leave from here. */
  readonly ships: Scalars['Boolean']['output'];
};

/** May grow: treat an unknown value as a place that holds stock. */
export type LocationKind =
  | 'WAREHOUSE'
  | 'STORE'
  /** A seller's own stock. */
  | 'SELLER';

/** One change of stock with its cause. Entries are never edited; counts are their sums. */
export type StockEntry = {
  readonly id: Scalars['ID']['output'];
  readonly variant: Variant;
  readonly location: Location;
  readonly cause: StockCause;
  /** What it did to the shelf. */
  readonly onHandDelta: Scalars['Int']['output'];
  /** What it did to the promise. */
  readonly reservedDelta: Scalars['Int']['output'];
  /** What caused it: a reservation, a delivery note. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was sold; null for online, and for what is no sale. */
  readonly channel?: Maybe<SalesChannel>;
  readonly at: Scalars['DateTime']['output'];
};

/** Why stock changed. May grow. */
export type StockCause =
  | 'RECEIVED'
  | 'ADJUSTED'
  | 'TRANSFERRED'
  | 'RESERVED'
  | 'RELEASED'
  | 'EXPIRED'
  | 'SOLD'
  /** Units of a cancelled order went back to where they were taken from. */
  | 'CANCELLED'
  /** Units came back: a buyer returned them, or a sale was undone before it became an order. */
  | 'RETURNED';

export type StockEntryConnection = {
  readonly nodes: ReadonlyArray<StockEntry>;
  readonly edges: ReadonlyArray<StockEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type StockEntryEdge = {
  readonly node: StockEntry;
  readonly cursor: Scalars['String']['output'];
};

/** Stock of a variant at a place fell to where it should be filled up. */
export type StockAlert = {
  readonly id: Scalars['ID']['output'];
  readonly variant: Variant;
  readonly location: Location;
  /** Units that could be promised when the alert was raised. */
  readonly available: Scalars['Int']['output'];
  /** At or below this an alert is raised. */
  readonly threshold: Scalars['Int']['output'];
  readonly raisedAt: Scalars['DateTime']['output'];
};

export type StockAlertConnection = {
  readonly nodes: ReadonlyArray<StockAlert>;
  readonly edges: ReadonlyArray<StockAlertEdge>;
  readonly pageInfo: PageInfo;
};

export type StockAlertEdge = {
  readonly node: StockAlert;
  readonly cursor: Scalars['String']['output'];
};

/** A change of what may be promised. */
export type StockEvent = {
  /** Give it as `after` to go on from here; null for the first answer when nothing has changed yet. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly stock: Stock;
};

/** Units held for a buyer. */
export type Reservation = {
  readonly id: Scalars['ID']['output'];
  readonly status: ReservationStatus;
  /** When held units go back by themselves. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<ReservationLine>;
};

/** May grow. */
export type ReservationStatus =
  | 'HELD'
  | 'CONFIRMED'
  | 'RELEASED'
  | 'EXPIRED'
  /** Was confirmed, then undone: its units lie on the shelf again. */
  | 'RETURNED';

export type ReservationLine = {
  readonly variant: Variant;
  readonly location: Location;
  readonly quantity: Scalars['Int']['output'];
};

/** What would be sent from where. */
export type AllocationParcel = {
  readonly location: Location;
  readonly lines: ReadonlyArray<AllocationLine>;
};

export type AllocationLine = {
  readonly variant: Variant;
  readonly quantity: Scalars['Int']['output'];
};

export type StockAdjustInput = {
  /** Repeats under one key have one effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly variantId: Scalars['ID']['input'];
  readonly locationId: Scalars['ID']['input'];
  /** Units to add, or to take away when negative. Not zero. */
  readonly delta: Scalars['Int']['input'];
  /** Why, for the ledger. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type StockReceiveInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly variantId: Scalars['ID']['input'];
  readonly locationId: Scalars['ID']['input'];
  /** Units that arrived: 1 to 1,000,000. */
  readonly quantity: Scalars['Int']['input'];
  /** The delivery note. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

export type StockTransferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly variantId: Scalars['ID']['input'];
  readonly fromLocationId: Scalars['ID']['input'];
  readonly toLocationId: Scalars['ID']['input'];
  /** Units to move: 1 to 1,000,000. */
  readonly quantity: Scalars['Int']['input'];
};

export type SafetyStockSetInput = {
  readonly variantId: Scalars['ID']['input'];
  readonly locationId: Scalars['ID']['input'];
  /** Units to keep back: 0 to 1,000,000. */
  readonly safety: Scalars['Int']['input'];
};

export type SafetyStockRecalculateInput = {
  /** Only this variant; all when absent. */
  readonly variantId?: InputMaybe<Scalars['ID']['input']>;
  /** How often demand during the lead time should be met, above 0.5 and below 1. 0.95 when absent. */
  readonly serviceLevel?: InputMaybe<Scalars['Float']['input']>;
};

export type LocationCreateInput = {
  /** Two to ten capital letters and digits, unique. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly kind: LocationKind;
  /** Required for a seller's place, refused otherwise. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  readonly countryCode: Scalars['String']['input'];
  readonly city: Scalars['String']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  /** True when absent. */
  readonly ships?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReservationLineInput = {
  readonly variantId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  /** Only from this seller's places; from the shared ones when absent. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
};

export type DestinationInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type ReservationHoldInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** One to fifty lines. */
  readonly lines: ReadonlyArray<ReservationLineInput>;
  /** How long to hold: 30 to 3,600 seconds. 900 when absent. */
  readonly holdSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Where it goes: nearer places are preferred. */
  readonly destination?: InputMaybe<DestinationInput>;
};

export type ReservationReleaseInput = {
  readonly reservationId: Scalars['ID']['input'];
};

export type ReservationConfirmInput = {
  readonly reservationId: Scalars['ID']['input'];
};

export type AllocationPreviewInput = {
  readonly lines: ReadonlyArray<ReservationLineInput>;
  readonly destination?: InputMaybe<DestinationInput>;
};

export type SupplierCreateInput = {
  /** Unique; at most 100 characters. */
  readonly name: Scalars['String']['input'];
  readonly countryCode: Scalars['String']['input'];
  /** 0 to 365. */
  readonly leadDays: Scalars['Int']['input'];
};

export type SupplySetInput = {
  readonly supplierId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
  /** Units that are only sold together: 1 to 1,000,000. */
  readonly packSize: Scalars['Int']['input'];
  /** What one unit costs, in minor units of the currency. */
  readonly unitCostMinor: Scalars['BigInt']['input'];
  readonly currencyCode: Scalars['CurrencyCode']['input'];
};

export type PurchaseOrderPlaceInput = {
  readonly purchaseOrderId: Scalars['ID']['input'];
};

export type PurchaseOrderCancelInput = {
  readonly purchaseOrderId: Scalars['ID']['input'];
};

export type PurchaseOrderReceiveLineInput = {
  readonly variantId: Scalars['ID']['input'];
  /** 1 to what has not come yet. */
  readonly quantity: Scalars['Int']['input'];
};

export type PurchaseOrderReceiveInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly purchaseOrderId: Scalars['ID']['input'];
  /** What arrived, each variant once. */
  readonly lines: ReadonlyArray<PurchaseOrderReceiveLineInput>;
};

export type PosSaleLineInput = {
  readonly variantId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
};

export type PosSaleRecordInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly locationId: Scalars['ID']['input'];
  /** One to a hundred, each variant once. */
  readonly lines: ReadonlyArray<PosSaleLineInput>;
  /** The receipt. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

export type StoreSessionOpenInput = {
  readonly locationId: Scalars['ID']['input'];
  /** Who came in. */
  readonly userId: Scalars['ID']['input'];
};

export type StoreSessionTakeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
  /** Units taken, or put back when negative: -100 to 100, not zero. */
  readonly delta: Scalars['Int']['input'];
};

export type StoreSessionSettleInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type SupplierCreatePayload = {
  readonly supplier?: Maybe<Supplier>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SupplySetPayload = {
  readonly supplier?: Maybe<Supplier>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PurchaseOrdersDraftPayload = {
  /** The drafts that were made or grew. */
  readonly purchaseOrders?: Maybe<ReadonlyArray<PurchaseOrder>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PurchaseOrderPlacePayload = {
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PurchaseOrderReceivePayload = {
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PurchaseOrderCancelPayload = {
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PosSaleRecordPayload = {
  /** What is left of each variant. */
  readonly stocks?: Maybe<ReadonlyArray<Stock>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StoreSessionOpenPayload = {
  readonly session?: Maybe<StoreSession>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StoreSessionTakePayload = {
  readonly session?: Maybe<StoreSession>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StoreSessionSettlePayload = {
  readonly session?: Maybe<StoreSession>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: no such supplier. */
export type UnknownSupplier = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: another supplier has this name. */
export type SupplierNameTaken = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such purchase order. */
export type UnknownPurchaseOrder = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the purchase order stands where this cannot be done any more, or not yet. */
export type PurchaseOrderMoved = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly status: PurchaseOrderStatus;
};

/** Refused: no such session, or it has ended. */
export type UnknownStoreSession = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type StockAdjustPayload = {
  readonly stock?: Maybe<Stock>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StockReceivePayload = {
  readonly stock?: Maybe<Stock>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StockTransferPayload = {
  readonly stock?: Maybe<Stock>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SafetyStockSetPayload = {
  readonly stock?: Maybe<Stock>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SafetyStockRecalculatePayload = {
  /** How many places' safety stock changed. */
  readonly changed?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type LocationCreatePayload = {
  readonly location?: Maybe<Location>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReservationHoldPayload = {
  readonly reservation?: Maybe<Reservation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReservationReleasePayload = {
  readonly reservation?: Maybe<Reservation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReservationConfirmPayload = {
  readonly reservation?: Maybe<Reservation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AllocationPreviewPayload = {
  readonly parcels?: Maybe<ReadonlyArray<AllocationParcel>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: shoppers already hold some of the units that would be taken away. */
export type BelowReserved = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Units that must stay on the shelf. */
  readonly reserved: Scalars['Int']['output'];
};

/** Refused: there are not that many. */
export type InsufficientStock = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The variant that there is too little of. */
  readonly variant: Variant;
  /** How many could be had. */
  readonly availableQuantity: Scalars['Int']['output'];
};

/** Refused: no such variant is sold here. */
export type UnknownVariant = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such place, or not one of yours. */
export type UnknownLocation = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the code of the place is taken. */
export type LocationCodeTaken = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the reservation has ended another way, or there is none. */
export type ReservationEnded = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How it ended; null when there is none. */
  readonly status?: Maybe<ReservationStatus>;
};

/** For whom a kept answer is. */
export type CacheControlScope =
  | 'PUBLIC'
  | 'PRIVATE';

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
  Variant: Variant;
  Location: Location;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Variant: ResolverTypeWrapper<VariantModel>;
  Seller: ResolverTypeWrapper<SellerModel>;
  Stock: ResolverTypeWrapper<StockModel>;
  ChannelStock: ResolverTypeWrapper<ChannelStock>;
  SalesChannel: SalesChannel;
  Supplier: ResolverTypeWrapper<SupplierModel>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderModel>;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLineModel>;
  PurchaseOrderConnection: ResolverTypeWrapper<PurchaseOrderConnectionModel>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  StoreSession: ResolverTypeWrapper<StoreSessionModel>;
  StoreSessionStatus: StoreSessionStatus;
  StoreSessionItem: ResolverTypeWrapper<StoreSessionItemModel>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  Location: ResolverTypeWrapper<LocationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocationKind: LocationKind;
  StockEntry: ResolverTypeWrapper<StockEntryModel>;
  StockCause: StockCause;
  StockEntryConnection: ResolverTypeWrapper<StockEntryConnectionModel>;
  StockEntryEdge: ResolverTypeWrapper<Omit<StockEntryEdge, 'node'> & { node: ResolversTypes['StockEntry'] }>;
  StockAlert: ResolverTypeWrapper<StockAlertModel>;
  StockAlertConnection: ResolverTypeWrapper<StockAlertConnectionModel>;
  StockAlertEdge: ResolverTypeWrapper<Omit<StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>;
  StockEvent: ResolverTypeWrapper<StockEventModel>;
  Reservation: ResolverTypeWrapper<ReservationModel>;
  ReservationStatus: ReservationStatus;
  ReservationLine: ResolverTypeWrapper<ReservationLineModel>;
  AllocationParcel: ResolverTypeWrapper<AllocationParcelModel>;
  AllocationLine: ResolverTypeWrapper<AllocationLineModel>;
  StockAdjustInput: StockAdjustInput;
  StockReceiveInput: StockReceiveInput;
  StockTransferInput: StockTransferInput;
  SafetyStockSetInput: SafetyStockSetInput;
  SafetyStockRecalculateInput: SafetyStockRecalculateInput;
  LocationCreateInput: LocationCreateInput;
  ReservationLineInput: ReservationLineInput;
  DestinationInput: DestinationInput;
  ReservationHoldInput: ReservationHoldInput;
  ReservationReleaseInput: ReservationReleaseInput;
  ReservationConfirmInput: ReservationConfirmInput;
  AllocationPreviewInput: AllocationPreviewInput;
  SupplierCreateInput: SupplierCreateInput;
  SupplySetInput: SupplySetInput;
  PurchaseOrderPlaceInput: PurchaseOrderPlaceInput;
  PurchaseOrderCancelInput: PurchaseOrderCancelInput;
  PurchaseOrderReceiveLineInput: PurchaseOrderReceiveLineInput;
  PurchaseOrderReceiveInput: PurchaseOrderReceiveInput;
  PosSaleLineInput: PosSaleLineInput;
  PosSaleRecordInput: PosSaleRecordInput;
  StoreSessionOpenInput: StoreSessionOpenInput;
  StoreSessionTakeInput: StoreSessionTakeInput;
  StoreSessionSettleInput: StoreSessionSettleInput;
  SupplierCreatePayload: ResolverTypeWrapper<Omit<SupplierCreatePayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversTypes['Supplier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SupplySetPayload: ResolverTypeWrapper<Omit<SupplySetPayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversTypes['Supplier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrdersDraftPayload: ResolverTypeWrapper<Omit<PurchaseOrdersDraftPayload, 'purchaseOrders' | 'userErrors'> & { purchaseOrders?: Maybe<ReadonlyArray<ResolversTypes['PurchaseOrder']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderPlacePayload: ResolverTypeWrapper<Omit<PurchaseOrderPlacePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderReceivePayload: ResolverTypeWrapper<Omit<PurchaseOrderReceivePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderCancelPayload: ResolverTypeWrapper<Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PosSaleRecordPayload: ResolverTypeWrapper<Omit<PosSaleRecordPayload, 'stocks' | 'userErrors'> & { stocks?: Maybe<ReadonlyArray<ResolversTypes['Stock']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StoreSessionOpenPayload: ResolverTypeWrapper<Omit<StoreSessionOpenPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StoreSessionTakePayload: ResolverTypeWrapper<Omit<StoreSessionTakePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StoreSessionSettlePayload: ResolverTypeWrapper<Omit<StoreSessionSettlePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnknownSupplier: ResolverTypeWrapper<UnknownSupplier>;
  SupplierNameTaken: ResolverTypeWrapper<SupplierNameTaken>;
  UnknownPurchaseOrder: ResolverTypeWrapper<UnknownPurchaseOrder>;
  PurchaseOrderMoved: ResolverTypeWrapper<PurchaseOrderMoved>;
  UnknownStoreSession: ResolverTypeWrapper<UnknownStoreSession>;
  StockAdjustPayload: ResolverTypeWrapper<Omit<StockAdjustPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversTypes['Stock']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockReceivePayload: ResolverTypeWrapper<Omit<StockReceivePayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversTypes['Stock']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockTransferPayload: ResolverTypeWrapper<Omit<StockTransferPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversTypes['Stock']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SafetyStockSetPayload: ResolverTypeWrapper<Omit<SafetyStockSetPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversTypes['Stock']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SafetyStockRecalculatePayload: ResolverTypeWrapper<Omit<SafetyStockRecalculatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LocationCreatePayload: ResolverTypeWrapper<Omit<LocationCreatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReservationHoldPayload: ResolverTypeWrapper<Omit<ReservationHoldPayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversTypes['Reservation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReservationReleasePayload: ResolverTypeWrapper<Omit<ReservationReleasePayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversTypes['Reservation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReservationConfirmPayload: ResolverTypeWrapper<Omit<ReservationConfirmPayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversTypes['Reservation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AllocationPreviewPayload: ResolverTypeWrapper<Omit<AllocationPreviewPayload, 'parcels' | 'userErrors'> & { parcels?: Maybe<ReadonlyArray<ResolversTypes['AllocationParcel']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BelowReserved: ResolverTypeWrapper<BelowReserved>;
  InsufficientStock: ResolverTypeWrapper<InsufficientStockModel>;
  UnknownVariant: ResolverTypeWrapper<UnknownVariant>;
  UnknownLocation: ResolverTypeWrapper<UnknownLocation>;
  LocationCodeTaken: ResolverTypeWrapper<LocationCodeTaken>;
  ReservationEnded: ResolverTypeWrapper<ReservationEnded>;
  CacheControlScope: CacheControlScope;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
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
  Subscription: Record<PropertyKey, never>;
  Variant: VariantModel;
  Seller: SellerModel;
  Stock: StockModel;
  ChannelStock: ChannelStock;
  Supplier: SupplierModel;
  PurchaseOrder: PurchaseOrderModel;
  PurchaseOrderLine: PurchaseOrderLineModel;
  PurchaseOrderConnection: PurchaseOrderConnectionModel;
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  StoreSession: StoreSessionModel;
  StoreSessionItem: StoreSessionItemModel;
  StockLevel: StockLevelModel;
  Location: LocationModel;
  Float: Scalars['Float']['output'];
  StockEntry: StockEntryModel;
  StockEntryConnection: StockEntryConnectionModel;
  StockEntryEdge: Omit<StockEntryEdge, 'node'> & { node: ResolversParentTypes['StockEntry'] };
  StockAlert: StockAlertModel;
  StockAlertConnection: StockAlertConnectionModel;
  StockAlertEdge: Omit<StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] };
  StockEvent: StockEventModel;
  Reservation: ReservationModel;
  ReservationLine: ReservationLineModel;
  AllocationParcel: AllocationParcelModel;
  AllocationLine: AllocationLineModel;
  StockAdjustInput: StockAdjustInput;
  StockReceiveInput: StockReceiveInput;
  StockTransferInput: StockTransferInput;
  SafetyStockSetInput: SafetyStockSetInput;
  SafetyStockRecalculateInput: SafetyStockRecalculateInput;
  LocationCreateInput: LocationCreateInput;
  ReservationLineInput: ReservationLineInput;
  DestinationInput: DestinationInput;
  ReservationHoldInput: ReservationHoldInput;
  ReservationReleaseInput: ReservationReleaseInput;
  ReservationConfirmInput: ReservationConfirmInput;
  AllocationPreviewInput: AllocationPreviewInput;
  SupplierCreateInput: SupplierCreateInput;
  SupplySetInput: SupplySetInput;
  PurchaseOrderPlaceInput: PurchaseOrderPlaceInput;
  PurchaseOrderCancelInput: PurchaseOrderCancelInput;
  PurchaseOrderReceiveLineInput: PurchaseOrderReceiveLineInput;
  PurchaseOrderReceiveInput: PurchaseOrderReceiveInput;
  PosSaleLineInput: PosSaleLineInput;
  PosSaleRecordInput: PosSaleRecordInput;
  StoreSessionOpenInput: StoreSessionOpenInput;
  StoreSessionTakeInput: StoreSessionTakeInput;
  StoreSessionSettleInput: StoreSessionSettleInput;
  SupplierCreatePayload: Omit<SupplierCreatePayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversParentTypes['Supplier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SupplySetPayload: Omit<SupplySetPayload, 'supplier' | 'userErrors'> & { supplier?: Maybe<ResolversParentTypes['Supplier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrdersDraftPayload: Omit<PurchaseOrdersDraftPayload, 'purchaseOrders' | 'userErrors'> & { purchaseOrders?: Maybe<ReadonlyArray<ResolversParentTypes['PurchaseOrder']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderPlacePayload: Omit<PurchaseOrderPlacePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderReceivePayload: Omit<PurchaseOrderReceivePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderCancelPayload: Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PosSaleRecordPayload: Omit<PosSaleRecordPayload, 'stocks' | 'userErrors'> & { stocks?: Maybe<ReadonlyArray<ResolversParentTypes['Stock']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StoreSessionOpenPayload: Omit<StoreSessionOpenPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StoreSessionTakePayload: Omit<StoreSessionTakePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StoreSessionSettlePayload: Omit<StoreSessionSettlePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['StoreSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnknownSupplier: UnknownSupplier;
  SupplierNameTaken: SupplierNameTaken;
  UnknownPurchaseOrder: UnknownPurchaseOrder;
  PurchaseOrderMoved: PurchaseOrderMoved;
  UnknownStoreSession: UnknownStoreSession;
  StockAdjustPayload: Omit<StockAdjustPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversParentTypes['Stock']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StockReceivePayload: Omit<StockReceivePayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversParentTypes['Stock']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StockTransferPayload: Omit<StockTransferPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversParentTypes['Stock']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SafetyStockSetPayload: Omit<SafetyStockSetPayload, 'stock' | 'userErrors'> & { stock?: Maybe<ResolversParentTypes['Stock']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SafetyStockRecalculatePayload: Omit<SafetyStockRecalculatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LocationCreatePayload: Omit<LocationCreatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReservationHoldPayload: Omit<ReservationHoldPayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversParentTypes['Reservation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReservationReleasePayload: Omit<ReservationReleasePayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversParentTypes['Reservation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReservationConfirmPayload: Omit<ReservationConfirmPayload, 'reservation' | 'userErrors'> & { reservation?: Maybe<ResolversParentTypes['Reservation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AllocationPreviewPayload: Omit<AllocationPreviewPayload, 'parcels' | 'userErrors'> & { parcels?: Maybe<ReadonlyArray<ResolversParentTypes['AllocationParcel']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BelowReserved: BelowReserved;
  InsufficientStock: InsufficientStockModel;
  UnknownVariant: UnknownVariant;
  UnknownLocation: UnknownLocation;
  LocationCodeTaken: LocationCodeTaken;
  ReservationEnded: ReservationEnded;
  DateTime: Scalars['DateTime']['output'];
  Money: MoneyValue;
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
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

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  locations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Location']>>, ParentType, ContextType>;
  stockLedger?: Resolver<Maybe<ResolversTypes['StockEntryConnection']>, ParentType, ContextType, RequireFields<QueryStockLedgerArgs, 'variantId'>>;
  stockAlerts?: Resolver<Maybe<ResolversTypes['StockAlertConnection']>, ParentType, ContextType, Partial<QueryStockAlertsArgs>>;
  suppliers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Supplier']>>, ParentType, ContextType>;
  purchaseOrders?: Resolver<Maybe<ResolversTypes['PurchaseOrderConnection']>, ParentType, ContextType, Partial<QueryPurchaseOrdersArgs>>;
  allocationPreview?: Resolver<Maybe<ResolversTypes['AllocationPreviewPayload']>, ParentType, ContextType, RequireFields<QueryAllocationPreviewArgs, 'input'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  stockAdjust?: Resolver<Maybe<ResolversTypes['StockAdjustPayload']>, ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  stockReceive?: Resolver<Maybe<ResolversTypes['StockReceivePayload']>, ParentType, ContextType, RequireFields<MutationStockReceiveArgs, 'input'>>;
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransferPayload']>, ParentType, ContextType, RequireFields<MutationStockTransferArgs, 'input'>>;
  safetyStockSet?: Resolver<Maybe<ResolversTypes['SafetyStockSetPayload']>, ParentType, ContextType, RequireFields<MutationSafetyStockSetArgs, 'input'>>;
  safetyStockRecalculate?: Resolver<Maybe<ResolversTypes['SafetyStockRecalculatePayload']>, ParentType, ContextType, RequireFields<MutationSafetyStockRecalculateArgs, 'input'>>;
  locationCreate?: Resolver<Maybe<ResolversTypes['LocationCreatePayload']>, ParentType, ContextType, RequireFields<MutationLocationCreateArgs, 'input'>>;
  reservationHold?: Resolver<Maybe<ResolversTypes['ReservationHoldPayload']>, ParentType, ContextType, RequireFields<MutationReservationHoldArgs, 'input'>>;
  reservationRelease?: Resolver<Maybe<ResolversTypes['ReservationReleasePayload']>, ParentType, ContextType, RequireFields<MutationReservationReleaseArgs, 'input'>>;
  reservationConfirm?: Resolver<Maybe<ResolversTypes['ReservationConfirmPayload']>, ParentType, ContextType, RequireFields<MutationReservationConfirmArgs, 'input'>>;
  supplierCreate?: Resolver<Maybe<ResolversTypes['SupplierCreatePayload']>, ParentType, ContextType, RequireFields<MutationSupplierCreateArgs, 'input'>>;
  supplySet?: Resolver<Maybe<ResolversTypes['SupplySetPayload']>, ParentType, ContextType, RequireFields<MutationSupplySetArgs, 'input'>>;
  purchaseOrdersDraft?: Resolver<Maybe<ResolversTypes['PurchaseOrdersDraftPayload']>, ParentType, ContextType>;
  purchaseOrderPlace?: Resolver<Maybe<ResolversTypes['PurchaseOrderPlacePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderPlaceArgs, 'input'>>;
  purchaseOrderReceive?: Resolver<Maybe<ResolversTypes['PurchaseOrderReceivePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderReceiveArgs, 'input'>>;
  purchaseOrderCancel?: Resolver<Maybe<ResolversTypes['PurchaseOrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderCancelArgs, 'input'>>;
  posSaleRecord?: Resolver<Maybe<ResolversTypes['PosSaleRecordPayload']>, ParentType, ContextType, RequireFields<MutationPosSaleRecordArgs, 'input'>>;
  storeSessionOpen?: Resolver<Maybe<ResolversTypes['StoreSessionOpenPayload']>, ParentType, ContextType, RequireFields<MutationStoreSessionOpenArgs, 'input'>>;
  storeSessionTake?: Resolver<Maybe<ResolversTypes['StoreSessionTakePayload']>, ParentType, ContextType, RequireFields<MutationStoreSessionTakeArgs, 'input'>>;
  storeSessionSettle?: Resolver<Maybe<ResolversTypes['StoreSessionSettlePayload']>, ParentType, ContextType, RequireFields<MutationStoreSessionSettleArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockChanged?: SubscriptionResolver<Maybe<ResolversTypes['StockEvent']>, "stockChanged", ParentType, ContextType, RequireFields<SubscriptionStockChangedArgs, 'variantId'>>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stock'] = ResolversParentTypes['Stock']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ChannelStock']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
};

export type ChannelStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelStock'] = ResolversParentTypes['ChannelStock']> = {
  channel?: Resolver<ResolversTypes['SalesChannel'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoreSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSession'] = ResolversParentTypes['StoreSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StoreSessionStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['StoreSessionItem']>, ParentType, ContextType>;
};

export type StoreSessionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSessionItem'] = ResolversParentTypes['StoreSessionItem']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ships?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StockEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockEntry'] = ResolversParentTypes['StockEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['StockCause'], ParentType, ContextType>;
  onHandDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockEntryConnection'] = ResolversParentTypes['StockEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockEntryEdge'] = ResolversParentTypes['StockEntryEdge']> = {
  node?: Resolver<ResolversTypes['StockEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockEvent'] = ResolversParentTypes['StockEvent']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Stock'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReservationLine']>, ParentType, ContextType>;
};

export type ReservationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationLine'] = ResolversParentTypes['ReservationLine']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationParcel'] = ResolversParentTypes['AllocationParcel']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AllocationLine']>, ParentType, ContextType>;
};

export type AllocationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLine'] = ResolversParentTypes['AllocationLine']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCreatePayload'] = ResolversParentTypes['SupplierCreatePayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplySetPayload'] = ResolversParentTypes['SupplySetPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrdersDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrdersDraftPayload'] = ResolversParentTypes['PurchaseOrdersDraftPayload']> = {
  purchaseOrders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PurchaseOrder']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderPlacePayload'] = ResolversParentTypes['PurchaseOrderPlacePayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderReceivePayload'] = ResolversParentTypes['PurchaseOrderReceivePayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderCancelPayload'] = ResolversParentTypes['PurchaseOrderCancelPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PosSaleRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PosSaleRecordPayload'] = ResolversParentTypes['PosSaleRecordPayload']> = {
  stocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stock']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoreSessionOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSessionOpenPayload'] = ResolversParentTypes['StoreSessionOpenPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['StoreSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoreSessionTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSessionTakePayload'] = ResolversParentTypes['StoreSessionTakePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['StoreSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoreSessionSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSessionSettlePayload'] = ResolversParentTypes['StoreSessionSettlePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['StoreSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnknownSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownSupplier'] = ResolversParentTypes['UnknownSupplier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierNameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierNameTaken'] = ResolversParentTypes['SupplierNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPurchaseOrder'] = ResolversParentTypes['UnknownPurchaseOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderMoved'] = ResolversParentTypes['PurchaseOrderMoved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownStoreSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownStoreSession'] = ResolversParentTypes['UnknownStoreSession']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjustPayload'] = ResolversParentTypes['StockAdjustPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReceivePayload'] = ResolversParentTypes['StockReceivePayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferPayload'] = ResolversParentTypes['StockTransferPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SafetyStockSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyStockSetPayload'] = ResolversParentTypes['SafetyStockSetPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SafetyStockRecalculatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyStockRecalculatePayload'] = ResolversParentTypes['SafetyStockRecalculatePayload']> = {
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationCreatePayload'] = ResolversParentTypes['LocationCreatePayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservationHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationHoldPayload'] = ResolversParentTypes['ReservationHoldPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservationReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationReleasePayload'] = ResolversParentTypes['ReservationReleasePayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservationConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationConfirmPayload'] = ResolversParentTypes['ReservationConfirmPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllocationPreviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationPreviewPayload'] = ResolversParentTypes['AllocationPreviewPayload']> = {
  parcels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AllocationParcel']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BelowReservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BelowReserved'] = ResolversParentTypes['BelowReserved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  availableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownVariant'] = ResolversParentTypes['UnknownVariant']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownLocation'] = ResolversParentTypes['UnknownLocation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationCodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationCodeTaken'] = ResolversParentTypes['LocationCodeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEnded'] = ResolversParentTypes['ReservationEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReservationStatus']>, ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'UnknownSupplier' | 'SupplierNameTaken' | 'UnknownPurchaseOrder' | 'PurchaseOrderMoved' | 'UnknownStoreSession' | 'BelowReserved' | 'InsufficientStock' | 'UnknownVariant' | 'UnknownLocation' | 'LocationCodeTaken' | 'ReservationEnded' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Stock?: StockResolvers<ContextType>;
  ChannelStock?: ChannelStockResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  StoreSession?: StoreSessionResolvers<ContextType>;
  StoreSessionItem?: StoreSessionItemResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  StockEntry?: StockEntryResolvers<ContextType>;
  StockEntryConnection?: StockEntryConnectionResolvers<ContextType>;
  StockEntryEdge?: StockEntryEdgeResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockEvent?: StockEventResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationLine?: ReservationLineResolvers<ContextType>;
  AllocationParcel?: AllocationParcelResolvers<ContextType>;
  AllocationLine?: AllocationLineResolvers<ContextType>;
  SupplierCreatePayload?: SupplierCreatePayloadResolvers<ContextType>;
  SupplySetPayload?: SupplySetPayloadResolvers<ContextType>;
  PurchaseOrdersDraftPayload?: PurchaseOrdersDraftPayloadResolvers<ContextType>;
  PurchaseOrderPlacePayload?: PurchaseOrderPlacePayloadResolvers<ContextType>;
  PurchaseOrderReceivePayload?: PurchaseOrderReceivePayloadResolvers<ContextType>;
  PurchaseOrderCancelPayload?: PurchaseOrderCancelPayloadResolvers<ContextType>;
  PosSaleRecordPayload?: PosSaleRecordPayloadResolvers<ContextType>;
  StoreSessionOpenPayload?: StoreSessionOpenPayloadResolvers<ContextType>;
  StoreSessionTakePayload?: StoreSessionTakePayloadResolvers<ContextType>;
  StoreSessionSettlePayload?: StoreSessionSettlePayloadResolvers<ContextType>;
  UnknownSupplier?: UnknownSupplierResolvers<ContextType>;
  SupplierNameTaken?: SupplierNameTakenResolvers<ContextType>;
  UnknownPurchaseOrder?: UnknownPurchaseOrderResolvers<ContextType>;
  PurchaseOrderMoved?: PurchaseOrderMovedResolvers<ContextType>;
  UnknownStoreSession?: UnknownStoreSessionResolvers<ContextType>;
  StockAdjustPayload?: StockAdjustPayloadResolvers<ContextType>;
  StockReceivePayload?: StockReceivePayloadResolvers<ContextType>;
  StockTransferPayload?: StockTransferPayloadResolvers<ContextType>;
  SafetyStockSetPayload?: SafetyStockSetPayloadResolvers<ContextType>;
  SafetyStockRecalculatePayload?: SafetyStockRecalculatePayloadResolvers<ContextType>;
  LocationCreatePayload?: LocationCreatePayloadResolvers<ContextType>;
  ReservationHoldPayload?: ReservationHoldPayloadResolvers<ContextType>;
  ReservationReleasePayload?: ReservationReleasePayloadResolvers<ContextType>;
  ReservationConfirmPayload?: ReservationConfirmPayloadResolvers<ContextType>;
  AllocationPreviewPayload?: AllocationPreviewPayloadResolvers<ContextType>;
  BelowReserved?: BelowReservedResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  UnknownVariant?: UnknownVariantResolvers<ContextType>;
  UnknownLocation?: UnknownLocationResolvers<ContextType>;
  LocationCodeTaken?: LocationCodeTakenResolvers<ContextType>;
  ReservationEnded?: ReservationEndedResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
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
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type PurchaseOrderConnectionModel = Connection<PurchaseOrderModel>;
export type StockEntryConnectionModel = Connection<StockEntryModel>;
export type StockAlertConnectionModel = Connection<StockAlertModel>;
