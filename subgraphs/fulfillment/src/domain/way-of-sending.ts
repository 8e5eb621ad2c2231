import type { Sides } from './cartonize.ts';

export type Service = 'STANDARD' | 'EXPRESS' | 'DRONE';

/** What a drone can lift, and how far it comes and returns. */
export const droneGrams = 2_300;
export const droneKilometers = 15;
const droneMillimeters = 450;

/** A drone was promised before the parcel was weighed: what it cannot carry goes by the fastest van instead. */
export function serviceFor(
  wanted: Service,
  {
    grams,
    millimeters,
    kilometers,
  }: { readonly grams: number; readonly millimeters: Sides; readonly kilometers: number },
): Service {
  if (wanted !== 'DRONE') return wanted;
  const flies = grams <= droneGrams && kilometers <= droneKilometers && Math.max(...millimeters) <= droneMillimeters;
  return flies ? 'DRONE' : 'EXPRESS';
}
