import { type Arrival, laneKey, learnLanes, usualHours } from '@stoa/fulfillment/domain/lanes.ts';
import type { Service } from '@stoa/fulfillment/domain/way-of-sending.ts';
import { type Random, seededRandom } from '@stoa/kernel/random.ts';
import { report, type Row, rounded } from './table.ts';

/** How well delivery times learnt from arrivals foretell those that follow, beside the promise that never learns. */
const day = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const days = 270;
const heldOutFrom = start + 180 * day;

const places: readonly (readonly [country: string, latitude: number, longitude: number])[] = [
  ['NL', 52.4, 4.9],
  ['DE', 51.3, 12.4],
  ['FR', 45.8, 4.8],
  ['GB', 52.5, -1.9],
  ['ES', 40.4, -3.7],
  ['PL', 52.2, 21],
];

interface Sent extends Arrival {
  readonly kilometers: number;
}

/** A world with habits of its own: none of these numbers is told to the learner. */
function world(seed: number): Sent[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const habits = new Map<string, { handling: number; pace: number; spread: number; drift: number; troubled: number }>();
  const habitOf = (key: string, service: Service) => {
    const express = service === 'EXPRESS';
    const made = habits.get(key) ?? {
      handling: (express ? 8 : 18) + random.next() * (express ? 8 : 30),
      pace: (express ? 55 : 25) + random.next() * 35,
      spread: 0.08 + random.next() * 0.3,
      drift: (random.next() - 0.4) * 0.6,
      troubled: random.next() * 0.12,
    };
    habits.set(key, made);
    return made;
  };
  return Array.from({ length: 14_000 }, (): Sent => {
    const [from, to] = [pick(places, random), pick(places, random)];
    const service: Service = random.next() < 0.3 ? 'EXPRESS' : 'STANDARD';
    const leftAt = new Date(start + random.next() * days * day);
    const kilometers = Math.max(40, 111 * Math.hypot(from[1] - to[1], (from[2] - to[2]) * 0.63));
    const habit = habitOf(`${from[0]} ${to[0]} ${service}`, service);
    const season = 1 + habit.drift * ((leftAt.getTime() - start) / (days * day));
    const weekend = leftAt.getUTCDay() === 5 || leftAt.getUTCDay() === 6 ? 16 : 0;
    const trouble = random.next() < habit.troubled ? 24 + random.next() * 48 : 0;
    const hours =
      (habit.handling + kilometers / habit.pace) * season * Math.exp(habit.spread * normal()) + weekend + trouble;
    return { fromCountry: from[0], toCountry: to[0], service, leftAt, hours, kilometers };
  });
}

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random.next() * items.length)] as Item;

interface Promised {
  readonly p50Hours: number;
  readonly p90Hours: number;
}

/** Every week what has arrived by then is learnt, as the job does; a parcel is promised what was known when it left. */
function learntPromises(sent: readonly Sent[]): Map<Sent, Promised> {
  const promised = new Map<Sent, Promised>();
  for (let week = heldOutFrom; week < start + days * day; week += 7 * day) {
    const known = new Map(
      learnLanes(
        sent.filter(({ leftAt, hours }) => leftAt.getTime() + hours * 3_600_000 < week),
        new Date(week),
      ).map((lane) => [laneKey(lane), lane]),
    );
    for (const each of sent)
      if (each.leftAt.getTime() >= week && each.leftAt.getTime() < week + 7 * day)
        promised.set(each, known.get(laneKey(each)) ?? usualHours(each.service, each.kilometers));
  }
  return promised;
}

function score(name: string, held: readonly Sent[], promiseOf: (sent: Sent) => Promised): Row {
  const mean = (of: (sent: Sent) => number) => held.reduce((sum, each) => sum + of(each), 0) / held.length;
  const late = mean((each) => (each.hours > promiseOf(each).p90Hours ? 1 : 0));
  return {
    promise: name,
    'mean error of P50, hours': rounded(mean((each) => Math.abs(each.hours - promiseOf(each).p50Hours))),
    'P50 too early': `${rounded(100 * mean((each) => (each.hours > promiseOf(each).p50Hours ? 1 : 0)))} %`,
    'later than P90 (10 % is right)': `${rounded(100 * late)} %`,
    'mean P90, hours': rounded(mean((each) => promiseOf(each).p90Hours)),
  };
}

const rows: Row[] = [];
for (const seed of [1, 2, 3]) {
  const sent = world(seed);
  const promised = learntPromises(sent);
  const held = [...promised.keys()];
  rows.push(
    {
      world: seed,
      parcels: held.length,
      ...score('learnt from arrivals', held, (each) => promised.get(each) ?? usualHours(each.service, each.kilometers)),
    },
    {
      world: seed,
      parcels: held.length,
      ...score('fixed, by service and distance', held, (each) => usualHours(each.service, each.kilometers)),
    },
  );
}

report(
  'delivery-promise',
  'Delivery times foretold for the last 90 days of 270, in three worlds whose habits (lanes, weekends, drift, troubles) the learner does not see; it learns weekly from what has arrived.',
  rows,
);
