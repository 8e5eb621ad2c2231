import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import type { Alive } from '../context.ts';
import { unknown } from '../domain/refusals.ts';
import { hasLeft } from '../domain/parcel-status.ts';
import { moveUnit } from '../domain/unit-status.ts';
import { lockParcelsOfUnit } from '../store/parcels.ts';
import { lockUnits } from '../store/units.ts';
import { handOver } from './hand-over.ts';
import { handOverJob } from './job-names.ts';
import { moveParcel } from './move-parcel.ts';

const tellCarrierLaterMs = 30_000;

/** The carrier's van has taken all parcels of the unit. Twice is once. */
export async function shipUnit(environment: Alive, unitId: string, by: string) {
  const { db, clock } = environment;
  const shipped = await db.transaction(async (tx) => {
    const [unit] = await lockUnits(tx, [unitId]);
    if (!unit) return unknown('UnknownFulfillmentUnit', 'unitId');
    if (unit.status === 'SHIPPED' || unit.status === 'DELIVERED') return { unitId };
    const move = moveUnit(unit.status, 'SHIPPED');
    if (typeof move !== 'string') return move;
    const parcels = await lockParcelsOfUnit(tx, unitId);
    if (parcels.some(({ status }) => status === 'PACKED')) return { kind: 'NotLabelled' as const };
    const at = clock.now();
    const sighting = {
      status: 'PICKED_UP',
      sequence: null,
      at,
      position: null,
      place: null,
      transitHours: null,
    } as const;
    for (const parcel of parcels.filter(({ status }) => !hasLeft(status)))
      await moveParcel(tx, parcel, { ...sighting, reference: `handed over by ${by}` }, at);
    await enqueue(tx, handOverJob, { unitId }, { runAt: new Date(at.getTime() + tellCarrierLaterMs) });
    return { unitId };
  });
  if ('unitId' in shipped)
    await handOver(environment, unitId).catch((error: unknown) =>
      environment.log.warn({ err: error }, 'the carrier will be told later'),
    );
  return shipped;
}
