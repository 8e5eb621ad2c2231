import type { Environment } from '@stoa/platform/subgraph.ts';
import { mayMoveParcel } from '../domain/parcel-status.ts';
import { illegalMove, unknown } from '../domain/refusals.ts';
import { audit } from '../store/audit.ts';
import { lockParcel, parcelsByIds } from '../store/parcels.ts';
import { lockReturn } from '../store/returns.ts';
import { isParcelMissed } from '../store/silent-parcels.ts';
import { lockUnits } from '../store/units.ts';
import { moveParcel } from './move-parcel.ts';

export interface DeclareLost {
  readonly parcelId: string;
  readonly by: string;
}

/**
 * Staff have looked for a parcel and given it up: it goes the way of whatever a carrier says is lost. Twice is once. The
 * locks are those of a scan, in its order: of a scan and this one is first, and the other finds it so.
 */
export async function declareLost({ db, clock }: Pick<Environment, 'db' | 'clock'>, { parcelId, by }: DeclareLost) {
  const [known] = await parcelsByIds(db, [parcelId]);
  if (!known) return unknown('UnknownParcel', 'parcelId');
  return await db.transaction(async (tx) => {
    if (known.returnId === null) await lockUnits(tx, [known.unitId]);
    else await lockReturn(tx, known.returnId);
    const parcel = (await lockParcel(tx, parcelId)) ?? known;
    if (parcel.status === 'LOST') return { parcelId };
    if (!mayMoveParcel(parcel.status, 'LOST', parcel.returnId !== null)) return illegalMove(parcel.status, 'LOST');
    if (!(await isParcelMissed(tx, parcel))) return { kind: 'ParcelNotMissed' as const };
    const at = clock.now();
    const reference = `declared lost by ${by}`;
    const nowhere = { sequence: null, position: null, place: null, transitHours: null };
    await moveParcel(tx, parcel, { ...nowhere, reference, status: 'LOST', at }, at);
    await audit(tx, by, 'parcel.declare_lost', { parcelId });
    return { parcelId };
  });
}
