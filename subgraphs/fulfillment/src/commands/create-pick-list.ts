import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { shortestWalk } from '../domain/walk.ts';
import { insertPickList, lockWaitingUnits, missingOf } from '../store/pick-lists.ts';
import { locationOf } from '../store/places.ts';
import { progressUnits } from './progress-units.ts';

export interface CreatePickList {
  readonly locationId: string;
  readonly workerId: string | null;
  /** How many units one walk is to serve. */
  readonly units: number;
}

/** A cart has so many compartments. */
const mostUnits = 40;

/** One walk for several units: members' and older ones first, in the order in which a worker passes the shelves. */
export async function createPickList(
  { db, clock, random }: Pick<Environment, 'db' | 'clock' | 'random'>,
  { locationId, workerId, units: wanted }: CreatePickList,
) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostUnits)
    return invalidInput(`must be from 1 to ${mostUnits}`, 'units');
  return await db.transaction(async (tx) => {
    if (!(await locationOf(tx, locationId))) return unknown('UnknownPlace', 'locationId');
    const units = await lockWaitingUnits(tx, locationId, wanted);
    const missing =
      units.length === 0
        ? []
        : await missingOf(
            tx,
            units.map(({ id }) => id),
          );
    if (missing.length === 0) return { kind: 'NothingToPick' as const };
    const walk = shortestWalk(missing);
    const now = clock.now();
    const list = {
      id: ids.pickList.make(clock, random),
      locationId,
      workerId,
      walkMeters: walk.meters,
      madeAt: now,
      doneAt: null,
    };
    await insertPickList(tx, list, walk.stops);
    const begun = new Set(missing.map(({ unitId }) => unitId));
    const fresh = units.filter(({ id, status }) => status === 'PENDING' && begun.has(id));
    await progressUnits(tx, fresh, ['PENDING', 'PICKING'], now, workerId ?? 'robot');
    return list;
  });
}
