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

/**
 * Scans are missed, so a parcel may skip ahead; it never goes back before where it was. DELIVERED, RETURNED_TO_SENDER and
 * LOST are ends: by them the buyer has it or is paid for it. What was lost may turn up in our house, which changes nothing
 * for the buyer; whatever else a carrier tells of it later, that it was delivered too, is written down and does not count.
 * The database holds the same table.
 */
export const parcelMoves: Readonly<Record<ParcelStatus, readonly ParcelStatus[]>> = {
  PACKED: ['LABELLED'],
  LABELLED: ['PICKED_UP', ...onTheWay],
  PICKED_UP: onTheWay,
  IN_TRANSIT: onTheWay,
  OUT_FOR_DELIVERY: onTheWay,
  DELIVERY_FAILED: onTheWay,
  LOST: ['RETURNED_TO_SENDER'],
  DELIVERED: [],
  RETURNED_TO_SENDER: [],
};

/** What comes back to us and was lost may still arrive: it is put on the shelf, and its buyer, who is paid, is not paid again. */
export const mayMoveParcel = (from: ParcelStatus, to: ParcelStatus, comesBack: boolean): boolean =>
  parcelMoves[from].includes(to) || (comesBack && from === 'LOST' && to === 'DELIVERED');

/** Where a parcel stands: `sequence` is the carrier's number of the last event that counted. */
export interface Standing {
  readonly status: ParcelStatus;
  readonly sequence: number;
}

/** A late older event is kept, but moves nothing. */
export const counts = (at: Standing, event: Standing, comesBack = false): boolean =>
  event.sequence > at.sequence && mayMoveParcel(at.status, event.status, comesBack);

/** Out of the house. */
export const hasLeft = (status: ParcelStatus): boolean => status !== 'PACKED' && status !== 'LABELLED';

/** Sent, and not for the buyer any more. */
export const isUndelivered = (status: ParcelStatus): boolean => status === 'LOST' || status === 'RETURNED_TO_SENDER';

export const hasEnded = (status: ParcelStatus): boolean => status === 'DELIVERED' || isUndelivered(status);

/** What its parcels say of a unit that was packed: the moves that are due, in order. */
export function dueMoves(parcels: readonly ParcelStatus[]): ('SHIPPED' | 'DELIVERED' | 'UNDELIVERED')[] {
  if (parcels.length === 0 || !parcels.every(hasLeft)) return [];
  if (!parcels.every(hasEnded)) return ['SHIPPED'];
  return ['SHIPPED', parcels.includes('DELIVERED') ? 'DELIVERED' : 'UNDELIVERED'];
}
