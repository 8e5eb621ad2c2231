import type { Draw } from './draw.ts';
import type { Buyer } from './history-buyers.ts';
import { dayOfYear } from './history-calendar.ts';
import { type Habits, seasonOf } from './history-habits.ts';
import type { Shelved, Shelves } from './history-shelves.ts';
import type { WorldOffer } from './offers.ts';
import type { WorldLocation } from './people.ts';
import type { WorldProduct, WorldVariant } from './products.ts';

export interface Chosen {
  readonly department: number;
  readonly product: WorldProduct;
  readonly variant: WorldVariant;
  readonly offer: WorldOffer;
  readonly place: WorldLocation;
  readonly unitMinor: number;
  readonly quantity: number;
}

export interface Shopping {
  readonly habits: Habits;
  readonly shelves: Shelves;
  readonly locations: ReadonlyMap<string, WorldLocation>;
  readonly buyer: Buyer;
  readonly at: number;
  /** Times as dear as others like it. */
  readonly greed: number;
}

const mostLines = 4;

/** One thing by season and taste, what goes with it, and now and then something else. */
export function basketOf(draw: Draw, shopping: Shopping): Chosen[] {
  const { habits } = shopping;
  const first = departmentFor(draw, shopping);
  const basket: Chosen[] = [];
  let department = first;
  while (basket.length < mostLines) {
    const chosen = choose(draw, shopping, department);
    if (chosen && !basket.some(({ variant }) => variant.id === chosen.variant.id)) basket.push(chosen);
    if (basket.length > 0 && !draw.chance(0.38)) break;
    department = draw.chance(0.6) ? (habits.departments[first]?.partner ?? 0) : departmentFor(draw, shopping);
  }
  return basket;
}

function departmentFor(draw: Draw, { habits, buyer, at }: Shopping): number {
  const today = dayOfYear(at);
  const taste = habits.tastes[buyer.taste];
  const weights = habits.departments.map(
    (each, index) => each.share * seasonOf(each, today) * (taste?.weights[index] ?? 1),
  );
  return pickBy(draw, weights);
}

function pickBy(draw: Draw, weights: readonly number[]): number {
  let left = draw.share() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}

/** Of three things that caught the eye, more likely the cheaper one; the dearest when it is not one's own money. */
function choose(draw: Draw, shopping: Shopping, department: number): Chosen | null {
  const { shelves, habits, buyer, greed } = shopping;
  const size = shelves.sizes[department] ?? 0;
  if (size === 0) return null;
  const leaning = habits.tastes[buyer.taste]?.leaning ?? 0;
  const seen = Array.from({ length: 3 }, () => {
    const place = Math.floor(size * draw.share() ** 2.2 + (draw.chance(0.5) ? leaning * size : 0)) % size;
    return offered(draw, shopping, department, shelves.at(department, place));
  }).filter((each) => each !== null);
  if (seen.length === 0) return null;
  const dearness = greed > 1 ? greed : -buyer.thrift;
  return (
    seen[
      pickBy(
        draw,
        seen.map(({ unitMinor }) => (unitMinor / 10_000) ** dearness),
      )
    ] ?? null
  );
}

const grams = 9_000;

function offered(
  draw: Draw,
  { buyer, locations, greed }: Shopping,
  department: number,
  { product, stock }: Shelved,
): Chosen | null {
  const variant = draw.pick(product.variants);
  const offer = draw.chance(0.7) ? variant.offers[0] : draw.pick(variant.offers);
  const price = offer?.prices.find(({ currency }) => currency === buyer.country.currency);
  const places = stock
    .filter(({ variantId }) => variantId === variant.id)
    .flatMap(({ locationId }) => locations.get(locationId) ?? [])
    .filter(({ sellerId }) => (offer === variant.offers[0] ? sellerId === null : sellerId === offer?.sellerId));
  const place = places.toSorted((a, b) => distance(a, buyer.city) - distance(b, buyer.city))[0];
  if (!offer || !price || !place) return null;
  const isOnSale = price.saleMinor !== null && draw.chance(0.3 + 0.4 * buyer.thrift);
  const many = draw.chance(0.12) ? 2 : draw.chance(0.03) ? draw.whole(3, 5) : 1;
  const wanted = greed > 1 && draw.chance(0.5) ? draw.whole(2, 4) : many;
  const quantity = Math.max(1, Math.min(wanted, Math.floor(grams / variant.weightGrams)));
  const unitMinor = isOnSale && price.saleMinor !== null ? price.saleMinor : price.listMinor;
  return { department, product, variant, offer, place, unitMinor, quantity };
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometers (haversine). */
export function distance(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
