import type { Alive } from '../context.ts';
import { silentParcels } from '../store/parcels.ts';
import { askCarrier } from './ask-carrier.ts';

const silentMs = 30 * 60_000;
/** What has not come by then comes rarely: it is asked for as silent parcels are. */
const givenUpMs = 60 * 86_400_000;
const batch = 100;

/** Webhooks get lost: a carrier that has said nothing for long is asked. */
export async function trackParcels(environment: Alive): Promise<void> {
  const { db, clock } = environment;
  const now = clock.now().getTime();
  const silent = await silentParcels(db, new Date(now - silentMs), new Date(now - givenUpMs), batch);
  for (const parcel of silent) await askCarrier(environment, parcel);
}
