import { linesCancelled } from '@stoa/contracts/orders.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { worthOf } from '../domain/refund-of.ts';
import { addGone, type LineRow, linesOfOrders, type UnitRow, unitsOfOrders } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';
import { moveUnits } from './move-units.ts';
import { progress } from './progress.ts';
import { requestRefund } from './request-refund.ts';

export interface CancelLines {
  readonly orderId: string;
  readonly cancellationId: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
}

/**
 * The warehouse has let go of them: they are cancelled, their money goes back. A unit that is wholly cancelled gives its
 * delivery back too. Under the order's lock; the same cancellation again changes nothing.
 */
export async function cancelLines(
  environment: Environment,
  { orderId, cancellationId, lines }: CancelLines,
): Promise<void> {
  const { db, clock } = environment;
  await db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return;
    const known = await tx.sql`
      insert into cancellation (id, order_id, at) values (${cancellationId}, ${orderId}, ${clock.now().toISOString()})
      on conflict do nothing returning 1`;
    if (known.length === 0) return;
    const [all, units] = [await linesOfOrders(tx.sql, [orderId]), await unitsOfOrders(tx.sql, [orderId])];
    const gone = stillThere(all, lines);
    if (gone.size === 0) return;
    await addGone(
      tx,
      [...gone].map(([lineId, cancelled]) => ({ lineId, cancelled, returned: 0 })),
    );
    const emptied = units.filter((unit) => left(all, unit, gone) === 0);
    await moveUnits(tx, order, new Map(emptied.map(({ id }) => [id, 'CANCELLED'])));
    const at = clock.now().toISOString();
    const isWhole = emptied.length === units.length;
    await progress(tx, order, { kind: 'LINES_CANCELLED', at, note: isWhole ? 'all' : `${gone.size} lines` });
    await record(tx, linesCancelled, orderId, {
      orderId,
      cancellationId,
      whole: isWhole,
      lines: all.flatMap(({ id, unitId, variantId }) => {
        const quantity = gone.get(id) ?? 0;
        const locationId = units.find((unit) => unit.id === unitId)?.locationId ?? '';
        return quantity > 0 ? [{ lineId: id, unitId, variantId, locationId, quantity }] : [];
      }),
    });
    const parts = units.map((unit) => ({
      unitId: unit.id,
      amountMinor: dueOf(all, unit, gone, emptied.includes(unit)),
    }));
    await requestRefund(tx, environment, order, { cause: cancellationId, reason: 'CANCELLED', parts });
  });
}

type Gone = ReadonlyMap<string, number>;

/** A warehouse that has not heard of the order yet lets two cancellations of one thing through: the first takes it. */
const stillThere = (all: readonly LineRow[], lines: CancelLines['lines']): Gone =>
  new Map(
    lines.flatMap(({ lineId, quantity }) => {
      const line = all.find(({ id }) => id === lineId);
      const most = line ? line.quantity - line.cancelledQuantity - line.returnedQuantity : 0;
      return most > 0 ? [[lineId, Math.min(quantity, most)] as const] : [];
    }),
  );

const left = (lines: readonly LineRow[], unit: UnitRow, gone: Gone): number =>
  lines
    .filter(({ unitId }) => unitId === unit.id)
    .reduce((sum, line) => sum + line.quantity - line.cancelledQuantity - (gone.get(line.id) ?? 0), 0);

/** The last of a unit takes whatever is left of its money: delivery, its tax, and what rounding left over. */
function dueOf(lines: readonly LineRow[], unit: UnitRow, gone: Gone, isEmptied: boolean): bigint {
  if (isEmptied) return unit.totalMinor - unit.refundMinor;
  return lines
    .filter(({ unitId }) => unitId === unit.id)
    .reduce(
      (sum, line) =>
        sum +
        worthOf({ ...line, goneQuantity: line.cancelledQuantity + line.returnedQuantity }, gone.get(line.id) ?? 0),
      0n,
    );
}
