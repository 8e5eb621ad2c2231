import type { CarrierRate } from './queries/carrier-rates.ts';
import type { DatedFeeRate } from './store/fee-rates.ts';
import type { FeeRow } from './store/fees.ts';
import type { LaneRow } from './store/lanes.ts';
import type { ParcelEventRow, ParcelItemRow, ParcelRow } from './store/parcels.ts';
import type { PickListLineRow, PickListRow } from './store/pick-lists.ts';
import type { BinRow } from './store/places.ts';
import type { ReturnLineRow, ReturnRow } from './store/returns.ts';
import type { RoutePlanRow } from './store/route-plans.ts';
import type { SilentParcelRow } from './store/silent-parcels.ts';
import type { LineRow, UnitRow } from './store/units.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export interface VariantModel {
  readonly id: string;
}

export interface LocationModel {
  readonly id: string;
}

export interface SellerModel {
  readonly id: string;
}

export interface OrderLineModel {
  readonly id: string;
}

export interface FulfillmentUnitModel {
  readonly id: string;
}

export interface OrderModel {
  readonly id: string;
}

export interface ParcelUpdateModel {
  readonly cursor: string | null;
  readonly event: ParcelProgressModel | null;
  readonly parcelId: string;
}

export interface ParcelProgressModel {
  readonly status: ParcelRow['status'];
  readonly at: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export interface RouteModel {
  readonly meters: number;
  readonly grams: number;
  readonly parcelIds: readonly string[];
}

export type CarrierRateModel = CarrierRate;
export type ParcelModel = ParcelRow;
export type ParcelItemModel = ParcelItemRow;
export type ParcelEventModel = ParcelEventRow;
export type FulfillmentWorkModel = UnitRow;
export type FulfillmentWorkLineModel = LineRow;
export type PickListModel = PickListRow;
export type PickListLineModel = PickListLineRow;
export type BinModel = Pick<BinRow, 'aisle' | 'bay' | 'level'>;
export type ReturnModel = ReturnRow;
export type ReturnLineModel = ReturnLineRow;
export type RoutePlanModel = RoutePlanRow;
export type DeliveryLaneModel = LaneRow;
export type MissedParcelModel = SilentParcelRow;
export type FulfillmentFeeRateModel = DatedFeeRate;
export type FulfillmentFeeModel = FeeRow;
