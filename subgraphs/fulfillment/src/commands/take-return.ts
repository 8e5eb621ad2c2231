import { once } from '@stoa/platform/once.ts';
import type { Alive } from '../context.ts';
import { unknown } from '../domain/refusals.ts';
import type { ReturnReason, Wanted } from '../domain/return-rules.ts';
import { mayTakeIn } from '../domain/way-back.ts';
import { orderOf } from '../store/orders.ts';
import { locationOf, locationsByIds } from '../store/places.ts';
import { openReturn } from './open-return.ts';
import { progressReturn } from './progress-return.ts';

export interface TakeReturn {
  readonly key: string;
  readonly owner: string;
  readonly orderId: string;
  /** Whose counter it is. */
  readonly locationId: string;
  readonly lines: readonly Wanted[];
  readonly reason: ReturnReason;
}

/** Somebody brings things to a counter: they are received at once, looked at like every return, and put on the shelf there. */
export const takeReturn = (environment: Alive, { key, owner, ...input }: TakeReturn) =>
  once(
    environment.db,
    { operation: 'take-return', key, owner, input },
    async (tx) => {
      const { orderId, locationId, lines, reason } = input;
      const place = await locationOf(tx, locationId);
      if (!place) return unknown('UnknownPlace', 'locationId');
      const order = await orderOf(tx, orderId);
      if (!order) return unknown('UnknownDelivery', 'orderId');
      const opened = await openReturn(tx, environment, {
        order,
        lines,
        reason,
        comment: null,
        by: owner,
        atCounter: true,
        comesTo: async (_, from) =>
          (await locationsByIds(tx, from)).every((sent) => mayTakeIn(place, sent))
            ? locationId
            : { kind: 'NotTakenHere' },
      });
      if ('kind' in opened) return opened;
      return await progressReturn(tx, opened.returnId, 'RECEIVED', environment.clock.now(), owner);
    },
    environment.clock,
  );
