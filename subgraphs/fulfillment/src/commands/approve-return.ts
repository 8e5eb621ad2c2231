import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { firstCarrier } from '../carriers/open-carriers.ts';
import type { Alive } from '../context.ts';
import { distanceKm } from '@stoa/kernel/distance.ts';
import type { IllegalMove, Unknown } from '../domain/refusals.ts';
import { orderOf } from '../store/orders.ts';
import { insertParcels, type NewParcel } from '../store/parcels.ts';
import { locationsByIds } from '../store/places.ts';
import { lockReturn, returnLines } from '../store/returns.ts';
import { labelParcelsJob } from './job-names.ts';
import { progressReturn } from './progress-return.ts';

const labelLaterMs = 30_000;
/** Nobody measures what a buyer packs: it comes back about as it went. */
const usualSides = [350, 250, 150];

/** One parcel back to each place that something came from. Answers their ids: their labels are bought after the commit. */
export async function approveReturn(
  tx: Tx,
  environment: Alive,
  returnId: string,
  by: string,
  note?: string | null,
): Promise<string[] | IllegalMove | Unknown> {
  const { clock, random, state } = environment;
  const before = await lockReturn(tx, returnId);
  const moved = await progressReturn(tx, returnId, 'APPROVED', clock.now(), by, note);
  if ('kind' in moved) return moved;
  if (!before || before.status === 'APPROVED') return [];
  const order = await orderOf(tx, before.orderId);
  if (!order) throw new Error(`Return ${returnId} has lost its order.`);
  const lines = Map.groupBy(await returnLines(tx, [returnId]), ({ locationId }) => locationId);
  const places = new Map((await locationsByIds(tx, [...lines.keys()])).map((row) => [row.id, row]));
  const now = clock.now();
  const made = [...lines].map(([locationId, of]): { row: NewParcel & { id: string }; of: typeof of } => {
    const place = places.get(locationId);
    const known = order.latitude !== null && order.longitude !== null;
    const home = known ? { latitude: order.latitude ?? 0, longitude: order.longitude ?? 0 } : null;
    const row = {
      id: ids.parcel.make(clock, random),
      orderId: order.id,
      unitId: of[0]?.unitId ?? '',
      returnId,
      userId: order.userId,
      locationId,
      millimeters: usualSides,
      weightGrams: Math.max(
        1,
        of.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0),
      ),
      carrier: firstCarrier(state.carriers).code,
      service: 'STANDARD' as const,
      statusAt: now,
      packedAt: now,
      fromCountry: order.address.countryCode,
      toCountry: place?.countryCode ?? order.address.countryCode,
      kilometers: place && home ? distanceKm(place, home) : 500,
      latitude: order.latitude,
      longitude: order.longitude,
    };
    return { row, of };
  });
  await insertParcels(
    tx,
    made.map(({ row }) => row),
    made.flatMap(({ row, of }) => of.map(({ lineId, quantity }) => ({ parcelId: row.id, lineId, quantity }))),
  );
  const parcelIds = made.map(({ row }) => row.id);
  await enqueue(tx, labelParcelsJob, { parcelIds }, { runAt: new Date(now.getTime() + labelLaterMs) });
  return parcelIds;
}
