import { distanceKm, type Point } from './great-circle.ts';
import { type Service, services } from './shipment.ts';

export interface RateRequest {
  readonly from: Point;
  readonly to: Point;
  readonly weightGrams: number;
}

export interface Rate {
  readonly service: Service;
  /** Cents. */
  readonly minorUnits: number;
  readonly currency: 'EUR';
  /** What the brochure promises. */
  readonly hours: number;
}

/** What a drone can lift, and how far it comes and returns. */
export const droneGrams = 2_300;
export const droneKm = 15;

const tariff: Readonly<
  Record<Service, { base: number; perKg: number; per100Km: number; hours: number; hoursPer100Km: number }>
> = {
  STANDARD: { base: 395, perKg: 45, per100Km: 12, hours: 36, hoursPer100Km: 3.5 },
  EXPRESS: { base: 890, perKg: 90, per100Km: 30, hours: 16, hoursPer100Km: 1.6 },
  DRONE: { base: 590, perKg: 150, per100Km: 0, hours: 1, hoursPer100Km: 0 },
};

const isCarried = (service: Service, km: number, grams: number): boolean =>
  service === 'DRONE' ? grams <= droneGrams && km <= droneKm : grams <= 31_500;

export function ratesFor({ from, to, weightGrams }: RateRequest): Rate[] {
  const km = distanceKm(from, to);
  return services
    .filter((service) => isCarried(service, km, weightGrams))
    .map((service) => {
      const { base, perKg, per100Km, hours, hoursPer100Km } = tariff[service];
      const minorUnits = Math.round(base + (perKg * weightGrams) / 1000 + (per100Km * km) / 100);
      return { service, minorUnits, currency: 'EUR', hours: hours + (hoursPer100Km * km) / 100 };
    });
}

/** Why the carrier does not take it; null when it does. */
export function refusalOf(consignment: RateRequest & { readonly service: Service }): string | null {
  return ratesFor(consignment).some(({ service }) => service === consignment.service)
    ? null
    : `${consignment.service} does not carry ${consignment.weightGrams} g over ${distanceKm(consignment.from, consignment.to).toFixed(1)} km`;
}
