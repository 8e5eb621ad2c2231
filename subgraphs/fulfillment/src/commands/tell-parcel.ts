import { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { ParcelRow } from '../store/parcels.ts';

/** What was in a parcel that the buyer will not get. */
export interface UndeliveredLine {
  readonly lineId: string;
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
}

/** Under the parcel's own key: that is what its watchers follow. */
export async function tellParcel(tx: Tx, parcel: ParcelRow, lines?: readonly UndeliveredLine[]): Promise<void> {
  const {
    id: parcelId,
    orderId,
    unitId,
    returnId,
    carrier,
    trackingCode,
    status,
    statusAt,
    latitude,
    longitude,
  } = parcel;
  if (status === 'PACKED' || trackingCode === null) return;
  await record(tx, parcelProgressed, parcelId, {
    parcelId,
    orderId,
    unitId,
    returnId,
    carrier,
    trackingCode,
    status,
    at: statusAt.toISOString(),
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    ...(lines && { lines: [...lines] }),
  });
}
