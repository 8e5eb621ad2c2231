import { drawFor } from './draw.ts';
import type { WorldLocation } from './people.ts';
import type { WorldVariant } from './products.ts';

export interface WorldStock {
  readonly variantId: string;
  readonly locationId: string;
  readonly onHand: number;
  readonly leadDays: number;
}

/** Our goods lie in one to three warehouses, a guest's in the guest's own place; now and then there is none left. */
export function stockOf(
  seed: number,
  index: number,
  variant: WorldVariant,
  locations: readonly WorldLocation[],
): WorldStock[] {
  const draw = drawFor(seed, 'stock', index);
  const shared = locations.filter(({ sellerId }) => sellerId === null);
  const guests = new Set(variant.offers.map(({ sellerId }) => sellerId));
  const places = [
    ...draw.some(shared, draw.whole(1, 3)),
    ...locations.filter(({ sellerId }) => sellerId !== null && guests.has(sellerId)),
  ];
  return places.map(({ id }) => ({
    variantId: variant.id,
    locationId: id,
    onHand: draw.chance(0.06) ? 0 : draw.whole(2, 120),
    leadDays: draw.whole(3, 21),
  }));
}
