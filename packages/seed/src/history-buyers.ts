import { type Draw, drawFor } from './draw.ts';
import { cities, type City, countries, type Country } from './history-places.data.ts';
import { opened } from './id-of.ts';
import { type Persona, slugOf } from './people.ts';

export interface WorldAddress {
  readonly name: string;
  readonly organization: null;
  readonly lines: readonly string[];
  readonly district: null;
  readonly city: string;
  readonly administrativeArea: null;
  readonly postalCode: string;
  readonly countryCode: string;
  readonly phone: null;
}

/** Somebody who buys, again and again under the same e-mail address. */
export interface Buyer {
  readonly userId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly registeredAt: string | null;
  readonly country: Country;
  readonly city: City;
  readonly address: WorldAddress;
  readonly taste: number;
  /** How much dearer puts them off. */
  readonly thrift: number;
  /** How gladly they review, and how well they are pleased. */
  readonly reviews: number;
  readonly mildness: number;
  /** What the provider calls their card: the same one each time. */
  readonly card: string;
}

const letters = 'ABCDEGHJKLMNPRSTVWXZ'.split('');

export function buyerAt(seed: number, index: number): Buyer {
  const draw = drawFor(seed, 'buyer', index);
  const country = weighted(countries, draw);
  const city = draw.pick(cities.filter(({ countryCode }) => countryCode === country.code));
  const [first, last] = [draw.pick(country.first), draw.pick(country.last)];
  return buyer(draw, {
    userId: null,
    email: `${slugOf(first)}.${slugOf(last)}.${index.toString(36)}@example.com`,
    name: `${first} ${last}`,
    locale: country.locale,
    registeredAt: null,
    country,
    city,
    street: `${draw.pick(country.streets)} ${draw.whole(1, 180)}`,
    postalCode: postalOf(city, draw),
  });
}

export function buyerOf(seed: number, persona: Persona, index: number): Buyer {
  const { id: userId, email, name, locale, currency, address } = persona;
  const city = cities.find((each) => each.city === address.city) as City;
  const country = countries.find(({ code }) => code === address.countryCode) as Country;
  return buyer(drawFor(seed, 'persona', index), {
    userId,
    email,
    name,
    locale,
    registeredAt: new Date(opened - 365 * 86_400_000).toISOString(),
    country: { ...country, currency: currency === 'GBP' ? 'GBP' : 'EUR' },
    city,
    street: address.lines[0] ?? '',
    postalCode: address.postalCode,
  });
}

type Known = Pick<Buyer, 'userId' | 'email' | 'name' | 'locale' | 'registeredAt' | 'country' | 'city'> & {
  readonly street: string;
  readonly postalCode: string;
};

const buyer = (draw: Draw, { street, postalCode, ...known }: Known): Buyer => ({
  ...known,
  address: addressOf(known.name, street, known.city, postalCode),
  taste: draw.whole(0, 5),
  thrift: draw.share() * 1.6,
  reviews: draw.share() ** 2 * 0.6,
  mildness: draw.normal() * 0.5,
  card: `card-${Buffer.from(draw.bytes(6)).toString('hex')}`,
});

export const addressOf = (name: string, street: string, city: City, postalCode: string): WorldAddress => ({
  name,
  organization: null,
  lines: [street],
  district: null,
  city: city.city,
  administrativeArea: null,
  postalCode,
  countryCode: city.countryCode,
  phone: null,
});

export const postalOf = ({ postal }: City, draw: Draw): string =>
  postal.replaceAll(/[#@]/g, (mark) => (mark === '#' ? String(draw.whole(0, 9)) : draw.pick(letters)));

function weighted(all: readonly Country[], draw: Draw): Country {
  let left = draw.share() * all.reduce((sum, { share }) => sum + share, 0);
  return all.find(({ share }) => (left -= share) < 0) ?? (all[0] as Country);
}
