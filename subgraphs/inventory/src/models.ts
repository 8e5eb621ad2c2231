import type { Pick as Picked } from './domain/allocate.ts';
import type { LevelRow } from './store/levels.ts';
import type { LocationRow } from './store/locations.ts';
import type { Reservation } from './store/reservations.ts';
import type { AlertRow } from './queries/stock-alerts.ts';
import type { PurchaseOrderLineRow, PurchaseOrderRow } from './store/purchase-orders.ts';
import type { StoreSessionItemRow, StoreSessionRow } from './store/store-sessions.ts';
import type { SupplierRow } from './store/suppliers.ts';
import type { EntryRow } from './queries/stock-ledger.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export interface VariantModel {
  readonly id: string;
}

export interface SellerModel {
  readonly id: string;
}

export interface StockModel {
  readonly variantId: string;
}

export interface StockEventModel {
  readonly cursor: string | null;
  readonly variantId: string;
}

export interface AllocationParcelModel {
  readonly locationId: string;
  readonly picks: readonly Picked[];
}

export type AllocationLineModel = Picked;
export type SupplierModel = SupplierRow;
export type PurchaseOrderModel = PurchaseOrderRow;
export type PurchaseOrderLineModel = PurchaseOrderLineRow;
export type StoreSessionModel = StoreSessionRow;
export type StoreSessionItemModel = StoreSessionItemRow;
export type StockLevelModel = LevelRow;
export type LocationModel = LocationRow;
export type StockEntryModel = EntryRow;
export type StockAlertModel = AlertRow;
export type ReservationModel = Reservation;
export type ReservationLineModel = Picked;

export interface InsufficientStockModel {
  readonly variantId: string;
  readonly availableQuantity: number;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}
