import { AllocationLine } from './AllocationLine.ts';
import { AllocationParcel } from './AllocationParcel.ts';
import { InsufficientStock } from './InsufficientStock.ts';
import { Location } from './Location.ts';
import { Mutation } from './Mutation.ts';
import { PurchaseOrder } from './PurchaseOrder.ts';
import { PurchaseOrderLine } from './PurchaseOrderLine.ts';
import { Query } from './Query.ts';
import { Reservation } from './Reservation.ts';
import { ReservationLine } from './ReservationLine.ts';
import { Seller } from './Seller.ts';
import { Stock } from './Stock.ts';
import { StockAlert } from './StockAlert.ts';
import { StockEntry } from './StockEntry.ts';
import { StockEvent } from './StockEvent.ts';
import { StockLevel } from './StockLevel.ts';
import { StoreSession } from './StoreSession.ts';
import { StoreSessionItem } from './StoreSessionItem.ts';
import { Subscription } from './Subscription.ts';
import { Supplier } from './Supplier.ts';
import { Variant } from './Variant.ts';

export const resolvers = {
  AllocationLine,
  AllocationParcel,
  InsufficientStock,
  Location,
  Mutation,
  PurchaseOrder,
  PurchaseOrderLine,
  Query,
  Reservation,
  ReservationLine,
  Seller,
  Stock,
  StockAlert,
  StockEntry,
  StockEvent,
  StockLevel,
  StoreSession,
  StoreSessionItem,
  Subscription,
  Supplier,
  Variant,
};
