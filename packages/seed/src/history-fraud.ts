import { drawFor } from './draw.ts';
import { addressOf, type Buyer, buyerAt, postalOf } from './history-buyers.ts';
import type { Habits } from './history-habits.ts';
import { cities } from './history-places.data.ts';

/** A thief at work: some orders soon after one another, with a stolen card and somebody else's door. */
export interface Campaign {
  readonly first: number;
  readonly size: number;
  /** Those who buy, one an order: the same one when they do not care. */
  readonly thieves: readonly Thief[];
}

export interface Thief extends Buyer {
  readonly declines: number;
  readonly minutesAfter: number;
  readonly billing: Buyer;
  /** Takes what is dear, and wants it fast. */
  readonly greed: number;
}

const block = 60;

/** At most one campaign among so many orders in a row; answers what an order is of it. */
export function campaignsOf(
  seed: number,
  habits: Habits,
  momentOf: (index: number) => number,
): (index: number) => Thief | null {
  const known = new Map<number, Campaign | null>();
  return (index) => {
    const number = Math.floor(index / block);
    let campaign = known.get(number);
    if (campaign === undefined) known.set(number, (campaign = campaignIn(seed, habits, momentOf, number)));
    return campaign && index >= campaign.first ? (campaign.thieves[index - campaign.first] ?? null) : null;
  };
}

function campaignIn(
  seed: number,
  { fraud }: Habits,
  momentOf: (index: number) => number,
  number: number,
): Campaign | null {
  const draw = drawFor(seed, 'campaign', number);
  if (!draw.chance(fraud.campaigns / 100)) return null;
  const isPatient = draw.chance(fraud.patient);
  const size = isPatient ? 1 : draw.whole(1, fraud.most);
  const places = Array.from({ length: block - size }, (_, offset) => number * block + offset);
  const nightly = places.filter((index) => new Date(momentOf(index)).getUTCHours() < 5);
  const first = draw.pick(nightly.length > 0 && !isPatient && draw.chance(fraud.atNight) ? nightly : places);
  const isAbroad = !isPatient && draw.chance(fraud.abroad);
  const [sameCard, sameDoor] = [draw.chance(fraud.sameCard), draw.chance(fraud.sameDoor)];
  const tests = !isPatient && draw.chance(fraud.declines);
  const isTakenOver = isPatient && draw.chance(fraud.takenOver);
  let minutesAfter = 0;
  const door = draw.pick(cities);
  const street = `Lagerstrasse ${draw.whole(1, 40)}`;
  const postalCode = postalOf(door, draw);
  const thieves = Array.from({ length: size }, (_, each): Thief => {
    const billing = buyerAt(seed, 5_000_000 + number * 8 + (sameCard ? 0 : each));
    const alias = isTakenOver
      ? buyerAt(seed, draw.whole(0, 200))
      : buyerAt(seed, 6_000_000 + number * 8 + (draw.chance(0.5) ? 0 : each));
    const there = sameDoor || isTakenOver ? { city: door, street, code: postalCode } : undefined;
    const at =
      isAbroad || isTakenOver
        ? (there ?? { city: door, street: `Hafenweg ${each + 1}`, code: postalOf(door, draw) })
        : null;
    if (each > 0) minutesAfter += draw.whole(2, 35);
    return {
      ...alias,
      country: billing.country,
      card: isTakenOver ? alias.card : billing.card,
      greed: isPatient ? 1 : fraud.greed,
      city: at?.city ?? alias.city,
      address: at ? addressOf(alias.name, at.street, at.city, at.code) : alias.address,
      declines: tests && draw.chance(0.8) ? draw.whole(1, 4) : 0,
      minutesAfter,
      billing: isAbroad ? billing : alias,
    };
  });
  return { first, size, thieves };
}
