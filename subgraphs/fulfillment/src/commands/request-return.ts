import type { Tx } from '@stoa/platform/database.ts';
import { once } from '@stoa/platform/once.ts';
import type { Alive } from '../context.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { isSimple, type ReturnReason, type Wanted } from '../domain/return-rules.ts';
import { wayBack } from '../domain/way-back.ts';
import { parcelsOfOrders } from '../store/parcels.ts';
import { orderOf } from '../store/orders.ts';
import { locationOf, placesForParcels } from '../store/places.ts';
import { returnsSince } from '../store/returns.ts';
import { approveReturn } from './approve-return.ts';
import { labelParcels } from './label-parcels.ts';
import { openReturn } from './open-return.ts';

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

/** A buyer wants to give something back. */
export async function requestReturn(environment: Alive, { key, owner, userId, ...input }: RequestReturn) {
  const { db, clock } = environment;
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
      const opened = await openReturn(tx, environment, {
        order,
        lines,
        reason,
        comment,
        by: owner,
        atCounter: false,
        comesTo: (_, from) => (order.channel === 'STORE' ? wayBackFrom(tx, from) : Promise.resolve(null)),
      });
      if ('kind' in opened) return opened;
      const { returnId: id } = opened;
      const now = clock.now();
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

/** A store takes in no parcels. Null, which is the store, while nobody has told us where it is. */
async function wayBackFrom(tx: Tx, [storeId = '']: readonly string[]): Promise<string | null> {
  const store = await locationOf(tx, storeId);
  return store ? wayBack(store, await placesForParcels(tx)) : null;
}
