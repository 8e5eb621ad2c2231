import type { Tx } from '@stoa/platform/database.ts';
import { itemsInParcel, type ParcelRow } from '../store/parcels.ts';
import { addUndelivered } from '../store/units.ts';
import type { UndeliveredLine } from './tell-parcel.ts';

/**
 * The buyer will not get what was in it: it can be asked back no more. `parcel` is as it was until now: one that was lost
 * and turns up in our house was given up before. Whoever calls holds the lock of its unit. One that comes
 * back is followed with its return.
 */
export async function giveUpParcel(tx: Tx, parcel: ParcelRow): Promise<UndeliveredLine[]> {
  const items = await itemsInParcel(tx, parcel.id);
  if (parcel.status !== 'LOST') await addUndelivered(tx, items);
  return items.map((item) => ({ ...item, locationId: parcel.locationId }));
}
