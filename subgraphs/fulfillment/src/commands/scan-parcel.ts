import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Point } from '@stoa/kernel/distance.ts';
import { illegalMove, invalidInput, unknown } from '../domain/refusals.ts';
import { mayMoveParcel, type ParcelStatus } from '../domain/parcel-status.ts';
import { parcelsByIds } from '../store/parcels.ts';
import { moveParcel } from './move-parcel.ts';

export interface ScanParcel {
  readonly key: string;
  readonly owner: string;
  readonly parcelId: string;
  readonly status: ParcelStatus;
  readonly position: Point | null;
  readonly place: string | null;
}

/** A driver held the parcel under the scanner. */
export const scanParcel = ({ db, clock }: Pick<Environment, 'db' | 'clock'>, { key, owner, ...input }: ScanParcel) =>
  once(
    db,
    { operation: 'scan-parcel', key, owner, input },
    async (tx) => {
      const { parcelId, status, position, place } = input;
      if (position && (Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180))
        return invalidInput('is nowhere on earth', 'position');
      if (place !== null && place.length > 100) return invalidInput('must have at most 100 characters', 'place');
      const [parcel] = await parcelsByIds(db, [parcelId]);
      if (!parcel) return unknown('UnknownParcel', 'parcelId');
      if (!mayMoveParcel(parcel.status, status, parcel.returnId !== null)) return illegalMove(parcel.status, status);
      const at = clock.now();
      const sighting = {
        reference: `scan ${owner} ${key}`,
        sequence: null,
        status,
        at,
        position,
        place,
        transitHours: null,
      };
      return (await moveParcel(tx, parcel, sighting, at)) ? { parcelId } : illegalMove(parcel.status, status);
    },
    clock,
  );
