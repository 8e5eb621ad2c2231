import type { CarrierEvent } from '../carriers/carrier.ts';
import type { Alive } from '../context.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { hasEnded } from '../domain/parcel-status.ts';
import { parcelByCode } from '../store/parcels.ts';
import { workReturnJob } from './job-names.ts';
import { moveParcel } from './move-parcel.ts';

/** A carrier told something, by webhook or because it was asked. False when the parcel is none of ours. */
export async function hearCarrier({ db, clock }: Alive, carrier: string, event: CarrierEvent): Promise<boolean> {
  const known = await parcelByCode(db, carrier, event.trackingCode);
  if (!known) return false;
  await db.transaction(async (tx) => {
    const counted = await moveParcel(tx, known, { ...event, at: new Date(event.at) }, clock.now());
    if (counted && known.returnId !== null && hasEnded(event.status))
      await enqueue(tx, workReturnJob, { returnId: known.returnId });
  });
  return true;
}
