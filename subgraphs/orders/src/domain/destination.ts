import type { Address, Point } from './buyer.ts';
import { cities, countries } from './places.data.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/** About where an address is: its city if it is a large one, its country's middle otherwise. Near enough for a rate. */
export function destinationOf({ city, countryCode }: Address): Point | null {
  const found = cities[`${countryCode} ${plain(city)}`] ?? countries[countryCode];
  return found ? { latitude: found[0], longitude: found[1] } : null;
}
