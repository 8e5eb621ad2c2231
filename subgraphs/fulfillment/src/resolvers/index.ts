import { CarrierRate } from './CarrierRate.ts';
import { FulfillmentFee } from './FulfillmentFee.ts';
import { FulfillmentFeeRate } from './FulfillmentFeeRate.ts';
import { FulfillmentUnit } from './FulfillmentUnit.ts';
import { FulfillmentWork } from './FulfillmentWork.ts';
import { FulfillmentWorkLine } from './FulfillmentWorkLine.ts';
import { Location } from './Location.ts';
import { MissedParcel } from './MissedParcel.ts';
import { Mutation } from './Mutation.ts';
import { Order } from './Order.ts';
import { OrderLine } from './OrderLine.ts';
import { Parcel } from './Parcel.ts';
import { ParcelEvent } from './ParcelEvent.ts';
import { ParcelItem } from './ParcelItem.ts';
import { ParcelUpdate } from './ParcelUpdate.ts';
import { PickList } from './PickList.ts';
import { PickListLine } from './PickListLine.ts';
import { Query } from './Query.ts';
import { Return } from './Return.ts';
import { ReturnLine } from './ReturnLine.ts';
import { Route } from './Route.ts';
import { RoutePlan } from './RoutePlan.ts';
import { Seller } from './Seller.ts';
import { Subscription } from './Subscription.ts';
import { Variant } from './Variant.ts';

export const resolvers = {
  CarrierRate,
  FulfillmentFee,
  FulfillmentFeeRate,
  FulfillmentUnit,
  FulfillmentWork,
  FulfillmentWorkLine,
  Location,
  MissedParcel,
  Mutation,
  Order,
  OrderLine,
  Parcel,
  ParcelEvent,
  ParcelItem,
  ParcelUpdate,
  PickList,
  PickListLine,
  Query,
  Return,
  ReturnLine,
  Route,
  RoutePlan,
  Seller,
  Subscription,
  Variant,
};
