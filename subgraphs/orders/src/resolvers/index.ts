import { Cart } from './Cart.ts';
import { Checkout } from './Checkout.ts';
import { Coupon } from './Coupon.ts';
import { FulfillmentUnit } from './FulfillmentUnit.ts';
import { Mutation } from './Mutation.ts';
import { Order } from './Order.ts';
import { OrderDocument } from './OrderDocument.ts';
import { OrderEvent } from './OrderEvent.ts';
import { OrderLine } from './OrderLine.ts';
import { Query } from './Query.ts';
import { Subscription } from './Subscription.ts';
import { TaxRate } from './TaxRate.ts';
import { TillRefund } from './TillRefund.ts';
import { TimelineEntry } from './TimelineEntry.ts';
import { Viewer } from './Viewer.ts';
import { Quote, QuoteLine, QuoteUnit, DeliveryOption, TaxLine, PriceStep } from './quote.ts';
import { Variant, Product, Offer, Seller, Location, Parcel } from './references.ts';
import { NotForSale, SoldOut, PriceChanged, BalanceTooLow, RefundTooHigh, AlreadyPacked } from './refused.ts';

export const resolvers = {
  AlreadyPacked,
  BalanceTooLow,
  Cart,
  Checkout,
  Coupon,
  DeliveryOption,
  FulfillmentUnit,
  Location,
  Mutation,
  NotForSale,
  Offer,
  Order,
  OrderDocument,
  OrderEvent,
  OrderLine,
  Parcel,
  PriceChanged,
  PriceStep,
  Product,
  Query,
  Quote,
  QuoteLine,
  QuoteUnit,
  RefundTooHigh,
  Seller,
  SoldOut,
  Subscription,
  TaxLine,
  TaxRate,
  TillRefund,
  TimelineEntry,
  Variant,
  Viewer,
};
