import type { Tx } from '@stoa/platform/database.ts';
import { counts, dueMoves, hasLeft, isUndelivered, mayMoveParcel, type ParcelStatus } from '../domain/parcel-status.ts';
import type { Point } from '@stoa/kernel/distance.ts';
import { insertParcelEvent, lockParcel, lockParcelsOfUnit, type ParcelRow, saveParcel } from '../store/parcels.ts';
import { lockReturn } from '../store/returns.ts';
import { lockUnits } from '../store/units.ts';
import { chargeShipping } from './charge-fees.ts';
import { followReturnParcel } from './follow-return-parcel.ts';
import { giveUpParcel } from './give-up-parcel.ts';
import { progressUnits } from './progress-units.ts';
import { tellParcel } from './tell-parcel.ts';

/** What somebody tells of a parcel. */
export interface Sighting {
  readonly reference: string;
  /** The carrier's number; null for a scan by hand, which counts when it fits. */
  readonly sequence: number | null;
  readonly status: ParcelStatus;
  readonly at: Date;
  readonly position: Point | null;
  readonly place: string | null;
  readonly transitHours: number | null;
}

/**
 * Written down once, whoever tells it how often; it moves the parcel only when it is news, and the unit or the return with
 * it. Locks are taken in one order: the unit or the return, then its parcels. Answers whether it counted.
 */
export async function moveParcel(tx: Tx, known: ParcelRow, sighting: Sighting, heardAt: Date): Promise<boolean> {
  const [unit] = known.returnId === null ? await lockUnits(tx, [known.unitId]) : [];
  const returning = known.returnId === null ? undefined : await lockReturn(tx, known.returnId);
  const parcel = await lockParcel(tx, known.id);
  if (!parcel || parcel.status === 'PACKED') return false;
  const counted = isNews(parcel, sighting);
  const fresh = await insertParcelEvent(tx, {
    parcelId: parcel.id,
    reference: sighting.reference,
    sequence: sighting.sequence ?? parcel.sequence,
    status: sighting.status,
    at: sighting.at,
    latitude: sighting.position?.latitude ?? null,
    longitude: sighting.position?.longitude ?? null,
    place: sighting.place,
    counted,
    heardAt,
  });
  if (!fresh || !counted) return false;
  const moved = after(parcel, sighting);
  await saveParcel(tx, parcel.id, moved);
  const lines = unit && isUndelivered(moved.status) ? await giveUpParcel(tx, parcel) : undefined;
  await tellParcel(tx, { ...parcel, ...moved }, lines);
  if (unit) await moveUnitWith(tx, unit, sighting.at);
  if (returning) await followReturnParcel(tx, returning, { ...parcel, ...moved }, sighting.at);
  return true;
}

function isNews(parcel: ParcelRow, { sequence, status }: Sighting): boolean {
  const comesBack = parcel.returnId !== null;
  if (sequence === null) return mayMoveParcel(parcel.status, status, comesBack);
  return counts(parcel, { sequence, status }, comesBack);
}

function after(parcel: ParcelRow, { sequence, status, at, position, transitHours }: Sighting) {
  const left = parcel.leftAt ?? (hasLeft(status) ? at : null);
  return {
    status,
    statusAt: at,
    sequence: sequence ?? parcel.sequence,
    latitude: position?.latitude ?? parcel.latitude,
    longitude: position?.longitude ?? parcel.longitude,
    leftAt: left,
    ...(status === 'DELIVERED' && {
      deliveredAt: at,
      transitHours: transitHours ?? (left ? (at.getTime() - left.getTime()) / 3_600_000 : null),
    }),
  };
}

/** SHIPPED is said once, when the last parcel has left: money is taken then. */
async function moveUnitWith(tx: Tx, unit: Awaited<ReturnType<typeof lockUnits>>[number], at: Date): Promise<void> {
  const parcels = await lockParcelsOfUnit(tx, unit.id);
  const due = dueMoves(parcels.map(({ status }) => status));
  if (unit.status === 'PACKED' && due.includes('SHIPPED')) {
    await progressUnits(tx, [unit], ['PACKED', 'SHIPPED'], at, 'carrier');
    await chargeShipping(tx, unit.id, at);
  }
  if ((unit.status === 'PACKED' || unit.status === 'SHIPPED') && due.includes('DELIVERED'))
    await progressUnits(tx, [unit], ['SHIPPED', 'DELIVERED'], at, 'carrier');
  if ((unit.status === 'PACKED' || unit.status === 'SHIPPED') && due.includes('UNDELIVERED'))
    await progressUnits(tx, [unit], ['SHIPPED', 'UNDELIVERED'], at, 'carrier');
}
