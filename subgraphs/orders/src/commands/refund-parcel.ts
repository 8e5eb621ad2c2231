import type { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Random } from '@stoa/kernel/random.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { z } from 'zod';
import { dueOf, stillThere } from '../domain/gone.ts';
import { addGone, insertUndelivered, linesOfOrders, unitsOfOrders } from '../store/lines.ts';
import type { OrderRow } from '../store/orders.ts';
import { requestRefund } from './request-refund.ts';

type Parcel = Pick<z.infer<typeof parcelProgressed.schema>, 'parcelId' | 'unitId' | 'at'> & {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
};

/**
 * What was in a parcel of a locked order did not come, and is paid back; with the last of a unit of which nothing came its
 * delivery too. Once for each parcel: it may be lost first and turn up in our house later. The unit itself is moved when
 * the warehouse says so, for its other parcels may still come.
 */
export async function refundParcel(
  tx: Tx,
  making: { readonly clock: Clock; readonly random: Random },
  order: OrderRow,
  { parcelId, unitId, at, lines }: Parcel,
): Promise<void> {
  if (!(await insertUndelivered(tx, parcelId, order.id, at))) return;
  const [all, units] = [await linesOfOrders(tx.sql, [order.id]), await unitsOfOrders(tx.sql, [order.id])];
  const gone = stillThere(all, lines);
  const unit = units.find(({ id }) => id === unitId);
  if (gone.size === 0 || !unit) return;
  await addGone(tx, 'UNDELIVERED', gone);
  const parts = [{ unitId, amountMinor: dueOf(all, unit, gone) }];
  await requestRefund(tx, making, order, { cause: `parcel ${parcelId}`, reason: 'UNDELIVERED', parts });
}
