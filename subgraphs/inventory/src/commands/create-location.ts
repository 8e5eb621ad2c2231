import { locationOpened } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkLocation, type NewLocation } from '../domain/location.ts';
import { locationCodeTaken } from '../domain/refusals.ts';
import { insertLocation } from '../store/locations.ts';

/** Adds a place. Its code is its idempotency: a second one of that code is refused. */
export async function createLocation({ db, clock, random }: Environment, input: NewLocation) {
  const refused = checkLocation(input);
  if (refused) return refused;
  return await db.transaction(async (tx) => {
    const made = await insertLocation(tx, { id: ids.location.make(clock, random), ...input });
    if (!made) return locationCodeTaken;
    const { id: locationId, kind: _kind, ...place } = made;
    await record(tx, locationOpened, locationId, { locationId, ...place });
    return made;
  });
}
