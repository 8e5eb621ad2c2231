import { uuid7 } from '@stoa/kernel/ids.ts';
import { type Draw, drawFor } from './draw.ts';
import type { HistoryMakers, WorldOrder, WorldOrderLine, WorldPayment, WorldUnit } from './history.ts';
import { basketOf, type Chosen, distance } from './history-basket.ts';
import { type Buyer, buyerAt, buyerOf } from './history-buyers.ts';
import { day, historyEnds, hour } from './history-calendar.ts';
import { afterwards } from './history-fate.ts';
import type { Thief } from './history-fraud.ts';
import type { Habits } from './history-habits.ts';
import { cities } from './history-places.data.ts';
import { deliveryCost, promised, taxWithin } from './history-prices.ts';
import type { Shelves } from './history-shelves.ts';
import { travelOf } from './history-travel.ts';

export interface OrderMakers extends HistoryMakers {
  readonly habits: Habits;
  readonly shelves: Shelves;
  readonly momentOf: (index: number) => number;
  readonly thiefAt: (index: number) => Thief | null;
}

/** How many orders each persona has: Clara, Jonas, Sofia, Wale, Ada. */
const personaOrders = [14, 6, 3, 4, 2];
/** Clara's, that she sent back. */
const claraReturned = 8;

type IdAt = (at: number) => string;

export function orderMaker(makers: OrderMakers): (index: number) => WorldOrder {
  const { seed, count, habits, shelves, momentOf, thiefAt } = makers;
  const locations = new Map(makers.locations.map((place) => [place.id, place]));
  const known = personaPlaces(makers);
  return (index) => {
    const draw = drawFor(seed, 'order', index);
    const persona = known.get(index);
    const thief = persona ? null : thiefAt(index);
    const buyer = persona?.buyer ?? thief ?? buyerAt(seed, Math.floor((count / 3) * draw.share() ** 1.5));
    // Thieves hurry: their next order follows within minutes. Never later than its turn, so that orders stay sorted.
    const hurried = thief
      ? momentOf(index - countBefore(thiefAt, index)) + thief.minutesAfter * 60_000
      : momentOf(index);
    const placedAt = Math.min(momentOf(index), hurried);
    const greed = thief?.greed ?? (draw.chance(habits.splurgeRate) ? 1.2 : 1);
    const basket = basketOf(draw, { habits, shelves, locations, buyer, at: placedAt, greed });
    return compose(draw, { makers, basket, buyer, thief, placedAt, persona: persona ?? null });
  };
}

function countBefore(thiefAt: OrderMakers['thiefAt'], index: number): number {
  let before = 0;
  let thief = thiefAt(index);
  // The first of a campaign hurries nowhere.
  while (thief && thief.minutesAfter > 0) thief = thiefAt(index - ++before);
  return before;
}

interface PersonaPlace {
  readonly buyer: Buyer;
  readonly isLast: boolean;
  readonly sendsBack: boolean;
}

/** Spread over the year; Clara's last is so late that it is still on its way. */
function personaPlaces({ seed, count, personas }: OrderMakers): Map<number, PersonaPlace> {
  const places = new Map<number, PersonaPlace>();
  for (const [each, persona] of personas.entries()) {
    const buyer = buyerOf(seed, persona, each);
    const orders = personaOrders[each] ?? 0;
    for (let number = 0; number < orders; number++) {
      const isLast = each === 0 && number === orders - 1;
      const share = isLast ? 1 - 0.5 / 365 : (number + 0.3 + each * 0.11) / orders;
      const index = Math.min(count - 1, Math.floor(share * count));
      if (!places.has(index)) places.set(index, { buyer, isLast, sendsBack: each === 0 && number === claraReturned });
    }
  }
  return places;
}

interface Given {
  readonly makers: OrderMakers;
  readonly basket: readonly Chosen[];
  readonly buyer: Buyer;
  readonly thief: Thief | null;
  readonly placedAt: number;
  readonly persona: PersonaPlace | null;
}

const letters = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'.split('');

function compose(draw: Draw, given: Given): WorldOrder {
  const { makers, basket, buyer, thief, placedAt, persona } = given;
  const { habits } = makers;
  const idAt: IdAt = (at) => uuid7(at, draw.bytes(10));
  const service = draw.chance(thief && thief.greed > 1 ? 0.6 : habits.expressRate) ? 'EXPRESS' : 'STANDARD';
  const isCancelled = !persona && !thief && draw.chance(habits.cancelRate);
  const groups = Map.groupBy(basket, ({ offer, place }) => `${offer.sellerId} ${place.id}`);
  const parts = [...groups.values()].map((goods) => unitOf(draw, given, goods, { idAt, service, isCancelled }));
  const lines = parts.flatMap(({ lines: own }) => own);
  const units = parts.map(({ unit }) => unit);
  const number = Array.from({ length: 10 }, () => draw.pick(letters)).join('');
  const isAbroad = !thief && !persona && draw.chance(habits.abroadRate);
  const billing = thief?.billing.address ?? (isAbroad ? { ...buyer.address, ...abroad(draw, buyer) } : buyer.address);
  const [subtotalMinor, deliveryMinor] = [sum(lines, 'totalMinor'), sum(units, 'deliveryMinor')];
  return afterwards(draw, {
    habits,
    isThief: thief !== null,
    isCancelled,
    sendsBack: persona?.sendsBack ?? false,
    mildness: buyer.mildness,
    reviews: buyer.reviews,
    departments: basketDepartments(basket),
    idAt,
    order: {
      id: idAt(placedAt),
      number: `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
      checkoutId: idAt(placedAt),
      cartId: idAt(placedAt),
      userId: buyer.userId,
      email: buyer.email,
      name: buyer.name,
      locale: buyer.locale,
      registeredAt: buyer.registeredAt,
      shipping: buyer.address,
      billing,
      destination: { latitude: buyer.city.latitude, longitude: buyer.city.longitude },
      service,
      currency: buyer.country.currency,
      tax: { name: buyer.country.taxName, countryCode: buyer.country.code },
      placedAt,
      subtotalMinor,
      deliveryMinor,
      totalMinor: subtotalMinor + deliveryMinor,
      lines,
      units,
      payment: paymentOf(draw, idAt, { ...given, declineRate: habits.declineRate }),
    },
  });
}

const basketDepartments = (basket: readonly Chosen[]): ReadonlyMap<string, number> =>
  new Map(basket.map(({ variant, department }) => [variant.id, department]));

const abroad = (draw: Draw, { country }: Buyer) => {
  const { city, countryCode } = draw.pick(cities.filter((each) => each.countryCode !== country.code));
  return { city, countryCode };
};

const sum = <Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name): number =>
  rows.reduce((total, row) => total + row[name], 0);

interface UnitMaking {
  readonly idAt: IdAt;
  readonly service: 'STANDARD' | 'EXPRESS';
  readonly isCancelled: boolean;
}

function unitOf(
  draw: Draw,
  { makers, buyer, placedAt, persona }: Given,
  goods: readonly Chosen[],
  { idAt, service, isCancelled }: UnitMaking,
): { unit: WorldUnit; lines: WorldOrderLine[] } {
  const { country, city } = buyer;
  const place = goods[0]?.place as Chosen['place'];
  const id = idAt(placedAt);
  const lines = goods.map((good): WorldOrderLine => {
    const totalMinor = good.unitMinor * good.quantity;
    const values = Object.values(good.variant.options).join(', ');
    const ppm = good.product.taxClass === 'CHILDREN' ? country.childrenPpm : country.taxPpm;
    return {
      id: idAt(placedAt),
      unitId: id,
      variantId: good.variant.id,
      productId: good.product.id,
      offerId: good.offer.id,
      sku: good.variant.sku,
      title: values ? `${good.product.title} (${values})` : good.product.title,
      quantity: good.quantity,
      unitMinor: good.unitMinor,
      taxMinor: taxWithin(totalMinor, ppm),
      totalMinor,
      taxClass: good.product.taxClass,
      taxPpm: ppm,
      weightGrams: good.variant.weightGrams,
      returned: 0,
      restocked: 0,
      review: null,
    };
  });
  const grams = lines.reduce((total, { weightGrams, quantity }) => total + weightGrams * quantity, 0);
  const kilometers = Math.max(5, distance(place, city));
  const worth = sum(lines, 'totalMinor');
  const deliveryMinor = deliveryCost(service, country.currency, { grams, kilometers, worth });
  const slow = persona?.isLast ?? false;
  const travel = travelOf(draw, makers.habits, {
    placedAt,
    from: place,
    toCountry: city.countryCode,
    service,
    kilometers,
    slow,
  });
  const arrived = travel.deliveredAt !== null;
  const code = draw.bytes(6);
  return {
    lines,
    unit: {
      id,
      sellerId: goods[0]?.offer.sellerId ?? '',
      location: place,
      deliveryMinor,
      deliveryTaxMinor: taxWithin(deliveryMinor, country.taxPpm),
      deliveryTaxPpm: country.taxPpm,
      totalMinor: worth + deliveryMinor,
      refundMinor: 0,
      ...promised(service, placedAt),
      status: isCancelled ? 'CANCELLED' : arrived ? 'DELIVERED' : 'SHIPPED',
      parcel: isCancelled
        ? null
        : {
            id: idAt(travel.packedAt),
            trackingCode: `STH${Buffer.from(code).toString('hex').toUpperCase()}`,
            weightGrams: grams + 240,
            kilometers,
            ...travel,
          },
    },
  };
}

const codes = ['insufficient_funds', 'generic_decline', 'do_not_honor'];

function paymentOf(
  draw: Draw,
  idAt: IdAt,
  { thief, buyer, placedAt, declineRate }: Given & { readonly declineRate: number },
): WorldPayment {
  const tries = thief?.declines ?? (draw.chance(declineRate) ? draw.pick([1, 1, 2, 3]) : 0);
  const declines = Array.from({ length: tries }, (_, each) => {
    const at = placedAt - (tries - each) * draw.whole(1, 9) * 60_000;
    const code = draw.pick(codes);
    return { id: idAt(at), partId: idAt(at), orderId: idAt(at), at, code };
  });
  const dispute = disputeOf(draw, idAt, thief !== null, placedAt);
  return { id: idAt(placedAt), partId: idAt(placedAt), card: buyer.card, declines, dispute };
}

/** Most theft comes out, some weeks later; and now and then somebody says of an honest parcel that it never came. */
function disputeOf(draw: Draw, idAt: IdAt, isTheft: boolean, placedAt: number): WorldPayment['dispute'] {
  if (!draw.chance(isTheft ? 0.92 : 0.002)) return null;
  const at = Math.round(placedAt + (8 + 37 * draw.share()) * day + hour);
  if (at > historyEnds) return null;
  const isOpen = at > historyEnds - 20 * day;
  return {
    id: idAt(at),
    at,
    reason: isTheft ? 'fraudulent' : 'product_not_received',
    status: isOpen ? 'OPEN' : draw.chance(isTheft ? 0.85 : 0.3) ? 'LOST' : 'WON',
  };
}
