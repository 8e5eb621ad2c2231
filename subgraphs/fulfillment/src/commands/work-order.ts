import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import type { Alive } from '../context.ts';
import { payable } from '../domain/return-end.ts';
import { isOrderHeld } from '../store/held-orders.ts';
import { linesOfPickLists } from '../store/pick-lists.ts';
import { itemsOfParcels, parcelsOfReturns } from '../store/parcels.ts';
import { returnLines, returnsByIds } from '../store/returns.ts';
import { lockUnitsOfOrder, type UnitRow } from '../store/units.ts';
import { createPickList } from './create-pick-list.ts';
import { inspectReturn, receiveReturn } from './inspect-return.ts';
import { workOrderJob } from './job-names.ts';
import { packUnit } from './pack-unit.ts';
import { pickLine } from './pick-line.ts';
import { shipUnit } from './ship-unit.ts';

const stepMs = 3_000;

/** The robot of an installation without workers: one step of each unit, and again until all have left. */
export async function workOrder(environment: Alive, { orderId }: { readonly orderId: string }): Promise<void> {
  if (environment.settings.fulfillment.warehouse !== 'automatic') return;
  const units = await environment.db.transaction((tx) => lockUnitsOfOrder(tx, orderId));
  // Whoever lets go of it books this again.
  for (const unit of units)
    if ((await workUnit(environment, unit)) === 'stuck' && (await isOrderHeld(environment.db, orderId))) return;
  if (!units.some(({ status }) => status === 'PENDING' || status === 'PICKING' || status === 'PACKED')) return;
  const runAt = new Date(environment.clock.now().getTime() + stepMs);
  await environment.db.transaction((tx) => enqueue(tx, workOrderJob, { orderId }, { runAt }));
}

type Worked = 'stuck' | 'worked';

async function workUnit(environment: Alive, { id, status, locationId }: UnitRow): Promise<Worked> {
  if (status === 'PENDING') return await pickAll(environment, locationId);
  if (status === 'PICKING') {
    const packed = await packUnit(environment, id, 'robot');
    if ('kind' in packed && packed.kind === 'NotPicked') return await pickAll(environment, locationId);
    if ('kind' in packed && packed.kind === 'OnHold') return 'stuck';
  }
  if (status === 'PACKED') await shipUnit(environment, id, 'robot');
  return 'worked';
}

async function pickAll(environment: Alive, locationId: string): Promise<Worked> {
  const list = await createPickList(environment, { locationId, workerId: null, units: 20 });
  if ('kind' in list) return 'stuck';
  for (const { lineId, quantity } of await linesOfPickLists(environment.db, [list.id]))
    await pickLine(environment, { pickListId: list.id, lineId, quantity });
  return 'worked';
}

/** The robot finds everything as good as new. */
export async function workReturn(environment: Alive, { returnId }: { readonly returnId: string }): Promise<void> {
  if (environment.settings.fulfillment.warehouse !== 'automatic') return;
  const [row] = await returnsByIds(environment.db, [returnId]);
  if (!row) return;
  const parcels = await parcelsOfReturns(environment.db, [returnId]);
  const lines = await returnLines(environment.db, [returnId]);
  const items = await itemsOfParcels(
    environment.db,
    parcels.filter(({ status }) => status === 'DELIVERED').map(({ id }) => id),
  );
  const isHere = ({ lineId }: { readonly lineId: string }) => items.some((item) => item.lineId === lineId);
  // Whatever becomes of the last parcel brings the robot here again.
  if (!lines.some(isHere) || lines.some((line) => !isHere(line) && payable(line) > 0)) return;
  await receiveReturn(environment, returnId, 'robot');
  await inspectReturn(environment, {
    returnId,
    by: 'robot',
    note: null,
    lines: lines.map((line) => ({
      lineId: line.lineId,
      refund: isHere(line) ? payable(line) : 0,
      restock: isHere(line) ? line.quantity - line.lapsed : 0,
    })),
  });
}
