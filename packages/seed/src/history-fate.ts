import type { Draw } from './draw.ts';
import type { WorldOrder, WorldOrderLine, WorldReturn, WorldUnit } from './history.ts';
import { day, historyEnds, hour } from './history-calendar.ts';
import type { Habits } from './history-habits.ts';

export interface Fate {
  readonly habits: Habits;
  readonly isThief: boolean;
  readonly isCancelled: boolean;
  /** Whatever the chance. */
  readonly sendsBack: boolean;
  readonly mildness: number;
  readonly reviews: number;
  readonly departments: ReadonlyMap<string, number>;
  readonly idAt: (at: number) => string;
  readonly order: Omit<WorldOrder, 'status' | 'cancellation' | 'back' | 'refund'>;
}

/** What becomes of an order: cancelled at once, sent back in part, or kept and thought about. */
export function afterwards(draw: Draw, fate: Fate): WorldOrder {
  const { order, isCancelled, idAt } = fate;
  if (isCancelled) {
    const at = order.placedAt + draw.whole(5, 90) * 60_000;
    const cancellation = { id: idAt(at), at };
    return {
      ...order,
      units: order.units.map((unit) => ({ ...unit, refundMinor: unit.totalMinor })),
      status: 'CANCELLED',
      cancellation,
      back: null,
      refund: refundOf(fate, cancellation.id, 'CANCELLED', order.totalMinor, at),
    };
  }
  const kept = { ...order, status: statusOf(order.units), cancellation: null, back: null, refund: null };
  const sent = fate.isThief ? null : sendBack(draw, fate);
  return reviewed(draw, fate, sent ?? kept);
}

const statusOf = (units: readonly WorldUnit[]): 'SHIPPED' | 'DELIVERED' | 'RETURNED' =>
  units.some(({ status }) => status === 'SHIPPED')
    ? 'SHIPPED'
    : units.every(({ status }) => status === 'RETURNED')
      ? 'RETURNED'
      : 'DELIVERED';

const refundOf = (
  { idAt }: Fate,
  cause: string,
  reason: 'CANCELLED' | 'RETURNED',
  amountMinor: number,
  at: number,
): WorldOrder['refund'] => ({
  id: idAt(at),
  partId: idAt(at),
  cause,
  reason,
  amountMinor,
  at,
  settledAt: Math.min(at + hour, historyEnds),
});

/** Whole lines of one unit. Nothing when the history ends before the parcel was looked at. */
function sendBack(draw: Draw, fate: Fate): WorldOrder | null {
  const { order, habits, departments, sendsBack, idAt } = fate;
  const [unit] = draw.some(order.units, 1);
  const deliveredAt = unit?.parcel?.deliveredAt;
  if (!unit || deliveredAt == null) return null;
  const own = order.lines.filter(({ unitId }) => unitId === unit.id);
  const back = own.filter(
    ({ variantId }, index) =>
      draw.chance(habits.departments[departments.get(variantId) ?? 0]?.returnRate ?? 0) || (sendsBack && index === 0),
  );
  const requestedAt = Math.round(deliveredAt + (1 + 18 * draw.share()) * day);
  const receivedAt = Math.round(requestedAt + (3 + 6 * draw.share()) * day);
  const inspectedAt = Math.round(receivedAt + (4 + 40 * draw.share()) * hour);
  if (back.length === 0 || inspectedAt > historyEnds - hour) return null;
  const isClothing = back.some(
    ({ variantId }) => habits.departments[departments.get(variantId) ?? 0]?.name === 'Clothing',
  );
  const reason: WorldReturn['reason'] =
    isClothing && draw.chance(0.6) ? 'DOES_NOT_FIT' : draw.pick(['CHANGED_MIND', 'NOT_AS_DESCRIBED', 'DAMAGED']);
  const isFine = reason !== 'DAMAGED';
  const id = idAt(requestedAt);
  const lines = order.lines.map(
    (line): WorldOrderLine =>
      back.includes(line) ? { ...line, returned: line.quantity, restocked: isFine ? line.quantity : 0 } : line,
  );
  const amountMinor = back.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const units = order.units.map((each): WorldUnit => {
    if (each !== unit) return each;
    return {
      ...each,
      refundMinor: amountMinor,
      status: back.length === own.length ? 'RETURNED' : each.status,
    };
  });
  return {
    ...order,
    lines,
    units,
    status: statusOf(units),
    cancellation: null,
    back: { id, reason, requestedAt, approvedAt: requestedAt + hour, receivedAt, inspectedAt },
    refund: refundOf(fate, id, 'RETURNED', amountMinor, inspectedAt),
  };
}

/** Stars by department, by how mild the buyer is, by how late it came and whether it was kept. */
function reviewed(draw: Draw, { habits, departments, reviews, mildness }: Fate, order: WorldOrder): WorldOrder {
  const lines = order.lines.map((line): WorldOrderLine => {
    const unit = order.units.find(({ id }) => id === line.unitId);
    const deliveredAt = unit?.parcel?.deliveredAt;
    if (!unit || deliveredAt == null || !draw.chance(reviews)) return line;
    const daysLate = Math.max(0, deliveredAt - unit.promisedTo) / day;
    const usual = habits.departments[departments.get(line.variantId) ?? 0]?.stars ?? 4;
    const felt = usual + mildness - 0.4 * daysLate - (line.returned > 0 ? 1.4 : 0) + 0.7 * draw.normal();
    const at = Math.round(deliveredAt + (2 + 20 * draw.share()) * day);
    return { ...line, review: { stars: Math.min(5, Math.max(1, Math.round(felt))), at } };
  });
  return { ...order, lines };
}
