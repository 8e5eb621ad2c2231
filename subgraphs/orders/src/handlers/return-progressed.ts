import { returnProgressed } from '@stoa/contracts/fulfillment.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { moveUnits } from '../commands/move-units.ts';
import { progress } from '../commands/progress.ts';
import { requestRefund } from '../commands/request-refund.ts';
import { goneOf } from '../domain/gone.ts';
import { worthOf } from '../domain/refund-of.ts';
import { mayMove } from '../domain/unit-states.ts';
import { addGone, linesOfOrders, unitsOfOrders } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';

/** What came back and was looked at is paid for, line by line; a unit that came back wholly is a returned one. */
export const onReturnProgressed = handle(returnProgressed, async (tx, { returnId, orderId, status, at, lines }) => {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  await progress(tx, order, { kind: `RETURN_${status}`, at });
  if (status !== 'INSPECTED') return;
  const [known, units] = [await linesOfOrders(tx.sql, [orderId]), await unitsOfOrders(tx.sql, [orderId])];
  const paid = lines.filter(({ refund }) => refund > 0);
  const parts = units.map(({ id }) => ({
    unitId: id,
    amountMinor: paid.reduce((sum, { lineId, refund }) => {
      const line = known.find((each) => each.id === lineId && each.unitId === id);
      if (!line) return sum;
      return sum + worthOf({ ...line, goneQuantity: goneOf(line) }, refund);
    }, 0n),
  }));
  await addGone(tx, 'RETURNED', new Map(paid.map(({ lineId, refund }) => [lineId, refund])));
  const back = await linesOfOrders(tx.sql, [orderId]);
  const returned = units.filter(
    (unit) =>
      mayMove(unit.status, 'RETURNED') &&
      back.filter(({ unitId }) => unitId === unit.id).every((line) => goneOf(line) === line.quantity),
  );
  if (returned.length > 0) await moveUnits(tx, order, new Map(returned.map(({ id }) => [id, 'RETURNED'])));
  await requestRefund(tx, { clock: systemClock, random: systemRandom }, order, {
    cause: returnId,
    reason: 'RETURNED',
    parts,
  });
});
