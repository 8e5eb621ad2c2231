import { linesCancelled } from '@stoa/contracts/orders.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { dueOf, isEmptied, stillThere } from '../domain/gone.ts';
import { addGone, linesOfOrders, unitsOfOrders } from '../store/lines.ts';
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
    // A warehouse that has not heard of the order yet lets two cancellations of one thing through: the first takes it.
    const gone = stillThere(all, lines);
    if (gone.size === 0) return;
    await addGone(tx, 'CANCELLED', gone);
    const emptied = units.filter(({ id }) => isEmptied(all, id, gone));
    const stopped = emptied.filter(({ id }) => all.some((line) => line.unitId === id && gone.has(line.id)));
    await moveUnits(tx, order, new Map(stopped.map(({ id }) => [id, 'CANCELLED'])));
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
    const parts = units.map((unit) => ({ unitId: unit.id, amountMinor: dueOf(all, unit, gone) }));
    await requestRefund(tx, environment, order, { cause: cancellationId, reason: 'CANCELLED', parts });
  });
}
