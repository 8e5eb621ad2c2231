import { allocate, type Line, type Pick } from './allocate.ts';
import type { Point } from '@stoa/kernel/distance.ts';
import type { Shelf } from './movement-effects.ts';
import { available } from './stock.ts';
import { type InsufficientStock, type UnknownVariant, unknownVariant } from './refusals.ts';

export interface Wish {
  readonly lines: readonly Line[];
  readonly destination: Point | null;
}

export interface ShippingShelf extends Shelf {
  readonly place: {
    readonly id: string;
    readonly sellerId: string | null;
    readonly latitude: number;
    readonly longitude: number;
  };
}

/** All lines or none, from places that ship. */
export function reserve(
  wish: Wish,
  shelves: readonly ShippingShelf[],
): readonly Pick[] | InsufficientStock | UnknownVariant {
  const stocked = new Set(shelves.map(({ variantId }) => variantId));
  const unknown = wish.lines.find(({ variantId }) => !stocked.has(variantId));
  if (unknown) return unknownVariant(unknown.variantId);
  const levels = shelves
    .filter((shelf) => shelf.ships)
    .map((shelf) => ({ variantId: shelf.variantId, place: shelf.place, available: available(shelf) }));
  return allocate(wish.lines, levels, wish.destination);
}

/** The shelves once these picks are promised. */
export function promise<Held extends Shelf>(shelves: readonly Held[], picks: readonly Pick[]): Held[] {
  return shelves.map((shelf) => {
    const pick = picks.find(
      ({ variantId, locationId }) => variantId === shelf.variantId && locationId === shelf.place.id,
    );
    return pick ? { ...shelf, reserved: shelf.reserved + pick.quantity } : shelf;
  });
}
