import type { WorldCategory } from './categories.ts';
import { departments } from './departments.data.ts';
import type { WorldAddress } from './history-buyers.ts';
import { calendarOf } from './history-calendar.ts';
import { campaignsOf } from './history-fraud.ts';
import { habitsOf } from './history-habits.ts';
import { orderMaker } from './history-order.ts';
import { shelvesOf } from './history-shelves.ts';
import type { WorldTaxClass } from './packing.ts';
import type { Persona, WorldLocation, WorldSeller } from './people.ts';
import type { WorldBrand } from './products.ts';

/** Moments are milliseconds, amounts minor units of the order's currency. */
export interface WorldOrder {
  readonly id: string;
  readonly number: string;
  readonly checkoutId: string;
  readonly cartId: string;
  /** Null for a guest, who is known again by the e-mail address. */
  readonly userId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly registeredAt: string | null;
  readonly shipping: WorldAddress;
  readonly billing: WorldAddress;
  readonly destination: { readonly latitude: number; readonly longitude: number };
  readonly service: 'STANDARD' | 'EXPRESS';
  readonly currency: 'EUR' | 'GBP';
  readonly tax: { readonly name: string; readonly countryCode: string };
  readonly status: 'SHIPPED' | 'DELIVERED' | 'CANCELLED' | 'RETURNED';
  readonly placedAt: number;
  readonly subtotalMinor: number;
  readonly deliveryMinor: number;
  readonly totalMinor: number;
  readonly lines: readonly WorldOrderLine[];
  readonly units: readonly WorldUnit[];
  readonly payment: WorldPayment;
  readonly cancellation: { readonly id: string; readonly at: number } | null;
  readonly back: WorldReturn | null;
  readonly refund: WorldRefund | null;
}

export interface WorldOrderLine {
  readonly id: string;
  readonly unitId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly offerId: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly taxClass: WorldTaxClass;
  readonly taxPpm: number;
  readonly weightGrams: number;
  readonly returned: number;
  readonly restocked: number;
  /** What the buyer will write of it. */
  readonly review: { readonly stars: number; readonly at: number } | null;
}

export interface WorldUnit {
  readonly id: string;
  readonly sellerId: string;
  readonly location: WorldLocation;
  readonly deliveryMinor: number;
  readonly deliveryTaxMinor: number;
  readonly deliveryTaxPpm: number;
  readonly totalMinor: number;
  readonly refundMinor: number;
  readonly promisedFrom: number;
  readonly promisedTo: number;
  readonly status: 'SHIPPED' | 'DELIVERED' | 'CANCELLED' | 'RETURNED';
  /** Null when it was cancelled. */
  readonly parcel: WorldParcel | null;
}

export interface WorldParcel {
  readonly id: string;
  readonly trackingCode: string;
  readonly weightGrams: number;
  readonly kilometers: number;
  readonly pickedAt: number;
  readonly packedAt: number;
  readonly leftAt: number;
  readonly outAt: number | null;
  readonly failedAt: number | null;
  readonly deliveredAt: number | null;
}

export interface WorldPayment {
  readonly id: string;
  readonly partId: string;
  /** The provider's name of the card: the same for the same card. */
  readonly card: string;
  /** Tries that the bank refused, before the one that it did not. */
  readonly declines: readonly {
    readonly id: string;
    readonly partId: string;
    readonly orderId: string;
    readonly at: number;
    readonly code: string;
  }[];
  readonly dispute: {
    readonly id: string;
    readonly at: number;
    readonly reason: 'fraudulent' | 'product_not_received';
    readonly status: 'OPEN' | 'WON' | 'LOST';
  } | null;
}

export interface WorldReturn {
  readonly id: string;
  readonly reason: 'CHANGED_MIND' | 'DOES_NOT_FIT' | 'NOT_AS_DESCRIBED' | 'DAMAGED';
  readonly requestedAt: number;
  readonly approvedAt: number;
  readonly receivedAt: number;
  readonly inspectedAt: number;
}

export interface WorldRefund {
  readonly id: string;
  readonly partId: string;
  readonly cause: string;
  readonly reason: 'CANCELLED' | 'RETURNED';
  readonly amountMinor: number;
  readonly at: number;
  readonly settledAt: number;
}

export interface HistoryMakers {
  readonly seed: number;
  readonly count: number;
  readonly productCount: number;
  readonly brands: readonly WorldBrand[];
  readonly categories: readonly WorldCategory[];
  readonly sellers: readonly WorldSeller[];
  readonly locations: readonly WorldLocation[];
  readonly personas: readonly Persona[];
}

/** The year before the shop opened here, oldest first. */
export function* historyOf(makers: HistoryMakers, portion: number): Generator<readonly WorldOrder[]> {
  const { seed, count, locations, productCount } = makers;
  const habits = habitsOf(seed);
  const names = departments.map(({ name }) => name);
  const momentOf = calendarOf(seed, habits, count);
  const orderAt = orderMaker({
    ...makers,
    habits,
    momentOf,
    thiefAt: campaignsOf(seed, habits, momentOf),
    shelves: shelvesOf(makers, locations, productCount, names),
  });
  for (let start = 0; start < count; start += portion)
    yield Array.from({ length: Math.min(portion, count - start) }, (_, offset) => orderAt(start + offset));
}
