import { invalidInput, type InvalidInput } from './refusals.ts';

export const taxClasses = ['STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL'] as const;
/** What tax tables tell goods apart by. */
export type TaxClass = (typeof taxClasses)[number];

/** A variant as it lies in its box. */
export interface Packing {
  readonly weightGrams: number;
  readonly lengthMillimeters: number;
  readonly widthMillimeters: number;
  readonly heightMillimeters: number;
}

/** What a variant is taken for of which nobody has said: a small parcel. */
export const usualPacking: Packing = {
  weightGrams: 500,
  lengthMillimeters: 200,
  widthMillimeters: 150,
  heightMillimeters: 80,
};

/** A ton and ten meters: beyond that it is no parcel, but a slip of the hand. */
const heaviestGrams = 1_000_000;
const longestMillimeters = 10_000;

export function checkPacking({ weightGrams, ...sides }: Packing): InvalidInput | null {
  if (!within(weightGrams, heaviestGrams))
    return invalidInput(`must be a whole number from 1 to ${heaviestGrams}`, 'weightGrams');
  const wrong = Object.entries(sides).find(([, side]) => !within(side, longestMillimeters));
  return wrong ? invalidInput(`must be a whole number from 1 to ${longestMillimeters}`, 'packedSize', wrong[0]) : null;
}

const within = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
