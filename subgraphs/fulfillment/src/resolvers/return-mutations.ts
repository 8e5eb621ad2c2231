import { ids } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { isRefusal, type Refusal } from '@stoa/kernel/refusal.ts';
import { allows, type Viewer } from '@stoa/kernel/viewer.ts';
import { requireScope, requireUser } from '@stoa/platform/identity.ts';
import { decideReturn } from '../commands/decide-return.ts';
import { cancelReturn } from '../commands/end-return.ts';
import { inspectReturn, receiveReturn } from '../commands/inspect-return.ts';
import { requestReturn } from '../commands/request-return.ts';
import { takeReturn } from '../commands/take-return.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/types.ts';
import type { ReturnModel } from '../models.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';

type Wanted = 'returnRequest' | 'returnTake' | 'returnCancel' | 'returnDecide' | 'returnReceive' | 'returnInspect';

/** The return as it stands after the command, or why nothing was done. */
async function shown<Refused extends Refusal>(
  result: { readonly returnId: string } | Refused,
  { loaders }: Context,
): Promise<ReturnModel | Refused> {
  if (isRefusal(result)) return result;
  return (await loaders.return.load(result.returnId)) ?? fail('NOT_FOUND', 'There is no such return.');
}

function requireDecider(viewer: Viewer): void {
  if (!allows(viewer, 'orders:write')) requireScope(viewer, 'warehouse:work');
}

export const returnMutations: Pick<MutationResolvers, Wanted> = {
  async returnRequest(_, { input }, context) {
    const { idempotencyKey: key, trackingCode = null, comment = null, reason } = input;
    const { userId } = context.viewer;
    const asked = {
      key,
      owner: userId ?? `guest ${trackingCode ?? ''}`,
      userId,
      orderId: ids.order.decode(input.orderId),
      trackingCode: trackingCode ?? null,
      lines: input.lines.map(({ orderLineId, quantity }) => ({ lineId: ids.orderLine.decode(orderLineId), quantity })),
      reason,
      comment: comment ?? null,
    };
    return answer('return', await shown(await requestReturn(context, asked), context));
  },

  async returnTake(_, { input }, context) {
    requireScope(context.viewer, 'warehouse:work');
    const { idempotencyKey: key, reason, lines } = input;
    const taken = await takeReturn(context, {
      key,
      owner: ownerOf(context.viewer),
      orderId: ids.order.decode(input.orderId),
      locationId: ids.location.decode(input.locationId),
      lines: lines.map(({ orderLineId, quantity }) => ({ lineId: ids.orderLine.decode(orderLineId), quantity })),
      reason,
    });
    return answer('return', await shown(taken, context));
  },

  async returnCancel(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const ended = await cancelReturn(context, { returnId: ids.return.decode(input.returnId), userId });
    return answer('return', await shown(ended, context));
  },

  async returnDecide(_, { input: { returnId, approve, note } }, context) {
    requireDecider(context.viewer);
    const by = ownerOf(context.viewer);
    const decided = await decideReturn(context, {
      returnId: ids.return.decode(returnId),
      approve,
      note: note ?? null,
      by,
    });
    return answer('return', await shown(decided, context));
  },

  async returnReceive(_, { input }, context) {
    requireScope(context.viewer, 'warehouse:work');
    const received = await receiveReturn(context, ids.return.decode(input.returnId), ownerOf(context.viewer));
    return answer('return', await shown(received, context));
  },

  async returnInspect(_, { input: { returnId, lines, note } }, context) {
    requireScope(context.viewer, 'warehouse:work');
    const inspected = await inspectReturn(context, {
      returnId: ids.return.decode(returnId),
      by: ownerOf(context.viewer),
      note: note ?? null,
      lines: lines.map(({ orderLineId, ...line }) => ({ lineId: ids.orderLine.decode(orderLineId), ...line })),
    });
    return answer('return', await shown(inspected, context));
  },
};
