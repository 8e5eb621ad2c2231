import {
  addressNames,
  type AddressName,
  personaNames,
  type PersonaName,
  sellerNames,
  warehouseNames,
  type PlaceName,
} from './names.data.ts';
import { drawFor } from './draw.ts';
import { idOf } from './id-of.ts';

export interface Persona extends PersonaName {
  readonly id: string;
  /** The seller that this person acts for. */
  readonly sellerId: string | null;
  readonly address: AddressName;
}

export interface WorldSeller {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** Out of five, as its buyers see it. */
  readonly rating: number;
}

export interface WorldLocation extends PlaceName {
  readonly id: string;
  readonly name: string;
  readonly sellerId: string | null;
}

export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const sellersOf = (seed: number): WorldSeller[] =>
  sellerNames.map((name, index) => ({
    id: idOf(seed, 'seller', index),
    name,
    slug: slugOf(name),
    rating: drawFor(seed, 'seller', index).whole(35, 50) / 10,
  }));

export const personasOf = (seed: number): Persona[] =>
  personaNames.map((persona, index) => ({
    ...persona,
    id: idOf(seed, 'user', index),
    sellerId: persona.roles.includes('SELLER') ? idOf(seed, 'seller', 1) : null,
    address: drawFor(seed, 'address', index).pick(addressNames.slice(index, index + 1)),
  }));

/** Six warehouses that everyone shares, and one place for each guest seller. */
export function locationsOf(seed: number, sellers: readonly WorldSeller[]): WorldLocation[] {
  const shared = warehouseNames.map((place, index) => ({
    ...place,
    id: idOf(seed, 'location', index),
    name: `${place.city} warehouse`,
    sellerId: null,
  }));
  const own = sellers.slice(1).map(({ id, name }, index) => {
    const { city, countryCode, latitude, longitude } = drawFor(seed, 'place', index).pick(warehouseNames);
    const code = `S${String(index + 1).padStart(3, '0')}`;
    return {
      id: idOf(seed, 'location', 100 + index),
      code,
      name: `${name}, ${city}`,
      city,
      countryCode,
      latitude,
      longitude,
      sellerId: id,
    };
  });
  return [...shared, ...own];
}
