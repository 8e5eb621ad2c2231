import type { Alive } from '../context.ts';
import { isMissed } from '../domain/silence.ts';
import type { ParcelRow } from '../store/parcels.ts';
import { patienceNow } from '../store/patience.ts';
import { markMissed, noteSilence, parcelsToAskFor } from '../store/silent-parcels.ts';
import { askCarrier } from './ask-carrier.ts';

const dayMs = 86_400_000;
const batch = 200;

/** Whatever no carrier has scanned for days is asked for, and in the end staff are asked to look for it. */
export async function watchSilentParcels(environment: Alive): Promise<void> {
  const { db, clock } = environment;
  const { silentDays } = await patienceNow(db);
  const heardBefore = new Date(clock.now().getTime() - silentDays * dayMs);
  for (const parcel of await parcelsToAskFor(db, heardBefore, batch)) await askFor(environment, parcel);
}

async function askFor(environment: Alive, parcel: ParcelRow): Promise<void> {
  const { db, clock, log } = environment;
  const answer = await askCarrier(environment, parcel);
  const now = clock.now();
  const isNew = await db.transaction(async (tx) => {
    const silence = await noteSilence(tx, parcel, answer, now);
    return silence && isMissed(silence, await patienceNow(tx), now) && (await markMissed(tx, parcel.id, now));
  });
  if (isNew)
    log.warn({ parcelId: parcel.id, carrier: parcel.carrier, answer }, 'a parcel is missed: somebody has to look');
}
