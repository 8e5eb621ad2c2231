import type { Point } from '@stoa/kernel/distance.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';

export interface NewLocation extends Point {
  readonly code: string;
  readonly name: string;
  readonly kind: 'WAREHOUSE' | 'STORE' | 'SELLER';
  readonly sellerId: string | null;
  readonly countryCode: string;
  readonly city: string;
  readonly ships: boolean;
}

const within = (value: number, most: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;

export function checkLocation(location: NewLocation): InvalidInput | null {
  if (!/^[A-Z0-9]{2,10}$/.test(location.code))
    return invalidInput('must be two to ten capital letters and digits', 'code');
  if (location.name.trim() === '' || location.name.length > 100)
    return invalidInput('must have 1 to 100 characters', 'name');
  if (!/^[A-Z]{2}$/.test(location.countryCode)) return invalidInput('must be a country code such as NL', 'countryCode');
  if (location.city.trim() === '' || location.city.length > 100)
    return invalidInput('must have 1 to 100 characters', 'city');
  if (!within(location.latitude, 90)) return invalidInput('must be from -90 to 90', 'latitude');
  if (!within(location.longitude, 180)) return invalidInput('must be from -180 to 180', 'longitude');
  if ((location.kind === 'SELLER') !== (location.sellerId !== null))
    return invalidInput('is required for a place of a seller, and only there', 'sellerId');
  return null;
}
