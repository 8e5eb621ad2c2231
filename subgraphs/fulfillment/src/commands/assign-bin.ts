import type { Database } from '@stoa/platform/database.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import type { Bin } from '../domain/walk.ts';
import { assignBin as save, locationOf } from '../store/places.ts';

export interface AssignBin extends Bin {
  readonly locationId: string;
  readonly variantId: string;
}

const most = { aisle: 98, bay: 30, level: 9 } as const;

/** Somebody put it there: from now on it is fetched from there. */
export const assignBin = (db: Database, { locationId, variantId, ...at }: AssignBin) =>
  db.transaction(async (tx) => {
    for (const name of ['aisle', 'bay', 'level'] as const)
      if (!Number.isInteger(at[name]) || at[name] < 1 || at[name] > most[name])
        return invalidInput(`must be from 1 to ${most[name]}`, name);
    if (!(await locationOf(tx, locationId))) return unknown('UnknownPlace', 'locationId');
    await save(tx, locationId, variantId, at);
    return at;
  });
