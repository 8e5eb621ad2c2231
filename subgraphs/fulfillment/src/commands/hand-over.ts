import { firstCarrier } from '../carriers/open-carriers.ts';
import type { Alive } from '../context.ts';
import { parcelsOfUnits } from '../store/parcels.ts';

/** Tells the carrier that its van has these parcels. Telling twice changes nothing. */
export async function handOver({ db, state }: Alive, unitId: string): Promise<void> {
  const parcels = (await parcelsOfUnits(db, [unitId])).filter(({ status }) => status !== 'DELIVERED');
  for (const [code, of] of Map.groupBy(parcels, ({ carrier }) => carrier)) {
    const codes = of.flatMap(({ trackingCode }) => (trackingCode === null ? [] : [trackingCode]));
    if (codes.length > 0) await (state.carriers.get(code) ?? firstCarrier(state.carriers)).handOver(codes);
  }
}
