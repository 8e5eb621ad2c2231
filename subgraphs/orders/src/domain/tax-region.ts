import { taxRegions } from './tax-regions.data.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ');

/**
 * The code of a state or province that somebody has named or coded: `CA` of `California`. Null when there is none like it
 * where it would decide the tax; elsewhere whatever was said will do.
 */
export function taxRegion(countryCode: string, said: string): string | null {
  const regions = taxRegions[countryCode];
  if (!regions || said.trim() === '') return said.trim();
  const found = regions.find((region) => region.split('=').some((name) => plain(name) === plain(said)));
  return found?.split('=')[0] ?? null;
}
