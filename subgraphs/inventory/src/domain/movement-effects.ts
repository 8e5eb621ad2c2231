import { available, type Counts } from './stock.ts';

export interface Shelf extends Counts {
  readonly variantId: string;
  readonly place: { readonly id: string; readonly sellerId: string | null };
  readonly ships: boolean;
  readonly reorderPoint: number;
}

export interface Delta {
  readonly variantId: string;
  readonly locationId: string;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
}

const unpromised = (shelf: Counts): number => shelf.onHand - shelf.reserved;
const isLow = (shelf: Shelf): boolean => unpromised(shelf) <= shelf.reorderPoint;

/** The shelves after the movements. */
export function moved(shelves: readonly Shelf[], deltas: readonly Delta[]): Shelf[] {
  const sums = new Map<string, { onHand: number; reserved: number }>();
  for (const { variantId, locationId, onHandDelta, reservedDelta } of deltas) {
    const key = `${variantId} ${locationId}`;
    const sum = sums.get(key) ?? { onHand: 0, reserved: 0 };
    sums.set(key, { onHand: sum.onHand + onHandDelta, reserved: sum.reserved + reservedDelta });
  }
  return shelves.map((shelf) => {
    const sum = sums.get(`${shelf.variantId} ${shelf.place.id}`);
    return sum ? { ...shelf, onHand: shelf.onHand + sum.onHand, reserved: shelf.reserved + sum.reserved } : shelf;
  });
}

const promised = (shelf: Shelf): number => (shelf.ships ? available(shelf) : 0);

/** What is new is news, even where nothing of it may be promised. */
const hasOnlyLeft = (before: Shelf | undefined, after: Shelf): boolean =>
  before !== undefined && after.onHand <= before.onHand && promised(after) === promised(before);

/** What may be promised of each variant that moved. Needs every place of it, in the same order before and after. */
export const promises = (before: readonly Shelf[], after: readonly Shelf[]) =>
  [...Map.groupBy(after, ({ variantId }) => variantId)].map(([variantId, shelves]) => ({
    variantId,
    available: shelves.reduce((total, shelf) => total + promised(shelf), 0),
    promiseIsSame: after.every((shelf, index) => shelf.variantId !== variantId || hasOnlyLeft(before[index], shelf)),
    levels: shelves.map((shelf) => ({
      locationId: shelf.place.id,
      sellerId: shelf.place.sellerId,
      onHand: shelf.onHand,
      reserved: shelf.reserved,
      available: promised(shelf),
    })),
  }));

/** Shelves that fell to their reorder point, and those that were filled above it. */
export function crossings(before: readonly Shelf[], after: readonly Shelf[]): { low: Shelf[]; filled: Shelf[] } {
  const changed = after.filter((shelf, index) => isLow(shelf) !== isLow(before[index] ?? shelf));
  return { low: changed.filter(isLow), filled: changed.filter((shelf) => !isLow(shelf)) };
}
