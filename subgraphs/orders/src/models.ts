import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type * as Refusals from './domain/refusals.ts';
import type { Address, Gift } from './domain/buyer.ts';
import type { Quote, QuoteLine, QuoteUnit, TaxLine, PriceStep } from './domain/quote.ts';
import type { Way } from './domain/delivery.ts';
import type { TaxRate } from './domain/tax.ts';
import type { CheckoutRow } from './store/checkouts.ts';
import type { CouponRow } from './store/coupons.ts';
import type { DocumentRow } from './store/documents.ts';
import type { EntryRow } from './store/entries.ts';
import type { LineRow, UnitRow } from './store/lines.ts';
import type { OrderRow } from './store/orders.ts';
import type { TillRefundRow } from './store/till-refunds.ts';

type Priced<Value> = Value & { readonly currency: Quote['currency'] };

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export type OrderModel = OrderRow;
export type CheckoutModel = CheckoutRow;
export type QuoteModel = Quote;
export type QuoteLineModel = Priced<QuoteLine>;
export type QuoteUnitModel = Priced<QuoteUnit>;
export type DeliveryOptionModel = Priced<Way>;
export type TaxLineModel = Priced<TaxLine>;
export type PriceStepModel = Priced<PriceStep>;
export type OrderAddressModel = Address;
export type GiftModel = Gift;
export type OrderLineModel = LineRow;
export type FulfillmentUnitModel = UnitRow;
export type TimelineEntryModel = EntryRow;
export type OrderDocumentModel = Priced<DocumentRow>;
export type TillRefundModel = Priced<TillRefundRow>;
export type CouponModel = CouponRow;
export type TaxRateModel = TaxRate & { readonly validFrom: Date };
export interface OrderEventModel {
  readonly orderId: string;
  readonly entry: number | null;
  readonly cursor: string;
}
export type NotForSaleModel = UserErrorModel & Refusals.NotForSale;
export type SoldOutModel = UserErrorModel & Refusals.SoldOut;
export type PriceChangedModel = UserErrorModel & Refusals.PriceChanged;
export type BalanceTooLowModel = UserErrorModel & Refusals.BalanceTooLow;
export type RefundTooHighModel = UserErrorModel & Refusals.RefundTooHigh;
export type AlreadyPackedModel = UserErrorModel & Refusals.AlreadyPacked;

/** Of other domains, known by their ids alone. */
export interface ReferenceModel {
  readonly id: string;
}
/** What the gateway brings of a cart when an estimate is asked for. */
export interface CartModel extends ReferenceModel {
  readonly currency?: Quote['currency'];
  readonly couponCodes?: readonly string[];
  readonly lines?: readonly { readonly offer: ReferenceModel | null; readonly quantity: number }[];
}
/** A warning about a cart, ready to be told. */
export interface CartCheckoutWarningModel {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}
export type VariantModel = ReferenceModel;
export type ProductModel = ReferenceModel;
export type OfferModel = ReferenceModel;
export type SellerModel = ReferenceModel;
export type LocationModel = ReferenceModel;
export type ParcelModel = ReferenceModel;
export type ViewerModel = ReferenceModel;
