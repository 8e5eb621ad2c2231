import { hour } from './history-calendar.ts';

/** As the migrations of orders have it for countries near at hand: what a new shop begins with. */
const rates = {
  STANDARD: { base: 495, perKilogram: 80, perDistance: 50, freeFrom: 5_000, fromHours: 24, toHours: 72 },
  EXPRESS: { base: 995, perKilogram: 150, perDistance: 100, freeFrom: null, fromHours: 12, toHours: 24 },
} as const;
const factors = { EUR: 1, GBP: 0.86 } as const;

const stepsAbove = (value: number, step: number): number => Math.max(0, Math.ceil((value - step) / step));

export function deliveryCost(
  service: keyof typeof rates,
  currency: keyof typeof factors,
  { grams, kilometers, worth }: { readonly grams: number; readonly kilometers: number; readonly worth: number },
): number {
  const { base, perKilogram, perDistance, freeFrom } = rates[service];
  const factor = factors[currency];
  if (freeFrom !== null && worth >= Math.round(freeFrom * factor)) return 0;
  const each = (minor: number) => Math.round(minor * factor);
  return each(base) + each(perKilogram) * stepsAbove(grams, 1_000) + each(perDistance) * stepsAbove(kilometers, 500);
}

/** From order to van, as it is promised. */
const handlingHours = 12;

export const promised = (service: keyof typeof rates, placedAt: number) => ({
  promisedFrom: placedAt + (handlingHours + rates[service].fromHours) * hour,
  promisedTo: placedAt + (handlingHours + rates[service].toHours) * hour,
});

/** The tax that a price contains, rounded half up. */
export const taxWithin = (amount: number, ppm: number): number =>
  Math.floor((2 * amount * ppm + 1_000_000 + ppm) / (2 * (1_000_000 + ppm)));
