import { ids } from '@stoa/kernel/ids.ts';
import { once } from '@stoa/platform/once.ts';
import type { Alive } from '../context.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { checkReturn, isSimple, type ReturnReason, type Wanted } from '../domain/return-rules.ts';
import { parcelsOfOrders } from '../store/parcels.ts';
import { orderOf } from '../store/orders.ts';
import { insertReturn, returnsSince } from '../store/returns.ts';
import { addComingBack, linesOfUnits, lockUnitsOfOrder } from '../store/units.ts';
import { approveReturn } from './approve-return.ts';
import { labelParcels } from './label-parcels.ts';
import { tellReturn } from './progress-return.ts';

export interface RequestReturn {
  readonly key: string;
  readonly owner: string;
  readonly userId: string | null;
  readonly orderId: string;
  /** For guests: a tracking code of the order, which nobody else has. */
  readonly trackingCode: string | null;
  readonly lines: readonly Wanted[];
  readonly reason: ReturnReason;
  readonly comment: string | null;
}

const lately = 90 * 86_400_000;

/** A buyer wants to give something back. The units' lock makes two requests for one thing come one after the other. */
export async function requestReturn(environment: Alive, { key, owner, userId, ...input }: RequestReturn) {
  const { db, clock, random } = environment;
  const answer = await once(
    db,
    { operation: 'request-return', key, owner, input },
    async (tx) => {
      const { orderId, trackingCode, lines, reason, comment } = input;
      if (comment !== null && comment.length > 1000)
        return invalidInput('must have at most 1000 characters', 'comment');
      const order = await orderOf(tx, orderId);
      const codes =
        order?.userId === null ? (await parcelsOfOrders(db, [orderId])).map((parcel) => parcel.trackingCode) : [];
      const isTheirs =
        order?.userId === null ? trackingCode !== null && codes.includes(trackingCode) : order?.userId === userId;
      if (!order || !isTheirs) return unknown('UnknownDelivery', 'orderId');
      const units = await lockUnitsOfOrder(tx, orderId);
      const byId = new Map(units.map((unit) => [unit.id, unit]));
      const known = (await linesOfUnits(tx, [...byId.keys()])).map((line) => {
        const unit = byId.get(line.unitId);
        return { ...line, lineId: line.id, deliveredAt: unit?.status === 'DELIVERED' ? unit.statusAt : null };
      });
      const now = clock.now();
      const refused = checkReturn(lines, known, now);
      if (refused) return refused;
      const id = ids.return.make(clock, random);
      await addComingBack(tx, lines);
      await insertReturn(
        tx,
        {
          id,
          orderId,
          userId: order.userId,
          status: 'REQUESTED',
          statusAt: now,
          statusBy: owner,
          reason,
          comment,
          requestedAt: now,
        },
        lines,
      );
      await tellReturn(tx, { id, orderId, status: 'REQUESTED', at: now });
      const simple = isSimple(
        lines,
        reason,
        (await returnsSince(tx, order.userId, new Date(now.getTime() - lately))) - 1,
      );
      const parcelIds = simple ? await approveReturn(tx, environment, id, 'rules') : [];
      return { returnId: id, parcelIds: Array.isArray(parcelIds) ? parcelIds : [] };
    },
    clock,
  );
  if ('parcelIds' in answer)
    await labelParcels(environment, answer.parcelIds).catch((error: unknown) =>
      environment.log.warn({ err: error }, 'labels will be bought later'),
    );
  return answer;
}
