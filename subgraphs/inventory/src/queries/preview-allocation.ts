import type { Database } from '@stoa/platform/database.ts';
import type { Pick } from '../domain/allocate.ts';
import { reserve, type Wish } from '../domain/reserve.ts';
import type { InsufficientStock, UnknownVariant } from '../domain/refusals.ts';
import { levelsByVariant } from '../store/levels.ts';
import { locationsByIds } from '../store/locations.ts';

/** What a reservation would take from where, without taking it. */
export async function previewAllocation(
  db: Database,
  wish: Wish,
): Promise<readonly Pick[] | InsufficientStock | UnknownVariant> {
  const rows = await levelsByVariant(db, [...new Set(wish.lines.map(({ variantId }) => variantId))]);
  const places = await locationsByIds(db, [...new Set(rows.map(({ locationId }) => locationId))]);
  const byId = new Map(places.map((place) => [place.id, place]));
  const shelves = rows.flatMap((row) => {
    const place = byId.get(row.locationId);
    return place ? [{ ...row, place, ships: place.ships, reorderPoint: 0 }] : [];
  });
  return reserve(wish, shelves);
}
