import type { Alive } from '../context.ts';
import type { CarrierAnswer } from '../domain/silence.ts';
import type { ParcelRow } from '../store/parcels.ts';
import { hearCarrier } from './hear-carrier.ts';

/** Hears all that the carrier knows of a parcel. One that is ours no more knows nothing. */
export async function askCarrier(
  environment: Alive,
  { carrier: code, trackingCode }: Pick<ParcelRow, 'carrier' | 'trackingCode'>,
): Promise<CarrierAnswer> {
  const carrier = environment.state.carriers.get(code);
  if (!carrier || trackingCode === null) return 'UNKNOWN';
  try {
    const events = await carrier.track(trackingCode);
    if (events === null) return 'UNKNOWN';
    for (const event of events) await hearCarrier(environment, code, event);
    return 'KNOWN';
  } catch (error) {
    environment.log.warn({ err: error, trackingCode }, 'a carrier could not be asked');
    return 'UNREACHABLE';
  }
}
