import { distanceKm, type Point } from '@stoa/kernel/distance.ts';

interface Place extends Point {
  readonly id: string;
  readonly sellerId: string | null;
}

/**
 * Where a parcel brings what was bought in a store, which takes in no parcels itself: the seller's own nearest place if it
 * was a seller's store, else the nearest of the house. Null when there is none.
 */
export function wayBack(store: Place, places: readonly Place[]): string | null {
  const fitting = places.filter(({ sellerId }) => sellerId === store.sellerId);
  const [nearest] = fitting.toSorted((a, b) => distanceKm(store, a) - distanceKm(store, b));
  return nearest?.id ?? null;
}

/** Whether a place may take in what another one sent: what lies at a seller's own place is the seller's, and no one else's. */
export const mayTakeIn = (
  at: { readonly id: string; readonly sellerId: string | null },
  from: { readonly id: string; readonly sellerId: string | null },
): boolean => at.id === from.id || at.sellerId === from.sellerId;
