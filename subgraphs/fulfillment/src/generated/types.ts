// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { FulfillmentUnitModel, OrderModel, VariantModel, LocationModel, OrderLineModel, SellerModel, FulfillmentFeeModel, FulfillmentFeeRateModel, ParcelModel, ParcelItemModel, ParcelEventModel, MissedParcelModel, ParcelUpdateModel, ParcelProgressModel, FulfillmentWorkModel, FulfillmentWorkLineModel, BinModel, PickListModel, PickListLineModel, ReturnModel, ReturnLineModel, RoutePlanModel, RouteModel, DeliveryLaneModel, CarrierRateModel } from '../models.ts';
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
  /** A parcel. Yours, or with the scope parcels:read; a guest proves the order by the tracking code. */
  readonly parcel?: Maybe<Parcel>;
  /** A return. Yours, or with the scope orders:read or warehouse:work. */
  readonly return?: Maybe<Return>;
  /** Parcels, newest first. Needs the scope parcels:read. */
  readonly parcels?: Maybe<ParcelConnection>;
  /** Parcels of which their carrier has had nothing to say for too long, the longest missed first: somebody has to look for each, and may declare it lost. Needs the scope parcels:read. */
  readonly missedParcels?: Maybe<MissedParcelConnection>;
  /** Returns, newest first. Needs the scope orders:read or warehouse:work. */
  readonly returns?: Maybe<ReturnConnection>;
  /** What waits at a place to be picked, packed or shipped: members first, then by age. Needs the scope warehouse:work. */
  readonly fulfillmentWork?: Maybe<FulfillmentWorkConnection>;
  /** Pick lists of a place, newest first. Needs the scope warehouse:work. */
  readonly pickLists?: Maybe<PickListConnection>;
  /** The last-mile routes that were planned for a place and day; null when none were. Needs the scope parcels:read. */
  readonly routePlan?: Maybe<RoutePlan>;
  /** What sellers pay for work on their goods and for their place, now, before and later: class by class, the oldest first. Needs the scope payments:read. */
  readonly fulfillmentFeeRates?: Maybe<FulfillmentFeeRateConnection>;
  /** How long the shop waits for parcels. Needs the scope orders:read or warehouse:work. */
  readonly parcelPatience?: Maybe<ParcelPatience>;
  /** How long parcels really take between countries, learnt from those that arrived. */
  readonly deliveryLanes?: Maybe<ReadonlyArray<DeliveryLane>>;
  /** What the carriers ask for a parcel from a place to a point. Needs the scope warehouse:work. */
  readonly carrierRates?: Maybe<ReadonlyArray<CarrierRate>>;
};


export type QueryParcelArgs = {
  id: Scalars['ID']['input'];
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParcelsArgs = {
  filter?: InputMaybe<ParcelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMissedParcelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReturnsArgs = {
  status?: InputMaybe<ReturnStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFulfillmentWorkArgs = {
  locationId: Scalars['ID']['input'];
  status?: InputMaybe<FulfillmentWorkStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPickListsArgs = {
  locationId: Scalars['ID']['input'];
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoutePlanArgs = {
  locationId: Scalars['ID']['input'];
  day: Scalars['String']['input'];
};


export type QueryFulfillmentFeeRatesArgs = {
  kind?: InputMaybe<FulfillmentFeeKind>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCarrierRatesArgs = {
  input: CarrierRatesInput;
};

export type Mutation = {
  /** Makes one walk for several units that wait at a place. Needs the scope warehouse:work. */
  readonly pickListCreate?: Maybe<PickListCreatePayload>;
  /** Says how many units of a line were fetched. Saying the same twice changes nothing. Needs the scope warehouse:work. */
  readonly pickListLinePick?: Maybe<PickListLinePickPayload>;
  /** Packs a unit that was picked: chooses boxes and buys labels. From here on the buyer cannot cancel. Needs the scope warehouse:work. */
  readonly unitPack?: Maybe<UnitPackPayload>;
  /** Says that the carrier took all parcels of a unit: it is shipped. Twice is once. Needs the scope warehouse:work. */
  readonly unitShip?: Maybe<UnitShipPayload>;
  /** Says where a variant lies in a warehouse. Needs the scope warehouse:work. */
  readonly binAssign?: Maybe<BinAssignPayload>;
  /** Says where a parcel is, for drivers. Repeating the key changes nothing. Needs the scope parcels:write. */
  readonly parcelScan?: Maybe<ParcelScanPayload>;
  /** Gives up a parcel that is missed: from now on it is a lost one, and its buyer is paid. Twice is once. Needs the scope orders:write; audited. */
  readonly parcelDeclareLost?: Maybe<ParcelDeclareLostPayload>;
  /** Asks to give something back that was delivered. Repeating the key gives the same return. */
  readonly returnRequest?: Maybe<ReturnRequestPayload>;
  /** Takes something back over the counter of a place: it is received at once, then `returnInspect` says what it is worth, and it lies on the shelf there. Repeating the key gives the same return. Needs the scope warehouse:work. */
  readonly returnTake?: Maybe<ReturnTakePayload>;
  /** Keeps it after all, while it is not on its way. */
  readonly returnCancel?: Maybe<ReturnCancelPayload>;
  /** Decides on a return that a person has to look at. Needs the scope orders:write or warehouse:work. */
  readonly returnDecide?: Maybe<ReturnDecidePayload>;
  /** Says that a return arrived. Twice is once. Needs the scope warehouse:work. */
  readonly returnReceive?: Maybe<ReturnReceivePayload>;
  /** Says of each line of a return what is paid back and what can be sold again. Needs the scope warehouse:work. */
  readonly returnInspect?: Maybe<ReturnInspectPayload>;
  /** Sets what sellers pay from a moment on; what was charged before stays. Storage is charged by the rate at the beginning of its day. Saying it once more for the same moment changes it, until that comes. Needs the scope payments:write; audited. */
  readonly fulfillmentFeeRateSet?: Maybe<FulfillmentFeeRateSetPayload>;
  /** Says how long the shop waits for parcels, from now on and for those that it waits for already. Needs the scope orders:write; audited. */
  readonly parcelPatienceSet?: Maybe<ParcelPatienceSetPayload>;
  /** Plans last-mile routes for a place and day anew. Needs the scope warehouse:work. */
  readonly routePlanMake?: Maybe<RoutePlanMakePayload>;
};


export type MutationPickListCreateArgs = {
  input: PickListCreateInput;
};


export type MutationPickListLinePickArgs = {
  input: PickListLinePickInput;
};


export type MutationUnitPackArgs = {
  input: UnitPackInput;
};


export type MutationUnitShipArgs = {
  input: UnitShipInput;
};


export type MutationBinAssignArgs = {
  input: BinAssignInput;
};


export type MutationParcelScanArgs = {
  input: ParcelScanInput;
};


export type MutationParcelDeclareLostArgs = {
  input: ParcelDeclareLostInput;
};


export type MutationReturnRequestArgs = {
  input: ReturnRequestInput;
};


export type MutationReturnTakeArgs = {
  input: ReturnTakeInput;
};


export type MutationReturnCancelArgs = {
  input: ReturnCancelInput;
};


export type MutationReturnDecideArgs = {
  input: ReturnDecideInput;
};


export type MutationReturnReceiveArgs = {
  input: ReturnReceiveInput;
};


export type MutationReturnInspectArgs = {
  input: ReturnInspectInput;
};


export type MutationFulfillmentFeeRateSetArgs = {
  input: FulfillmentFeeRateSetInput;
};


export type MutationParcelPatienceSetArgs = {
  input: ParcelPatienceSetInput;
};


export type MutationRoutePlanMakeArgs = {
  input: RoutePlanMakeInput;
};

export type Subscription = {
  /** A parcel on its way: first as it is now, then each event once and in order. Resume with the cursor of the last one seen. */
  readonly parcelEvents?: Maybe<ParcelUpdate>;
};


export type SubscriptionParcelEventsArgs = {
  parcelId: Scalars['ID']['input'];
  trackingCode?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one seller sends from one place. */
export type FulfillmentUnit = {
  readonly id: Scalars['ID']['output'];
  /** Empty until it is packed. */
  readonly parcels?: Maybe<ReadonlyArray<Parcel>>;
  /** Its work in the warehouse. Needs the scope warehouse:work. */
  readonly work?: Maybe<FulfillmentWork>;
};

export type Order = {
  readonly id: Scalars['ID']['output'];
  /** Every parcel of the order, those that come back too. */
  readonly parcels?: Maybe<ReadonlyArray<Parcel>>;
  /** Newest first. */
  readonly returns?: Maybe<ReadonlyArray<Return>>;
};

export type Variant = {
  readonly id: Scalars['ID']['output'];
};

export type Location = {
  readonly id: Scalars['ID']['output'];
};

export type OrderLine = {
  readonly id: Scalars['ID']['output'];
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** What the seller owes for work on its goods and for their place, newest first. Needs the scope payments:read. */
  readonly fulfillmentFees?: Maybe<FulfillmentFeeConnection>;
};


export type SellerFulfillmentFeesArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['DateTime']['input']>;
  kind?: InputMaybe<FulfillmentFeeKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a fee is for. May grow. */
export type FulfillmentFeeKind =
  /** A unit was picked, packed and has left: each piece by its weight. */
  | 'PICK_AND_PACK'
  /** A day in a place, by the liter. */
  | 'STORAGE'
  /** Something came back and was looked at: each piece by its weight. */
  | 'RETURN_HANDLING';

/** Charged once, and never changed. */
export type FulfillmentFee = {
  readonly id: Scalars['ID']['output'];
  readonly kind: FulfillmentFeeKind;
  readonly amount: Money;
  readonly chargedAt: Scalars['DateTime']['output'];
  /** Where the goods lie, or were worked on. */
  readonly location: Location;
  /** Of picking and packing. */
  readonly unit?: Maybe<FulfillmentUnit>;
  /** Of a return. */
  readonly return?: Maybe<Return>;
  /** Of storage: as YYYY-MM-DD. */
  readonly day?: Maybe<Scalars['String']['output']>;
  /** How many were worked on; null for storage. */
  readonly pieces?: Maybe<Scalars['Int']['output']>;
  /** How much was stored; null for work. */
  readonly liters?: Maybe<Scalars['Float']['output']>;
};

/** A rate, from a moment on until the next one of its class. A piece pays by the lightest class that holds it. */
export type FulfillmentFeeRate = {
  readonly kind: FulfillmentFeeKind;
  /** Of work: the heaviest piece of the class; null for the class that holds whatever is heavier, and for storage. */
  readonly upToGrams?: Maybe<Scalars['Int']['output']>;
  /** Of storage; null for work. */
  readonly placeKind?: Maybe<FeePlaceKind>;
  /** For a piece, or for a liter and a day: a decimal in euro, with up to eight decimals. */
  readonly euros: Scalars['Decimal']['output'];
  readonly validFrom: Scalars['DateTime']['output'];
  /** When the next one of the class begins; null while there is none. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Whose place goods lie at. May grow. */
export type FeePlaceKind =
  /** Shelves of the house, which sellers share. */
  | 'WAREHOUSE'
  /** A place that a seller has for itself. */
  | 'SELLER';

export type FulfillmentFeeRateConnection = {
  readonly nodes: ReadonlyArray<FulfillmentFeeRate>;
  readonly edges: ReadonlyArray<FulfillmentFeeRateEdge>;
  readonly pageInfo: PageInfo;
};

export type FulfillmentFeeRateEdge = {
  readonly node: FulfillmentFeeRate;
  readonly cursor: Scalars['String']['output'];
};

export type FulfillmentFeeConnection = {
  readonly nodes: ReadonlyArray<FulfillmentFee>;
  readonly edges: ReadonlyArray<FulfillmentFeeEdge>;
  readonly pageInfo: PageInfo;
};

export type FulfillmentFeeEdge = {
  readonly node: FulfillmentFee;
  readonly cursor: Scalars['String']['output'];
};

/** May grow: treat an unknown value as the slowest way. */
export type DeliveryService =
  | 'STANDARD'
  | 'EXPRESS'
  /** By air, for light parcels close to a warehouse. */
  | 'DRONE';

/** Where a parcel is. May grow: treat an unknown value as on its way. */
export type ParcelStatus =
  /** In its box, without a label yet. */
  | 'PACKED'
  | 'LABELLED'
  | 'PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  /** Nobody was there; it is tried again. */
  | 'DELIVERY_FAILED'
  | 'DELIVERED'
  /** It is in our house again, unopened: the buyer is paid for what was in it. */
  | 'RETURNED_TO_SENDER'
  /** The carrier cannot find it: the buyer is paid for what was in it, and keeps that should it arrive after all. */
  | 'LOST';

/** A box on its way to a buyer, or back. */
export type Parcel = {
  readonly id: Scalars['ID']['output'];
  readonly unit: FulfillmentUnit;
  /** Its buyer's, and support's; null for a guest's parcel: a tracking code does not tell who bought what for how much. */
  readonly order?: Maybe<Order>;
  /** The return that it brings back; null for one that goes out. */
  readonly return?: Maybe<Return>;
  /** The carrier's code. */
  readonly carrier: Scalars['String']['output'];
  readonly service: DeliveryService;
  /** The carrier's number; null until it is labelled. */
  readonly trackingCode?: Maybe<Scalars['String']['output']>;
  readonly status: ParcelStatus;
  /** When it came to where it stands. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** Where it was last seen. */
  readonly position?: Maybe<GeoPoint>;
  /** Where it goes out from, or comes back to. */
  readonly location: Location;
  /** The box; null for something that travels in its own. */
  readonly carton?: Maybe<Scalars['String']['output']>;
  readonly weightGrams: Scalars['Int']['output'];
  /** When it probably arrives: every second parcel is there by then. Null until it is labelled. */
  readonly estimatedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it almost certainly is there: nine parcels of ten are. */
  readonly estimatedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly items: ReadonlyArray<ParcelItem>;
  /** Everything that was told of it, in the order in which it happened. */
  readonly events: ReadonlyArray<ParcelEvent>;
  /** The label as PDF, for a quarter of an hour. For staff, and for the buyer of a parcel that comes back. */
  readonly labelUrl?: Maybe<Scalars['String']['output']>;
};

export type ParcelItem = {
  readonly orderLineId: Scalars['ID']['output'];
  readonly orderLine?: Maybe<OrderLine>;
  readonly variant: Variant;
  readonly title: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
};

/** A point on earth, in degrees. */
export type GeoPoint = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

/** Something that happened to a parcel. */
export type ParcelEvent = {
  readonly status: ParcelStatus;
  readonly at: Scalars['DateTime']['output'];
  readonly position?: Maybe<GeoPoint>;
  /** For people: a city, or a stretch of the way. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** False when it was told late, after something newer: it did not move the parcel. */
  readonly counted: Scalars['Boolean']['output'];
};

export type ParcelConnection = {
  readonly nodes: ReadonlyArray<Parcel>;
  readonly edges: ReadonlyArray<ParcelEdge>;
  readonly pageInfo: PageInfo;
};

export type ParcelEdge = {
  readonly node: Parcel;
  readonly cursor: Scalars['String']['output'];
};

/** A parcel that somebody has to look for. It is one no more as soon as its carrier is heard of it. */
export type MissedParcel = {
  readonly parcel: Parcel;
  /** When it was heard of last. */
  readonly silentSince: Scalars['DateTime']['output'];
  /** When its carrier was asked for it first. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What the carrier said. */
  readonly answer: CarrierAnswer;
  readonly missedAt: Scalars['DateTime']['output'];
};

/** What a carrier says when it is asked for a parcel. May grow. */
export type CarrierAnswer =
  /** It knows of the parcel, and has nothing new to tell. */
  | 'KNOWN'
  /** It has never heard of it. */
  | 'UNKNOWN'
  /** It did not answer. */
  | 'UNREACHABLE';

export type MissedParcelConnection = {
  readonly nodes: ReadonlyArray<MissedParcel>;
  readonly edges: ReadonlyArray<MissedParcelEdge>;
  readonly pageInfo: PageInfo;
};

export type MissedParcelEdge = {
  readonly node: MissedParcel;
  readonly cursor: Scalars['String']['output'];
};

export type ParcelFilter = {
  readonly status?: InputMaybe<ParcelStatus>;
  /** Out from, or back to, this place. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  readonly trackingCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a watcher of a parcel is told. */
export type ParcelUpdate = {
  /** Give it as `after` to go on from here. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** What happened; null for the first answer, which is the parcel as it is. */
  readonly event?: Maybe<ParcelProgress>;
  readonly parcel: Parcel;
};

/** A parcel moved on. */
export type ParcelProgress = {
  readonly status: ParcelStatus;
  readonly at: Scalars['DateTime']['output'];
  readonly position?: Maybe<GeoPoint>;
};

/** Where a unit stands in the warehouse. May grow. */
export type FulfillmentWorkStatus =
  | 'PENDING'
  | 'PICKING'
  | 'PACKED'
  | 'SHIPPED'
  /** All of its parcels have come to an end, and one of them at the buyer's. */
  | 'DELIVERED'
  /** All of its parcels were lost or came back unopened. */
  | 'UNDELIVERED'
  | 'CANCELLED';

/** A unit as the warehouse sees it. */
export type FulfillmentWork = {
  readonly unit: FulfillmentUnit;
  readonly status: FulfillmentWorkStatus;
  readonly statusAt: Scalars['DateTime']['output'];
  /** Members' come first. */
  readonly priority: Scalars['Boolean']['output'];
  readonly service: DeliveryService;
  readonly location: Location;
  readonly placedAt: Scalars['DateTime']['output'];
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<FulfillmentWorkLine>;
  /** Every move that it made, the first one first. */
  readonly moves: ReadonlyArray<FulfillmentMove>;
};

export type FulfillmentWorkLine = {
  readonly orderLineId: Scalars['ID']['output'];
  readonly orderLine?: Maybe<OrderLine>;
  readonly variant: Variant;
  readonly sku: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** As ordered. */
  readonly quantity: Scalars['Int']['output'];
  /** Not to be sent any more. */
  readonly stopped: Scalars['Int']['output'];
  readonly picked: Scalars['Int']['output'];
  /** Where it lies; null when nobody has said. */
  readonly bin?: Maybe<Bin>;
};

/** A place on a shelf. */
export type Bin = {
  readonly aisle: Scalars['Int']['output'];
  readonly bay: Scalars['Int']['output'];
  readonly level: Scalars['Int']['output'];
};

/** A step in the life of a unit or a return. */
export type FulfillmentMove = {
  /** Null for the first. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly to: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type FulfillmentWorkConnection = {
  readonly nodes: ReadonlyArray<FulfillmentWork>;
  readonly edges: ReadonlyArray<FulfillmentWorkEdge>;
  readonly pageInfo: PageInfo;
};

export type FulfillmentWorkEdge = {
  readonly node: FulfillmentWork;
  readonly cursor: Scalars['String']['output'];
};

/** One walk through a warehouse for several units. */
export type PickList = {
  readonly id: Scalars['ID']['output'];
  readonly location: Location;
  /** From the packing table along all shelves and back. */
  readonly walkMeters: Scalars['Int']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  /** Null while something is to be fetched. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the order of the walk. */
  readonly lines: ReadonlyArray<PickListLine>;
};

export type PickListLine = {
  readonly orderLineId: Scalars['ID']['output'];
  readonly orderLine?: Maybe<OrderLine>;
  readonly unit: FulfillmentUnit;
  readonly variant: Variant;
  readonly sku: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly bin?: Maybe<Bin>;
  /** How many to fetch. */
  readonly quantity: Scalars['Int']['output'];
  /** How many were fetched; null until somebody was there, and fewer than wanted when the shelf held no more. */
  readonly picked?: Maybe<Scalars['Int']['output']>;
};

export type PickListConnection = {
  readonly nodes: ReadonlyArray<PickList>;
  readonly edges: ReadonlyArray<PickListEdge>;
  readonly pageInfo: PageInfo;
};

export type PickListEdge = {
  readonly node: PickList;
  readonly cursor: Scalars['String']['output'];
};

/** Why something comes back. May grow. */
export type ReturnReason =
  | 'CHANGED_MIND'
  | 'DOES_NOT_FIT'
  | 'NOT_AS_DESCRIBED'
  | 'DAMAGED'
  | 'WRONG_ITEM'
  | 'TOO_LATE';

/** Where a return stands. May grow. */
export type ReturnStatus =
  /** A person has to look at it. */
  | 'REQUESTED'
  /** Its parcels have labels; bring them to the carrier. */
  | 'APPROVED'
  | 'REJECTED'
  | 'IN_TRANSIT'
  | 'RECEIVED'
  /** Looked at: money is on its way. */
  | 'INSPECTED'
  /** The carrier never got it, or brought it back: it is with the buyer, who may give it back another time. Should it come after all it goes on from here. */
  | 'LAPSED'
  /** The carrier has lost it: money is on its way. Should it be found it is received, and nothing more is paid. */
  | 'LOST'
  | 'CANCELLED';

/** By which way money goes back for a return. May grow. */
export type ReturnRefundWay =
  /** The way it came: card, gift card, store credit. */
  | 'PAYMENT'
  /** It was paid at a till, and is given back at one: `Order.tillRefunds` says whether it was. */
  | 'TILL';

/** Something that a buyer gives back. */
export type Return = {
  readonly id: Scalars['ID']['output'];
  /** Its buyer's, and support's; null for a guest's return. */
  readonly order?: Maybe<Order>;
  readonly status: ReturnStatus;
  readonly statusAt: Scalars['DateTime']['output'];
  readonly reason: ReturnReason;
  /** The buyer's words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The decider's words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<ReturnLine>;
  /** Brought to a counter: no parcel brings it. */
  readonly atCounter: Scalars['Boolean']['output'];
  /** By which way the buyer is paid for it. */
  readonly refundWay: ReturnRefundWay;
  /** The parcels that bring it back, with their labels. */
  readonly parcels: ReadonlyArray<Parcel>;
  /** Every move that it made, the first one first. */
  readonly moves: ReadonlyArray<FulfillmentMove>;
};

export type ReturnLine = {
  readonly orderLineId: Scalars['ID']['output'];
  readonly orderLine?: Maybe<OrderLine>;
  readonly variant: Variant;
  readonly quantity: Scalars['Int']['output'];
  /** Units that the buyer is paid for; 0 until it was inspected. */
  readonly refund: Scalars['Int']['output'];
  /** Units that can be sold again; 0 until it was inspected. */
  readonly restock: Scalars['Int']['output'];
  /** Units that are with the buyer still, and may be given back another time. */
  readonly lapsed: Scalars['Int']['output'];
  /** Units that the carrier has lost: the buyer is paid for them. */
  readonly lost: Scalars['Int']['output'];
};

export type ReturnConnection = {
  readonly nodes: ReadonlyArray<Return>;
  readonly edges: ReadonlyArray<ReturnEdge>;
  readonly pageInfo: PageInfo;
};

export type ReturnEdge = {
  readonly node: Return;
  readonly cursor: Scalars['String']['output'];
};

/** Routes of vans from one place on one day. */
export type RoutePlan = {
  readonly id: Scalars['ID']['output'];
  readonly location: Location;
  /** As YYYY-MM-DD. */
  readonly day: Scalars['String']['output'];
  readonly routes: ReadonlyArray<Route>;
  /** Of all routes together. */
  readonly meters: Scalars['Int']['output'];
  /** No plan whatever could be shorter than this. */
  readonly lowerBoundMeters: Scalars['Int']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
};

/** What one van drives: from the place, along its stops, and back. */
export type Route = {
  readonly meters: Scalars['Int']['output'];
  readonly weightGrams: Scalars['Int']['output'];
  /** In the order of driving. */
  readonly stops: ReadonlyArray<Parcel>;
};

/** How long parcels take between two countries. */
export type DeliveryLane = {
  readonly fromCountry: Scalars['String']['output'];
  readonly toCountry: Scalars['String']['output'];
  readonly service: DeliveryService;
  /** Every second parcel is there after so many hours. */
  readonly p50Hours: Scalars['Float']['output'];
  /** Nine parcels of ten are there after so many hours. */
  readonly p90Hours: Scalars['Float']['output'];
  /** How many parcels it was learnt from. */
  readonly parcels: Scalars['Int']['output'];
};

/** How many days the shop waits for parcels. */
export type ParcelPatience = {
  /** From its label, until a return that nobody handed to the carrier lapses: 21 unless somebody has said otherwise. */
  readonly returnDays: Scalars['Int']['output'];
  /** Without a scan, until the carrier is asked for a parcel: 5 unless somebody has said otherwise. */
  readonly silentDays: Scalars['Int']['output'];
  /** More than that, until staff are asked to look for it: 7 unless somebody has said otherwise. */
  readonly answerDays: Scalars['Int']['output'];
};

/** What a carrier asks. */
export type CarrierRate = {
  readonly carrier: Scalars['String']['output'];
  readonly service: DeliveryService;
  readonly price: Money;
  /** What the carrier itself promises. */
  readonly hours: Scalars['Float']['output'];
};

export type CarrierRatesInput = {
  readonly locationId: Scalars['ID']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  readonly weightGrams: Scalars['Int']['input'];
};

export type PickListCreateInput = {
  readonly locationId: Scalars['ID']['input'];
  /** How many units one walk is to serve: 1 to 40. 12 when absent. */
  readonly units?: InputMaybe<Scalars['Int']['input']>;
};

export type PickListLinePickInput = {
  readonly pickListId: Scalars['ID']['input'];
  readonly orderLineId: Scalars['ID']['input'];
  /** Fewer than wanted when the shelf holds no more: the rest comes onto a later list. */
  readonly quantity: Scalars['Int']['input'];
};

export type UnitPackInput = {
  readonly unitId: Scalars['ID']['input'];
};

export type UnitShipInput = {
  readonly unitId: Scalars['ID']['input'];
};

export type BinAssignInput = {
  readonly locationId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
  /** 1 to 98. */
  readonly aisle: Scalars['Int']['input'];
  /** 1 to 30. */
  readonly bay: Scalars['Int']['input'];
  /** 1 to 9. */
  readonly level: Scalars['Int']['input'];
};

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type ParcelScanInput = {
  /** Repeats under one key have one effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly parcelId: Scalars['ID']['input'];
  readonly status: ParcelStatus;
  readonly position?: InputMaybe<GeoPointInput>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

export type ParcelDeclareLostInput = {
  readonly parcelId: Scalars['ID']['input'];
};

export type ReturnLineInput = {
  readonly orderLineId: Scalars['ID']['input'];
  /** 1 to what was delivered and is not coming back already. */
  readonly quantity: Scalars['Int']['input'];
};

export type ReturnRequestInput = {
  /** Repeats under one key have one effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** For guests: the tracking code of a parcel of the order. */
  readonly trackingCode?: InputMaybe<Scalars['String']['input']>;
  /** One to fifty, each line once. */
  readonly lines: ReadonlyArray<ReturnLineInput>;
  readonly reason: ReturnReason;
  /** At most 1,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnTakeInput = {
  /** Repeats under one key have one effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** Whose counter it is. */
  readonly locationId: Scalars['ID']['input'];
  /** One to fifty, each line once. */
  readonly lines: ReadonlyArray<ReturnLineInput>;
  readonly reason: ReturnReason;
};

export type ReturnCancelInput = {
  readonly returnId: Scalars['ID']['input'];
};

export type ReturnDecideInput = {
  readonly returnId: Scalars['ID']['input'];
  readonly approve: Scalars['Boolean']['input'];
  /** For the buyer. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnReceiveInput = {
  readonly returnId: Scalars['ID']['input'];
};

export type ReturnInspectLineInput = {
  readonly orderLineId: Scalars['ID']['input'];
  /** Units that the buyer is paid for: 0 to the line's quantity. */
  readonly refund: Scalars['Int']['input'];
  /** Units that can be sold again: 0 to the line's quantity. */
  readonly restock: Scalars['Int']['input'];
};

export type ReturnInspectInput = {
  readonly returnId: Scalars['ID']['input'];
  /** Each line of the return once. */
  readonly lines: ReadonlyArray<ReturnInspectLineInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type FulfillmentFeeRateSetInput = {
  readonly kind: FulfillmentFeeKind;
  /** Of work: the heaviest piece of the class. One that there is not yet makes a class of its own; null is the class that holds whatever is heavier. */
  readonly upToGrams?: InputMaybe<Scalars['Int']['input']>;
  /** Of storage, which needs it. */
  readonly placeKind?: InputMaybe<FeePlaceKind>;
  /** For a piece, or for a liter and a day: a decimal in euro from 0 to 999,999, with at most eight decimals. */
  readonly euros: Scalars['Decimal']['input'];
  /** Not in the past; now when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ParcelPatienceSetInput = {
  /** 1 to 365; stays when absent. */
  readonly returnDays?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 365; stays when absent. */
  readonly silentDays?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 365; stays when absent. */
  readonly answerDays?: InputMaybe<Scalars['Int']['input']>;
};

export type RoutePlanMakeInput = {
  readonly locationId: Scalars['ID']['input'];
  /** As YYYY-MM-DD. */
  readonly day: Scalars['String']['input'];
  /** What a van can carry, in grams. 400,000 when absent. */
  readonly capacityGrams?: InputMaybe<Scalars['Int']['input']>;
  /** How many doors a van reaches in a day: 1 to 150. 60 when absent. */
  readonly stopsPerVan?: InputMaybe<Scalars['Int']['input']>;
  /** How far from the place parcels are taken, in kilometers. 60 when absent. */
  readonly kilometers?: InputMaybe<Scalars['Int']['input']>;
};

export type PickListCreatePayload = {
  readonly pickList?: Maybe<PickList>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PickListLinePickPayload = {
  readonly pickList?: Maybe<PickList>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type UnitPackPayload = {
  readonly unit?: Maybe<FulfillmentUnit>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type UnitShipPayload = {
  readonly unit?: Maybe<FulfillmentUnit>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type BinAssignPayload = {
  readonly bin?: Maybe<Bin>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ParcelScanPayload = {
  readonly parcel?: Maybe<Parcel>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ParcelDeclareLostPayload = {
  readonly parcel?: Maybe<Parcel>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnRequestPayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnTakePayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnCancelPayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnDecidePayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnReceivePayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReturnInspectPayload = {
  readonly return?: Maybe<Return>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type FulfillmentFeeRateSetPayload = {
  readonly feeRate?: Maybe<FulfillmentFeeRate>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ParcelPatienceSetPayload = {
  readonly parcelPatience?: Maybe<ParcelPatience>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RoutePlanMakePayload = {
  readonly routePlan?: Maybe<RoutePlan>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: no such order, or not one of yours. */
export type UnknownDelivery = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such unit. */
export type UnknownFulfillmentUnit = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such pick list, or no such line on it. */
export type UnknownPickList = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such parcel. */
export type UnknownParcel = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such return, or not one of yours. */
export type UnknownReturn = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such place. */
export type UnknownPlace = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: it stands where this cannot be done any more, or not yet. */
export type IllegalMove = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it stands. */
  readonly from: Scalars['String']['output'];
  /** Where it was to go. */
  readonly to: Scalars['String']['output'];
};

/** Refused: nothing waits at this place. */
export type NothingToPick = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: not everything was fetched yet. */
export type NotPicked = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many units are missing. */
  readonly missing: Scalars['Int']['output'];
};

/** Refused: the buyer is changing the address; try again in a moment. */
export type AddressChanging = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody looks at the payment of the order first. Its things are stopped, or it goes on by itself. */
export type OnHold = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a parcel has no label yet; try again in a moment. */
export type NotLabelled = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: what a seller sent from a place of its own is taken back there alone. */
export type NotTakenHere = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: its carrier has been heard of it, or was not asked for it long enough. */
export type ParcelNotMissed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: it was not delivered, or is not in this order. */
export type NotDelivered = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: more than can be given back. */
export type NotReturnable = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many units can. */
  readonly returnableQuantity: Scalars['Int']['output'];
};

/** Refused: it was delivered too long ago. */
export type ReturnWindowClosed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly closedAt: Scalars['DateTime']['output'];
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
  FulfillmentUnit: FulfillmentUnit;
  Order: Order;
  Seller: Seller;
  Parcel: Parcel;
  Return: Return;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FulfillmentUnit:
    ( { __typename: 'FulfillmentUnit' }
    & GraphQLRecursivePick<FederationTypes['FulfillmentUnit'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Parcel:
    ( { __typename: 'Parcel' }
    & GraphQLRecursivePick<FederationTypes['Parcel'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & GraphQLRecursivePick<FederationTypes['Return'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FulfillmentUnit: ResolverTypeWrapper<FulfillmentUnitModel>;
  Order: ResolverTypeWrapper<OrderModel>;
  Variant: ResolverTypeWrapper<VariantModel>;
  Location: ResolverTypeWrapper<LocationModel>;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  Seller: ResolverTypeWrapper<SellerModel>;
  FulfillmentFeeKind: FulfillmentFeeKind;
  FulfillmentFee: ResolverTypeWrapper<FulfillmentFeeModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FulfillmentFeeRate: ResolverTypeWrapper<FulfillmentFeeRateModel>;
  FeePlaceKind: FeePlaceKind;
  FulfillmentFeeRateConnection: ResolverTypeWrapper<FulfillmentFeeRateConnectionModel>;
  FulfillmentFeeRateEdge: ResolverTypeWrapper<Omit<FulfillmentFeeRateEdge, 'node'> & { node: ResolversTypes['FulfillmentFeeRate'] }>;
  FulfillmentFeeConnection: ResolverTypeWrapper<FulfillmentFeeConnectionModel>;
  FulfillmentFeeEdge: ResolverTypeWrapper<Omit<FulfillmentFeeEdge, 'node'> & { node: ResolversTypes['FulfillmentFee'] }>;
  DeliveryService: DeliveryService;
  ParcelStatus: ParcelStatus;
  Parcel: ResolverTypeWrapper<ParcelModel>;
  ParcelItem: ResolverTypeWrapper<ParcelItemModel>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  ParcelEvent: ResolverTypeWrapper<ParcelEventModel>;
  ParcelConnection: ResolverTypeWrapper<ParcelConnectionModel>;
  ParcelEdge: ResolverTypeWrapper<Omit<ParcelEdge, 'node'> & { node: ResolversTypes['Parcel'] }>;
  MissedParcel: ResolverTypeWrapper<MissedParcelModel>;
  CarrierAnswer: CarrierAnswer;
  MissedParcelConnection: ResolverTypeWrapper<MissedParcelConnectionModel>;
  MissedParcelEdge: ResolverTypeWrapper<Omit<MissedParcelEdge, 'node'> & { node: ResolversTypes['MissedParcel'] }>;
  ParcelFilter: ParcelFilter;
  ParcelUpdate: ResolverTypeWrapper<ParcelUpdateModel>;
  ParcelProgress: ResolverTypeWrapper<ParcelProgressModel>;
  FulfillmentWorkStatus: FulfillmentWorkStatus;
  FulfillmentWork: ResolverTypeWrapper<FulfillmentWorkModel>;
  FulfillmentWorkLine: ResolverTypeWrapper<FulfillmentWorkLineModel>;
  Bin: ResolverTypeWrapper<BinModel>;
  FulfillmentMove: ResolverTypeWrapper<FulfillmentMove>;
  FulfillmentWorkConnection: ResolverTypeWrapper<FulfillmentWorkConnectionModel>;
  FulfillmentWorkEdge: ResolverTypeWrapper<Omit<FulfillmentWorkEdge, 'node'> & { node: ResolversTypes['FulfillmentWork'] }>;
  PickList: ResolverTypeWrapper<PickListModel>;
  PickListLine: ResolverTypeWrapper<PickListLineModel>;
  PickListConnection: ResolverTypeWrapper<PickListConnectionModel>;
  PickListEdge: ResolverTypeWrapper<Omit<PickListEdge, 'node'> & { node: ResolversTypes['PickList'] }>;
  ReturnReason: ReturnReason;
  ReturnStatus: ReturnStatus;
  ReturnRefundWay: ReturnRefundWay;
  Return: ResolverTypeWrapper<ReturnModel>;
  ReturnLine: ResolverTypeWrapper<ReturnLineModel>;
  ReturnConnection: ResolverTypeWrapper<ReturnConnectionModel>;
  ReturnEdge: ResolverTypeWrapper<Omit<ReturnEdge, 'node'> & { node: ResolversTypes['Return'] }>;
  RoutePlan: ResolverTypeWrapper<RoutePlanModel>;
  Route: ResolverTypeWrapper<RouteModel>;
  DeliveryLane: ResolverTypeWrapper<DeliveryLaneModel>;
  ParcelPatience: ResolverTypeWrapper<ParcelPatience>;
  CarrierRate: ResolverTypeWrapper<CarrierRateModel>;
  CarrierRatesInput: CarrierRatesInput;
  PickListCreateInput: PickListCreateInput;
  PickListLinePickInput: PickListLinePickInput;
  UnitPackInput: UnitPackInput;
  UnitShipInput: UnitShipInput;
  BinAssignInput: BinAssignInput;
  GeoPointInput: GeoPointInput;
  ParcelScanInput: ParcelScanInput;
  ParcelDeclareLostInput: ParcelDeclareLostInput;
  ReturnLineInput: ReturnLineInput;
  ReturnRequestInput: ReturnRequestInput;
  ReturnTakeInput: ReturnTakeInput;
  ReturnCancelInput: ReturnCancelInput;
  ReturnDecideInput: ReturnDecideInput;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnInspectLineInput: ReturnInspectLineInput;
  ReturnInspectInput: ReturnInspectInput;
  FulfillmentFeeRateSetInput: FulfillmentFeeRateSetInput;
  ParcelPatienceSetInput: ParcelPatienceSetInput;
  RoutePlanMakeInput: RoutePlanMakeInput;
  PickListCreatePayload: ResolverTypeWrapper<Omit<PickListCreatePayload, 'pickList' | 'userErrors'> & { pickList?: Maybe<ResolversTypes['PickList']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PickListLinePickPayload: ResolverTypeWrapper<Omit<PickListLinePickPayload, 'pickList' | 'userErrors'> & { pickList?: Maybe<ResolversTypes['PickList']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnitPackPayload: ResolverTypeWrapper<Omit<UnitPackPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['FulfillmentUnit']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnitShipPayload: ResolverTypeWrapper<Omit<UnitShipPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['FulfillmentUnit']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BinAssignPayload: ResolverTypeWrapper<Omit<BinAssignPayload, 'bin' | 'userErrors'> & { bin?: Maybe<ResolversTypes['Bin']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ParcelScanPayload: ResolverTypeWrapper<Omit<ParcelScanPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversTypes['Parcel']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ParcelDeclareLostPayload: ResolverTypeWrapper<Omit<ParcelDeclareLostPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversTypes['Parcel']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnRequestPayload: ResolverTypeWrapper<Omit<ReturnRequestPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnTakePayload: ResolverTypeWrapper<Omit<ReturnTakePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnCancelPayload: ResolverTypeWrapper<Omit<ReturnCancelPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnDecidePayload: ResolverTypeWrapper<Omit<ReturnDecidePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnReceivePayload: ResolverTypeWrapper<Omit<ReturnReceivePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnInspectPayload: ResolverTypeWrapper<Omit<ReturnInspectPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FulfillmentFeeRateSetPayload: ResolverTypeWrapper<Omit<FulfillmentFeeRateSetPayload, 'feeRate' | 'userErrors'> & { feeRate?: Maybe<ResolversTypes['FulfillmentFeeRate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ParcelPatienceSetPayload: ResolverTypeWrapper<Omit<ParcelPatienceSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoutePlanMakePayload: ResolverTypeWrapper<Omit<RoutePlanMakePayload, 'routePlan' | 'userErrors'> & { routePlan?: Maybe<ResolversTypes['RoutePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnknownDelivery: ResolverTypeWrapper<UnknownDelivery>;
  UnknownFulfillmentUnit: ResolverTypeWrapper<UnknownFulfillmentUnit>;
  UnknownPickList: ResolverTypeWrapper<UnknownPickList>;
  UnknownParcel: ResolverTypeWrapper<UnknownParcel>;
  UnknownReturn: ResolverTypeWrapper<UnknownReturn>;
  UnknownPlace: ResolverTypeWrapper<UnknownPlace>;
  IllegalMove: ResolverTypeWrapper<IllegalMove>;
  NothingToPick: ResolverTypeWrapper<NothingToPick>;
  NotPicked: ResolverTypeWrapper<NotPicked>;
  AddressChanging: ResolverTypeWrapper<AddressChanging>;
  OnHold: ResolverTypeWrapper<OnHold>;
  NotLabelled: ResolverTypeWrapper<NotLabelled>;
  NotTakenHere: ResolverTypeWrapper<NotTakenHere>;
  ParcelNotMissed: ResolverTypeWrapper<ParcelNotMissed>;
  NotDelivered: ResolverTypeWrapper<NotDelivered>;
  NotReturnable: ResolverTypeWrapper<NotReturnable>;
  ReturnWindowClosed: ResolverTypeWrapper<ReturnWindowClosed>;
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
  FulfillmentUnit: FulfillmentUnitModel;
  Order: OrderModel;
  Variant: VariantModel;
  Location: LocationModel;
  OrderLine: OrderLineModel;
  Seller: SellerModel;
  FulfillmentFee: FulfillmentFeeModel;
  Float: Scalars['Float']['output'];
  FulfillmentFeeRate: FulfillmentFeeRateModel;
  FulfillmentFeeRateConnection: FulfillmentFeeRateConnectionModel;
  FulfillmentFeeRateEdge: Omit<FulfillmentFeeRateEdge, 'node'> & { node: ResolversParentTypes['FulfillmentFeeRate'] };
  FulfillmentFeeConnection: FulfillmentFeeConnectionModel;
  FulfillmentFeeEdge: Omit<FulfillmentFeeEdge, 'node'> & { node: ResolversParentTypes['FulfillmentFee'] };
  Parcel: ParcelModel;
  ParcelItem: ParcelItemModel;
  GeoPoint: GeoPoint;
  ParcelEvent: ParcelEventModel;
  ParcelConnection: ParcelConnectionModel;
  ParcelEdge: Omit<ParcelEdge, 'node'> & { node: ResolversParentTypes['Parcel'] };
  MissedParcel: MissedParcelModel;
  MissedParcelConnection: MissedParcelConnectionModel;
  MissedParcelEdge: Omit<MissedParcelEdge, 'node'> & { node: ResolversParentTypes['MissedParcel'] };
  ParcelFilter: ParcelFilter;
  ParcelUpdate: ParcelUpdateModel;
  ParcelProgress: ParcelProgressModel;
  FulfillmentWork: FulfillmentWorkModel;
  FulfillmentWorkLine: FulfillmentWorkLineModel;
  Bin: BinModel;
  FulfillmentMove: FulfillmentMove;
  FulfillmentWorkConnection: FulfillmentWorkConnectionModel;
  FulfillmentWorkEdge: Omit<FulfillmentWorkEdge, 'node'> & { node: ResolversParentTypes['FulfillmentWork'] };
  PickList: PickListModel;
  PickListLine: PickListLineModel;
  PickListConnection: PickListConnectionModel;
  PickListEdge: Omit<PickListEdge, 'node'> & { node: ResolversParentTypes['PickList'] };
  Return: ReturnModel;
  ReturnLine: ReturnLineModel;
  ReturnConnection: ReturnConnectionModel;
  ReturnEdge: Omit<ReturnEdge, 'node'> & { node: ResolversParentTypes['Return'] };
  RoutePlan: RoutePlanModel;
  Route: RouteModel;
  DeliveryLane: DeliveryLaneModel;
  ParcelPatience: ParcelPatience;
  CarrierRate: CarrierRateModel;
  CarrierRatesInput: CarrierRatesInput;
  PickListCreateInput: PickListCreateInput;
  PickListLinePickInput: PickListLinePickInput;
  UnitPackInput: UnitPackInput;
  UnitShipInput: UnitShipInput;
  BinAssignInput: BinAssignInput;
  GeoPointInput: GeoPointInput;
  ParcelScanInput: ParcelScanInput;
  ParcelDeclareLostInput: ParcelDeclareLostInput;
  ReturnLineInput: ReturnLineInput;
  ReturnRequestInput: ReturnRequestInput;
  ReturnTakeInput: ReturnTakeInput;
  ReturnCancelInput: ReturnCancelInput;
  ReturnDecideInput: ReturnDecideInput;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnInspectLineInput: ReturnInspectLineInput;
  ReturnInspectInput: ReturnInspectInput;
  FulfillmentFeeRateSetInput: FulfillmentFeeRateSetInput;
  ParcelPatienceSetInput: ParcelPatienceSetInput;
  RoutePlanMakeInput: RoutePlanMakeInput;
  PickListCreatePayload: Omit<PickListCreatePayload, 'pickList' | 'userErrors'> & { pickList?: Maybe<ResolversParentTypes['PickList']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PickListLinePickPayload: Omit<PickListLinePickPayload, 'pickList' | 'userErrors'> & { pickList?: Maybe<ResolversParentTypes['PickList']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnitPackPayload: Omit<UnitPackPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversParentTypes['FulfillmentUnit']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnitShipPayload: Omit<UnitShipPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversParentTypes['FulfillmentUnit']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BinAssignPayload: Omit<BinAssignPayload, 'bin' | 'userErrors'> & { bin?: Maybe<ResolversParentTypes['Bin']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ParcelScanPayload: Omit<ParcelScanPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversParentTypes['Parcel']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ParcelDeclareLostPayload: Omit<ParcelDeclareLostPayload, 'parcel' | 'userErrors'> & { parcel?: Maybe<ResolversParentTypes['Parcel']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnRequestPayload: Omit<ReturnRequestPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnTakePayload: Omit<ReturnTakePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnCancelPayload: Omit<ReturnCancelPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnDecidePayload: Omit<ReturnDecidePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnReceivePayload: Omit<ReturnReceivePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnInspectPayload: Omit<ReturnInspectPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FulfillmentFeeRateSetPayload: Omit<FulfillmentFeeRateSetPayload, 'feeRate' | 'userErrors'> & { feeRate?: Maybe<ResolversParentTypes['FulfillmentFeeRate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ParcelPatienceSetPayload: Omit<ParcelPatienceSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoutePlanMakePayload: Omit<RoutePlanMakePayload, 'routePlan' | 'userErrors'> & { routePlan?: Maybe<ResolversParentTypes['RoutePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnknownDelivery: UnknownDelivery;
  UnknownFulfillmentUnit: UnknownFulfillmentUnit;
  UnknownPickList: UnknownPickList;
  UnknownParcel: UnknownParcel;
  UnknownReturn: UnknownReturn;
  UnknownPlace: UnknownPlace;
  IllegalMove: IllegalMove;
  NothingToPick: NothingToPick;
  NotPicked: NotPicked;
  AddressChanging: AddressChanging;
  OnHold: OnHold;
  NotLabelled: NotLabelled;
  NotTakenHere: NotTakenHere;
  ParcelNotMissed: ParcelNotMissed;
  NotDelivered: NotDelivered;
  NotReturnable: NotReturnable;
  ReturnWindowClosed: ReturnWindowClosed;
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

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType, RequireFields<QueryParcelArgs, 'id'>>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType, RequireFields<QueryReturnArgs, 'id'>>;
  parcels?: Resolver<Maybe<ResolversTypes['ParcelConnection']>, ParentType, ContextType, Partial<QueryParcelsArgs>>;
  missedParcels?: Resolver<Maybe<ResolversTypes['MissedParcelConnection']>, ParentType, ContextType, Partial<QueryMissedParcelsArgs>>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<QueryReturnsArgs>>;
  fulfillmentWork?: Resolver<Maybe<ResolversTypes['FulfillmentWorkConnection']>, ParentType, ContextType, RequireFields<QueryFulfillmentWorkArgs, 'locationId'>>;
  pickLists?: Resolver<Maybe<ResolversTypes['PickListConnection']>, ParentType, ContextType, RequireFields<QueryPickListsArgs, 'locationId'>>;
  routePlan?: Resolver<Maybe<ResolversTypes['RoutePlan']>, ParentType, ContextType, RequireFields<QueryRoutePlanArgs, 'locationId' | 'day'>>;
  fulfillmentFeeRates?: Resolver<Maybe<ResolversTypes['FulfillmentFeeRateConnection']>, ParentType, ContextType, Partial<QueryFulfillmentFeeRatesArgs>>;
  parcelPatience?: Resolver<Maybe<ResolversTypes['ParcelPatience']>, ParentType, ContextType>;
  deliveryLanes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryLane']>>, ParentType, ContextType>;
  carrierRates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarrierRate']>>, ParentType, ContextType, RequireFields<QueryCarrierRatesArgs, 'input'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  pickListCreate?: Resolver<Maybe<ResolversTypes['PickListCreatePayload']>, ParentType, ContextType, RequireFields<MutationPickListCreateArgs, 'input'>>;
  pickListLinePick?: Resolver<Maybe<ResolversTypes['PickListLinePickPayload']>, ParentType, ContextType, RequireFields<MutationPickListLinePickArgs, 'input'>>;
  unitPack?: Resolver<Maybe<ResolversTypes['UnitPackPayload']>, ParentType, ContextType, RequireFields<MutationUnitPackArgs, 'input'>>;
  unitShip?: Resolver<Maybe<ResolversTypes['UnitShipPayload']>, ParentType, ContextType, RequireFields<MutationUnitShipArgs, 'input'>>;
  binAssign?: Resolver<Maybe<ResolversTypes['BinAssignPayload']>, ParentType, ContextType, RequireFields<MutationBinAssignArgs, 'input'>>;
  parcelScan?: Resolver<Maybe<ResolversTypes['ParcelScanPayload']>, ParentType, ContextType, RequireFields<MutationParcelScanArgs, 'input'>>;
  parcelDeclareLost?: Resolver<Maybe<ResolversTypes['ParcelDeclareLostPayload']>, ParentType, ContextType, RequireFields<MutationParcelDeclareLostArgs, 'input'>>;
  returnRequest?: Resolver<Maybe<ResolversTypes['ReturnRequestPayload']>, ParentType, ContextType, RequireFields<MutationReturnRequestArgs, 'input'>>;
  returnTake?: Resolver<Maybe<ResolversTypes['ReturnTakePayload']>, ParentType, ContextType, RequireFields<MutationReturnTakeArgs, 'input'>>;
  returnCancel?: Resolver<Maybe<ResolversTypes['ReturnCancelPayload']>, ParentType, ContextType, RequireFields<MutationReturnCancelArgs, 'input'>>;
  returnDecide?: Resolver<Maybe<ResolversTypes['ReturnDecidePayload']>, ParentType, ContextType, RequireFields<MutationReturnDecideArgs, 'input'>>;
  returnReceive?: Resolver<Maybe<ResolversTypes['ReturnReceivePayload']>, ParentType, ContextType, RequireFields<MutationReturnReceiveArgs, 'input'>>;
  returnInspect?: Resolver<Maybe<ResolversTypes['ReturnInspectPayload']>, ParentType, ContextType, RequireFields<MutationReturnInspectArgs, 'input'>>;
  fulfillmentFeeRateSet?: Resolver<Maybe<ResolversTypes['FulfillmentFeeRateSetPayload']>, ParentType, ContextType, RequireFields<MutationFulfillmentFeeRateSetArgs, 'input'>>;
  parcelPatienceSet?: Resolver<Maybe<ResolversTypes['ParcelPatienceSetPayload']>, ParentType, ContextType, RequireFields<MutationParcelPatienceSetArgs, 'input'>>;
  routePlanMake?: Resolver<Maybe<ResolversTypes['RoutePlanMakePayload']>, ParentType, ContextType, RequireFields<MutationRoutePlanMakeArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  parcelEvents?: SubscriptionResolver<Maybe<ResolversTypes['ParcelUpdate']>, "parcelEvents", ParentType, ContextType, RequireFields<SubscriptionParcelEventsArgs, 'parcelId'>>;
};

export type FulfillmentUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentUnit'] = ResolversParentTypes['FulfillmentUnit'], FederationReferenceType extends FederationReferenceTypes['FulfillmentUnit'] = FederationReferenceTypes['FulfillmentUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfillmentUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parcel']>>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['FulfillmentWork']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parcel']>>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Return']>>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fulfillmentFees?: Resolver<Maybe<ResolversTypes['FulfillmentFeeConnection']>, ParentType, ContextType, Partial<SellerFulfillmentFeesArgs>>;
};

export type FulfillmentFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFee'] = ResolversParentTypes['FulfillmentFee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfillmentFeeKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FulfillmentUnit']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liters?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FulfillmentFeeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeRate'] = ResolversParentTypes['FulfillmentFeeRate']> = {
  kind?: Resolver<ResolversTypes['FulfillmentFeeKind'], ParentType, ContextType>;
  upToGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['FeePlaceKind']>, ParentType, ContextType>;
  euros?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FulfillmentFeeRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeRateConnection'] = ResolversParentTypes['FulfillmentFeeRateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentFeeRate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentFeeRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentFeeRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeRateEdge'] = ResolversParentTypes['FulfillmentFeeRateEdge']> = {
  node?: Resolver<ResolversTypes['FulfillmentFeeRate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfillmentFeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeConnection'] = ResolversParentTypes['FulfillmentFeeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentFee']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentFeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentFeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeEdge'] = ResolversParentTypes['FulfillmentFeeEdge']> = {
  node?: Resolver<ResolversTypes['FulfillmentFee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel'], FederationReferenceType extends FederationReferenceTypes['Parcel'] = FederationReferenceTypes['Parcel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Parcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FulfillmentUnit'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  carton?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimatedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ParcelItem']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ParcelEvent']>, ParentType, ContextType>;
  labelUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelItem'] = ResolversParentTypes['ParcelItem']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ParcelEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEvent'] = ResolversParentTypes['ParcelEvent']> = {
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParcelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelConnection'] = ResolversParentTypes['ParcelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParcelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParcelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEdge'] = ResolversParentTypes['ParcelEdge']> = {
  node?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissedParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedParcel'] = ResolversParentTypes['MissedParcel']> = {
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  silentSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['CarrierAnswer'], ParentType, ContextType>;
  missedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MissedParcelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedParcelConnection'] = ResolversParentTypes['MissedParcelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissedParcel']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissedParcelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissedParcelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedParcelEdge'] = ResolversParentTypes['MissedParcelEdge']> = {
  node?: Resolver<ResolversTypes['MissedParcel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParcelUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelUpdate'] = ResolversParentTypes['ParcelUpdate']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ParcelProgress']>, ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
};

export type ParcelProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelProgress'] = ResolversParentTypes['ParcelProgress']> = {
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
};

export type FulfillmentWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentWork'] = ResolversParentTypes['FulfillmentWork']> = {
  unit?: Resolver<ResolversTypes['FulfillmentUnit'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentWorkStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentWorkLine']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentMove']>, ParentType, ContextType>;
};

export type FulfillmentWorkLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentWorkLine'] = ResolversParentTypes['FulfillmentWorkLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
};

export type BinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bin'] = ResolversParentTypes['Bin']> = {
  aisle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FulfillmentMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentMove'] = ResolversParentTypes['FulfillmentMove']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FulfillmentWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentWorkConnection'] = ResolversParentTypes['FulfillmentWorkConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentWork']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentWorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentWorkEdge'] = ResolversParentTypes['FulfillmentWorkEdge']> = {
  node?: Resolver<ResolversTypes['FulfillmentWork'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PickListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickList'] = ResolversParentTypes['PickList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  walkMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PickListLine']>, ParentType, ContextType>;
};

export type PickListLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListLine'] = ResolversParentTypes['PickListLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FulfillmentUnit'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PickListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListConnection'] = ResolversParentTypes['PickListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PickList']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PickListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PickListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListEdge'] = ResolversParentTypes['PickListEdge']> = {
  node?: Resolver<ResolversTypes['PickList'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReturnLine']>, ParentType, ContextType>;
  atCounter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refundWay?: Resolver<ResolversTypes['ReturnRefundWay'], ParentType, ContextType>;
  parcels?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentMove']>, ParentType, ContextType>;
};

export type ReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnLine'] = ResolversParentTypes['ReturnLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Return']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  node?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutePlan'] = ResolversParentTypes['RoutePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  meters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowerBoundMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  meters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
};

export type DeliveryLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryLane'] = ResolversParentTypes['DeliveryLane']> = {
  fromCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  p50Hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90Hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParcelPatienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelPatience'] = ResolversParentTypes['ParcelPatience']> = {
  returnDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierRate'] = ResolversParentTypes['CarrierRate']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['DeliveryService'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PickListCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListCreatePayload'] = ResolversParentTypes['PickListCreatePayload']> = {
  pickList?: Resolver<Maybe<ResolversTypes['PickList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PickListLinePickPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListLinePickPayload'] = ResolversParentTypes['PickListLinePickPayload']> = {
  pickList?: Resolver<Maybe<ResolversTypes['PickList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitPackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPackPayload'] = ResolversParentTypes['UnitPackPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['FulfillmentUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitShipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitShipPayload'] = ResolversParentTypes['UnitShipPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['FulfillmentUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BinAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinAssignPayload'] = ResolversParentTypes['BinAssignPayload']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelScanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelScanPayload'] = ResolversParentTypes['ParcelScanPayload']> = {
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelDeclareLostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelDeclareLostPayload'] = ResolversParentTypes['ParcelDeclareLostPayload']> = {
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRequestPayload'] = ResolversParentTypes['ReturnRequestPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTakePayload'] = ResolversParentTypes['ReturnTakePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCancelPayload'] = ResolversParentTypes['ReturnCancelPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnDecidePayload'] = ResolversParentTypes['ReturnDecidePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReceivePayload'] = ResolversParentTypes['ReturnReceivePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnInspectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnInspectPayload'] = ResolversParentTypes['ReturnInspectPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfillmentFeeRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentFeeRateSetPayload'] = ResolversParentTypes['FulfillmentFeeRateSetPayload']> = {
  feeRate?: Resolver<Maybe<ResolversTypes['FulfillmentFeeRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParcelPatienceSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelPatienceSetPayload'] = ResolversParentTypes['ParcelPatienceSetPayload']> = {
  parcelPatience?: Resolver<Maybe<ResolversTypes['ParcelPatience']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutePlanMakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutePlanMakePayload'] = ResolversParentTypes['RoutePlanMakePayload']> = {
  routePlan?: Resolver<Maybe<ResolversTypes['RoutePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnknownDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDelivery'] = ResolversParentTypes['UnknownDelivery']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownFulfillmentUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownFulfillmentUnit'] = ResolversParentTypes['UnknownFulfillmentUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPickListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPickList'] = ResolversParentTypes['UnknownPickList']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownParcel'] = ResolversParentTypes['UnknownParcel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReturn'] = ResolversParentTypes['UnknownReturn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPlace'] = ResolversParentTypes['UnknownPlace']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IllegalMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IllegalMove'] = ResolversParentTypes['IllegalMove']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToPick'] = ResolversParentTypes['NothingToPick']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPickedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPicked'] = ResolversParentTypes['NotPicked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressChangingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressChanging'] = ResolversParentTypes['AddressChanging']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnHold'] = ResolversParentTypes['OnHold']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotLabelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotLabelled'] = ResolversParentTypes['NotLabelled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTakenHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotTakenHere'] = ResolversParentTypes['NotTakenHere']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParcelNotMissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelNotMissed'] = ResolversParentTypes['ParcelNotMissed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotDeliveredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotDelivered'] = ResolversParentTypes['NotDelivered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReturnableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReturnable'] = ResolversParentTypes['NotReturnable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  returnableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnWindowClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWindowClosed'] = ResolversParentTypes['ReturnWindowClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'UnknownDelivery' | 'UnknownFulfillmentUnit' | 'UnknownPickList' | 'UnknownParcel' | 'UnknownReturn' | 'UnknownPlace' | 'IllegalMove' | 'NothingToPick' | 'NotPicked' | 'AddressChanging' | 'OnHold' | 'NotLabelled' | 'NotTakenHere' | 'ParcelNotMissed' | 'NotDelivered' | 'NotReturnable' | 'ReturnWindowClosed' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
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
  FulfillmentUnit?: FulfillmentUnitResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  FulfillmentFee?: FulfillmentFeeResolvers<ContextType>;
  FulfillmentFeeRate?: FulfillmentFeeRateResolvers<ContextType>;
  FulfillmentFeeRateConnection?: FulfillmentFeeRateConnectionResolvers<ContextType>;
  FulfillmentFeeRateEdge?: FulfillmentFeeRateEdgeResolvers<ContextType>;
  FulfillmentFeeConnection?: FulfillmentFeeConnectionResolvers<ContextType>;
  FulfillmentFeeEdge?: FulfillmentFeeEdgeResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelItem?: ParcelItemResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  ParcelEvent?: ParcelEventResolvers<ContextType>;
  ParcelConnection?: ParcelConnectionResolvers<ContextType>;
  ParcelEdge?: ParcelEdgeResolvers<ContextType>;
  MissedParcel?: MissedParcelResolvers<ContextType>;
  MissedParcelConnection?: MissedParcelConnectionResolvers<ContextType>;
  MissedParcelEdge?: MissedParcelEdgeResolvers<ContextType>;
  ParcelUpdate?: ParcelUpdateResolvers<ContextType>;
  ParcelProgress?: ParcelProgressResolvers<ContextType>;
  FulfillmentWork?: FulfillmentWorkResolvers<ContextType>;
  FulfillmentWorkLine?: FulfillmentWorkLineResolvers<ContextType>;
  Bin?: BinResolvers<ContextType>;
  FulfillmentMove?: FulfillmentMoveResolvers<ContextType>;
  FulfillmentWorkConnection?: FulfillmentWorkConnectionResolvers<ContextType>;
  FulfillmentWorkEdge?: FulfillmentWorkEdgeResolvers<ContextType>;
  PickList?: PickListResolvers<ContextType>;
  PickListLine?: PickListLineResolvers<ContextType>;
  PickListConnection?: PickListConnectionResolvers<ContextType>;
  PickListEdge?: PickListEdgeResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  RoutePlan?: RoutePlanResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  DeliveryLane?: DeliveryLaneResolvers<ContextType>;
  ParcelPatience?: ParcelPatienceResolvers<ContextType>;
  CarrierRate?: CarrierRateResolvers<ContextType>;
  PickListCreatePayload?: PickListCreatePayloadResolvers<ContextType>;
  PickListLinePickPayload?: PickListLinePickPayloadResolvers<ContextType>;
  UnitPackPayload?: UnitPackPayloadResolvers<ContextType>;
  UnitShipPayload?: UnitShipPayloadResolvers<ContextType>;
  BinAssignPayload?: BinAssignPayloadResolvers<ContextType>;
  ParcelScanPayload?: ParcelScanPayloadResolvers<ContextType>;
  ParcelDeclareLostPayload?: ParcelDeclareLostPayloadResolvers<ContextType>;
  ReturnRequestPayload?: ReturnRequestPayloadResolvers<ContextType>;
  ReturnTakePayload?: ReturnTakePayloadResolvers<ContextType>;
  ReturnCancelPayload?: ReturnCancelPayloadResolvers<ContextType>;
  ReturnDecidePayload?: ReturnDecidePayloadResolvers<ContextType>;
  ReturnReceivePayload?: ReturnReceivePayloadResolvers<ContextType>;
  ReturnInspectPayload?: ReturnInspectPayloadResolvers<ContextType>;
  FulfillmentFeeRateSetPayload?: FulfillmentFeeRateSetPayloadResolvers<ContextType>;
  ParcelPatienceSetPayload?: ParcelPatienceSetPayloadResolvers<ContextType>;
  RoutePlanMakePayload?: RoutePlanMakePayloadResolvers<ContextType>;
  UnknownDelivery?: UnknownDeliveryResolvers<ContextType>;
  UnknownFulfillmentUnit?: UnknownFulfillmentUnitResolvers<ContextType>;
  UnknownPickList?: UnknownPickListResolvers<ContextType>;
  UnknownParcel?: UnknownParcelResolvers<ContextType>;
  UnknownReturn?: UnknownReturnResolvers<ContextType>;
  UnknownPlace?: UnknownPlaceResolvers<ContextType>;
  IllegalMove?: IllegalMoveResolvers<ContextType>;
  NothingToPick?: NothingToPickResolvers<ContextType>;
  NotPicked?: NotPickedResolvers<ContextType>;
  AddressChanging?: AddressChangingResolvers<ContextType>;
  OnHold?: OnHoldResolvers<ContextType>;
  NotLabelled?: NotLabelledResolvers<ContextType>;
  NotTakenHere?: NotTakenHereResolvers<ContextType>;
  ParcelNotMissed?: ParcelNotMissedResolvers<ContextType>;
  NotDelivered?: NotDeliveredResolvers<ContextType>;
  NotReturnable?: NotReturnableResolvers<ContextType>;
  ReturnWindowClosed?: ReturnWindowClosedResolvers<ContextType>;
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
};

export type FulfillmentFeeRateConnectionModel = Connection<FulfillmentFeeRateModel>;
export type FulfillmentFeeConnectionModel = Connection<FulfillmentFeeModel>;
export type ParcelConnectionModel = Connection<ParcelModel>;
export type MissedParcelConnectionModel = Connection<MissedParcelModel>;
export type FulfillmentWorkConnectionModel = Connection<FulfillmentWorkModel>;
export type PickListConnectionModel = Connection<PickListModel>;
export type ReturnConnectionModel = Connection<ReturnModel>;
