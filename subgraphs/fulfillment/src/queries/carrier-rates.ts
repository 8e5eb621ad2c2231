import type { Carriers, Rate } from '../carriers/carrier.ts';
import type { Point } from '@stoa/kernel/distance.ts';

export interface CarrierRate extends Rate {
  readonly carrier: string;
}

/** What every carrier asks, the cheapest first. */
export async function carrierRates(carriers: Carriers, from: Point, to: Point, grams: number): Promise<CarrierRate[]> {
  const asked = await Promise.all(
    [...carriers.values()].map(async ({ code, rates }) =>
      (await rates(from, to, grams)).map((rate) => ({ carrier: code, ...rate })),
    ),
  );
  return asked.flat().toSorted((a, b) => Number(a.minorUnits - b.minorUnits));
}
