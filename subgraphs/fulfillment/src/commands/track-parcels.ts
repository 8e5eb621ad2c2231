import type { Alive } from '../context.ts';
import { silentParcels } from '../store/parcels.ts';
import { hearCarrier } from './hear-carrier.ts';

const silentMs = 30 * 60_000;
/** What has not come by then never will. */
const givenUpMs = 60 * 86_400_000;
const batch = 100;

/** Webhooks get lost: a carrier that has said nothing for long is asked. */
export async function trackParcels(environment: Alive): Promise<void> {
  const { db, clock, state, log } = environment;
  const now = clock.now().getTime();
  const silent = await silentParcels(db, new Date(now - silentMs), new Date(now - givenUpMs), batch);
  for (const { carrier: code, trackingCode } of silent) {
    const carrier = state.carriers.get(code);
    if (!carrier || trackingCode === null) continue;
    try {
      for (const event of await carrier.track(trackingCode)) await hearCarrier(environment, code, event);
    } catch (error) {
      log.warn({ err: error, trackingCode }, 'a carrier could not be asked');
    }
  }
}
