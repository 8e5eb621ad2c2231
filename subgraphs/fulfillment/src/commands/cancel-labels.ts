import type { Alive } from '../context.ts';
import type { ParcelRow } from '../store/parcels.ts';

/** A label that was not cancelled costs nothing until somebody uses it. */
export async function cancelLabels(
  { state, log }: Pick<Alive, 'state' | 'log'>,
  parcels: readonly Pick<ParcelRow, 'carrier' | 'trackingCode'>[],
): Promise<void> {
  for (const { carrier, trackingCode } of parcels) {
    if (trackingCode === null) continue;
    await state.carriers
      .get(carrier)
      ?.cancel(trackingCode)
      .catch((error: unknown) => log.warn({ err: error, trackingCode }, 'a label could not be cancelled'));
  }
}
