import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { firstCarrier } from '../carriers/open-carriers.ts';
import type { Alive } from '../context.ts';
import { type PackedParcel, cartonize, type Piece, type Sides } from '../domain/cartonize.ts';
import { distanceKm } from '@stoa/kernel/distance.ts';
import { unknown } from '../domain/refusals.ts';
import { serviceFor } from '../domain/way-of-sending.ts';
import { moveUnit } from '../domain/unit-status.ts';
import { orderOf, type OrderRow } from '../store/orders.ts';
import { insertParcels, type NewParcel } from '../store/parcels.ts';
import { cartons, locationOf, type LocationRow, variantsByIds } from '../store/places.ts';
import { type LineRow, linesOfUnits, lockUnits, type UnitRow } from '../store/units.ts';
import { labelParcelsJob } from './job-names.ts';
import { labelParcels } from './label-parcels.ts';
import { progressUnits } from './progress-units.ts';

/** The label is bought at once; should that fail, the job does it. */
const labelLaterMs = 30_000;

/** Fetched goods go into boxes. Whoever holds the lock first decides: from here on nothing can be stopped any more. */
export async function packUnit(environment: Alive, unitId: string, by: string) {
  const { db, clock } = environment;
  const packed = await db.transaction(async (tx) => {
    const [unit] = await lockUnits(tx, [unitId]);
    if (!unit) return unknown('UnknownFulfillmentUnit', 'unitId');
    if (unit.status === 'PACKED') return { unitId, parcelIds: [] };
    const move = moveUnit(unit.status, 'PACKED');
    if (typeof move !== 'string') return move;
    const lines = await linesOfUnits(tx, [unitId]);
    const missing = lines.reduce((sum, line) => sum + Math.max(0, line.quantity - line.stopped - line.picked), 0);
    if (missing > 0) return { kind: 'NotPicked' as const, missing };
    const order = await orderOf(tx, unit.orderId);
    const place = await locationOf(tx, unit.locationId);
    if (!order || !place) throw new Error(`Unit ${unitId} has lost its order or its place.`);
    if (order.addressHeldUntil && order.addressHeldUntil > clock.now()) return { kind: 'AddressChanging' as const };
    if (order.isHeld) return { kind: 'OnHold' as const };
    const parcelIds = await box(tx, environment, { unit, order, place, lines });
    await progressUnits(tx, [unit], ['PICKING', 'PACKED'], clock.now(), by);
    await enqueue(tx, labelParcelsJob, { parcelIds }, { runAt: new Date(clock.now().getTime() + labelLaterMs) });
    return { unitId, parcelIds };
  });
  if ('parcelIds' in packed)
    await labelParcels(environment, packed.parcelIds).catch((error: unknown) => later(environment, error));
  return 'kind' in packed ? packed : { unitId };
}

const later = ({ log }: Alive, error: unknown) => log.warn({ err: error }, 'labels will be bought later');

interface Packing {
  readonly unit: UnitRow;
  readonly order: OrderRow;
  readonly place: LocationRow;
  readonly lines: readonly LineRow[];
}

async function box(tx: Tx, environment: Alive, packing: Packing): Promise<string[]> {
  const parcels = cartonize(await piecesOf(tx, packing.lines), await cartons(tx));
  const made = parcels.map((parcel) => ({ row: parcelRow(environment, packing, parcel), parcel }));
  await insertParcels(
    tx,
    made.map(({ row }) => row),
    made.flatMap(({ row, parcel }) =>
      [...Map.groupBy(parcel.pieces, ({ lineId }) => lineId)].map(([lineId, pieces]) => ({
        parcelId: row.id,
        lineId,
        quantity: pieces.length,
      })),
    ),
  );
  return made.map(({ row }) => row.id);
}

/** What catalog has not told us the size of is taken for a small box. */
const usualSides: Sides = [200, 150, 80];

async function piecesOf(tx: Tx, lines: readonly LineRow[]): Promise<Piece[]> {
  const known = new Map(
    (await variantsByIds(tx, [...new Set(lines.map(({ variantId }) => variantId))])).map((row) => [row.id, row]),
  );
  return lines.flatMap((line) => {
    const variant = known.get(line.variantId);
    const millimeters = (variant?.millimeters as unknown as Sides | undefined) ?? usualSides;
    const grams = Math.max(1, variant?.weightGrams ?? line.weightGrams);
    return Array.from({ length: line.quantity - line.stopped }, () => ({ lineId: line.id, millimeters, grams }));
  });
}

function parcelRow(
  { clock, random, state }: Alive,
  { unit, order, place }: Packing,
  { carton, millimeters, grams }: PackedParcel,
): NewParcel & { readonly id: string } {
  // Without a point on the map a parcel is taken to travel far.
  const kilometers =
    order.latitude === null || order.longitude === null
      ? 500
      : distanceKm(place, { latitude: order.latitude, longitude: order.longitude });
  const now = clock.now();
  return {
    id: ids.parcel.make(clock, random),
    orderId: order.id,
    unitId: unit.id,
    userId: order.userId,
    locationId: place.id,
    carton: carton?.code ?? null,
    millimeters: [...millimeters],
    weightGrams: grams,
    carrier: firstCarrier(state.carriers).code,
    service: serviceFor(unit.service, { grams, millimeters, kilometers }),
    statusAt: now,
    packedAt: now,
    fromCountry: place.countryCode,
    toCountry: order.address.countryCode,
    kilometers,
    latitude: place.latitude,
    longitude: place.longitude,
  };
}
