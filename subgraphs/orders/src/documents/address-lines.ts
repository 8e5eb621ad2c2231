import type { Address } from '../domain/buyer.ts';

type Where = Pick<Address, 'lines' | 'district' | 'city' | 'administrativeArea' | 'postalCode' | 'countryCode'>;

/** As post is addressed in that country. */
export function addressLines(
  { name, organization, ...where }: Where & Pick<Address, 'name' | 'organization'>,
  country: string,
): string[] {
  const people = [organization ?? '', name];
  const place = placeLines(where);
  return [...(where.countryCode === 'JP' ? [...place, ...people] : [...people, ...place]), country]
    .map((line) => line.trim())
    .filter(Boolean);
}

function placeLines({ lines, district, city, administrativeArea, postalCode, countryCode }: Where): string[] {
  const [area, code, part] = [administrativeArea ?? '', postalCode ?? '', district ?? ''];
  switch (countryCode) {
    case 'JP':
      return [code && `〒${code}`, `${area}${city}${part}`, ...lines];
    case 'US':
      return [...lines, part, [city, `${area} ${code}`.trim()].filter(Boolean).join(', ')];
    case 'AU':
    case 'CA':
      return [...lines, part, `${city} ${area} ${code}`];
    case 'GB':
    case 'IE':
      return [...lines, part, city, area, code];
    case 'IN':
      return [...lines, part, `${city} ${code}`, area];
    default:
      return [...lines, part, `${code} ${city}`, area];
  }
}
