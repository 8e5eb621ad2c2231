import type { Good, PlacedGood } from './good.ts';

export interface Wanted {
  readonly variantId: string;
  readonly quantity: number;
  /** Null for the house: its goods lie in the shared places. */
  readonly sellerId: string | null;
}

export interface Taken {
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
}

/** What to ask the shelves for: two lines that share a stock item are one wish, in the order of the key. */
export function wantedOf(goods: readonly Good[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { variantId, sellerId, own, quantity } of goods) {
    const seller = own ? null : sellerId;
    const key = `${variantId} ${seller}`;
    wanted.set(key, { variantId, sellerId: seller, quantity: quantity + (wanted.get(key)?.quantity ?? 0) });
  }
  return [...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** Shares what the shelves gave among the lines: one that comes from two places becomes two. */
export function placeGoods(
  goods: readonly Good[],
  taken: readonly Taken[],
  sellerOf: (locationId: string) => string | null,
): PlacedGood[] {
  const left = taken.map(({ variantId, locationId, quantity }) => ({
    variantId,
    locationId,
    quantity,
    sellerId: sellerOf(locationId),
  }));
  return goods.flatMap((good) => {
    const seller = good.own ? null : good.sellerId;
    const placed: PlacedGood[] = [];
    let open = good.quantity;
    for (const shelf of left) {
      if (open === 0 || shelf.variantId !== good.variantId || shelf.sellerId !== seller || shelf.quantity === 0)
        continue;
      const quantity = Math.min(open, shelf.quantity);
      shelf.quantity -= quantity;
      open -= quantity;
      placed.push({ ...good, quantity, locationId: shelf.locationId });
    }
    if (open > 0) throw new Error(`The shelves gave too little of ${good.variantId}: ${open} units have no place.`);
    return placed;
  });
}
