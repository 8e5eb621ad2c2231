import type { Random } from '@stoa/kernel/random.ts';
import { between, distanceKm } from './great-circle.ts';
import type { Consignment, Service, Step } from './shipment.ts';

/** Kilometers an hour on the way, hours of handling at both ends together, and how much both vary. */
const pace: Readonly<Record<Service, { kmPerHour: number; handling: number; spread: number }>> = {
  STANDARD: { kmPerHour: 45, handling: 20, spread: 0.35 },
  EXPRESS: { kmPerHour: 85, handling: 9, spread: 0.2 },
  DRONE: { kmPerHour: 60, handling: 0.3, spread: 0.1 },
};

/** A bell curve is near enough for what delays a van: the sum of four dice. */
const aboutOne = (random: Random, spread: number): number =>
  Math.max(0.5, 1 + spread * (random.next() + random.next() + random.next() + random.next() - 2));

/** How a parcel will travel: taken over, past points of the great circle, into the van, to the door. */
export function itinerary({ service, from, to }: Consignment, random: Random): Step[] {
  const { kmPerHour, handling, spread } = pace[service];
  const km = distanceKm(from, to);
  const driving = (km / kmPerHour) * aboutOne(random, spread);
  const before = handling * 0.4 * aboutOne(random, spread);
  const after = handling * 0.6 * aboutOne(random, spread);
  const waypoints = service === 'DRONE' ? 8 : Math.max(2, Math.min(12, Math.round(km / 90)));
  const door = before + driving + after;
  const steps: Omit<Step, 'sequence'>[] = [
    { hours: 0, status: 'PICKED_UP', position: at(from), place: from.city },
    ...Array.from({ length: waypoints }, (_, index) => {
      const share = (index + 1) / (waypoints + 1);
      const place =
        service === 'DRONE' ? 'in the air' : share < 0.5 ? `on the way from ${from.city}` : `on the way to ${to.city}`;
      return {
        hours: before + driving * share,
        status: 'IN_TRANSIT' as const,
        position: between(from, to, share),
        place,
      };
    }),
    {
      hours: before + driving + after * 0.4,
      status: 'OUT_FOR_DELIVERY',
      position: between(from, to, 0.995),
      place: to.city,
    },
    { hours: door, status: 'DELIVERED', position: at(to), place: to.city },
  ];
  return steps.map((step, index) => ({ ...step, sequence: index + 1 }));
}

const at = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({ latitude, longitude });

/** Nobody was at home: another try the next day, and after the third the way back. */
export function failedDelivery(
  { from, to }: Pick<Consignment, 'from' | 'to'>,
  after: Pick<Step, 'sequence' | 'hours'>,
  triesBefore: number,
): Step[] {
  const retried: Omit<Step, 'sequence'>[] =
    triesBefore < 2
      ? [
          { hours: after.hours + 22, status: 'OUT_FOR_DELIVERY', position: between(from, to, 0.995), place: to.city },
          { hours: after.hours + 25, status: 'DELIVERED', position: at(to), place: to.city },
        ]
      : [{ hours: after.hours + 48, status: 'RETURNED_TO_SENDER', position: at(from), place: from.city }];
  const failed: Omit<Step, 'sequence'> = {
    hours: after.hours + 0.1,
    status: 'DELIVERY_FAILED',
    position: at(to),
    place: to.city,
  };
  return [failed, ...retried].map((step, index) => ({ ...step, sequence: after.sequence + 1 + index }));
}
