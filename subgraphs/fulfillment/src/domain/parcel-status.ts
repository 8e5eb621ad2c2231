/** PACKED waits for its label; what follows the label is what carriers tell. */
export const parcelStatuses = [
  'PACKED',
  'LABELLED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERY_FAILED',
  'DELIVERED',
  'RETURNED_TO_SENDER',
  'LOST',
] as const;
export type ParcelStatus = (typeof parcelStatuses)[number];

const onTheWay = [
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERY_FAILED',
  'DELIVERED',
  'RETURNED_TO_SENDER',
  'LOST',
] as const;

/** Scans are missed, so a parcel may skip ahead; it never goes back before where it was. The database holds the same table. */
export const parcelMoves: Readonly<Record<ParcelStatus, readonly ParcelStatus[]>> = {
  PACKED: ['LABELLED'],
  LABELLED: ['PICKED_UP', ...onTheWay],
  PICKED_UP: onTheWay,
  IN_TRANSIT: onTheWay,
  OUT_FOR_DELIVERY: onTheWay,
  DELIVERY_FAILED: onTheWay,
  // What was lost is found now and then.
  LOST: onTheWay,
  DELIVERED: [],
  RETURNED_TO_SENDER: [],
};

/** Where a parcel stands: `sequence` is the carrier's number of the last event that counted. */
export interface Standing {
  readonly status: ParcelStatus;
  readonly sequence: number;
}

/** A late older event is kept, but moves nothing. */
export const counts = (at: Standing, event: Standing): boolean =>
  event.sequence > at.sequence && parcelMoves[at.status].includes(event.status);

/** Out of the house. */
export const hasLeft = (status: ParcelStatus): boolean => status !== 'PACKED' && status !== 'LABELLED';

/** What its parcels say of a unit that was packed: the moves that are due, in order. */
export function dueMoves(parcels: readonly ParcelStatus[]): ('SHIPPED' | 'DELIVERED')[] {
  if (parcels.length === 0 || !parcels.every(hasLeft)) return [];
  return parcels.every((status) => status === 'DELIVERED') ? ['SHIPPED', 'DELIVERED'] : ['SHIPPED'];
}
