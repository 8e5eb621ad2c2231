import type { Tx } from '@stoa/platform/database.ts';
import { forgetEnded } from '../store/forget-person.ts';
import { knowOrder } from '../store/orders.ts';
import { insertUnits } from '../store/units.ts';
import type { TakenOrder } from './take-order.ts';

/** Nothing is to be done for it; but what was bought may be given back. */
export async function takeStoreOrder(tx: Tx, { order, units, lines }: TakenOrder): Promise<void> {
  if (!(await knowOrder(tx, order))) return;
  await insertUnits(tx, units, lines);
  await forgetEnded(tx, [order.id]);
}
