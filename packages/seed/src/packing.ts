import { drawFor } from './draw.ts';

export type WorldTaxClass = 'STANDARD' | 'FOOD' | 'BOOKS' | 'CHILDREN' | 'MEDICINE' | 'DIGITAL';

export interface WorldPacking {
  /** With the box. */
  readonly weightGrams: number;
  /** Length, width and height. */
  readonly millimeters: readonly [number, number, number];
}

/** Grams a liter, as packed: a tent is mostly air, a pan mostly metal. */
const density: Readonly<Record<string, number>> = {
  Outdoor: 150,
  Home: 280,
  Electronics: 240,
  Clothing: 170,
  Sports: 160,
  Garden: 260,
};
const boxGrams = 60;

/** A box that fits what it holds: longer than wide, wider than high. */
export function packingOf(seed: number, variant: number, grams: number, department: string): WorldPacking {
  const draw = drawFor(seed, 'packing', variant);
  const weightGrams = boxGrams + Math.round(grams * (1 + draw.whole(2, 10) / 100));
  const cubicMillimeters = (weightGrams / (density[department] ?? 200)) * 1_000_000;
  const width = draw.whole(55, 90) / 100;
  const height = draw.whole(25, 50) / 100;
  const length = Math.cbrt(cubicMillimeters / (width * height));
  return { weightGrams, millimeters: [up(length), up(length * width), up(length * height)] };
}

/** Boxes come in steps of a centimeter. */
const up = (millimeters: number): number => Math.ceil(millimeters / 10) * 10;

/** One garment in eight is for children; nothing else that this shop sells is taxed apart. */
export const taxClassOf = (seed: number, product: number, department: string): WorldTaxClass =>
  department === 'Clothing' && drawFor(seed, 'tax class', product).chance(0.125) ? 'CHILDREN' : 'STANDARD';
