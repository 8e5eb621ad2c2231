import { ids } from '@stoa/kernel/ids.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { requireScope, requireUser } from '@stoa/platform/identity.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import { changeGift } from '../commands/change-gift.ts';
import { refundOrder } from '../commands/refund-order.ts';
import { retryRefund } from '../commands/retry-refund.ts';
import { settleTillRefund } from '../commands/settle-till-refund.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { changeAddress } from '../sagas/change-address.ts';
import { reorder } from '../sagas/reorder.ts';
import { runCancelling } from '../sagas/run-cancelling.ts';
import type { OrderRow } from '../store/orders.ts';
import { answer } from './answer.ts';
import { addressOf, giftOf } from './checkout-input.ts';
import { isOwner } from './may-see.ts';

export const orderMutations: MutationResolvers = {
  async orderCancel(_, { input }, context) {
    const order = await ownOrder(context, input.orderId, input.cartSecret);
    if (!order) return answer('order', { kind: 'UnknownOrder' });
    const result = await runCancelling(context, {
      key: input.idempotencyKey,
      owner: context.viewer.userId ?? `guest ${order.secretHash}`,
      orderId: order.id,
      lines: input.lines?.map(({ lineId, quantity }) => ({ lineId: ids.orderLine.decode(lineId), quantity })) ?? null,
    });
    return answer('order', result ?? (await fresh(context, order.id)));
  },

  async orderAddressChange(_, { input }, context) {
    const order = await ownOrder(context, input.orderId, input.cartSecret);
    if (!order) return answer('order', { kind: 'UnknownOrder' });
    const result = await changeAddress(context, order, addressOf(input.shippingAddress), input.idempotencyKey);
    return answer('order', result ?? (await fresh(context, order.id)));
  },

  async orderGiftChange(_, { input }, context) {
    const order = await ownOrder(context, input.orderId, input.cartSecret);
    if (!order) return answer('order', { kind: 'UnknownOrder' });
    const result = await changeGift(context, order.id, giftOf(input.gift));
    return answer('order', result ?? (await fresh(context, order.id)));
  },

  async orderReorder(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const order = await ownOrder(context, input.orderId, null);
    const result = order
      ? await reorder(context, order, userId, input.idempotencyKey)
      : { kind: 'UnknownOrder' as const };
    if ('kind' in result) return { ...answer('cart', result), cart: null, skipped: [] };
    return { cart: result.cartId === null ? null : { id: result.cartId }, skipped: result.skipped, userErrors: [] };
  },

  async orderRefund(_, { input }, context) {
    requireScope(context.viewer, 'orders:write');
    const order = await context.loaders.order.load(ids.order.decode(input.orderId));
    if (!order) return answer('order', { kind: 'UnknownOrder' });
    const result = await refundOrder(context, {
      key: input.idempotencyKey,
      owner: context.viewer.userId ?? context.viewer.clientId ?? '',
      orderId: order.id,
      unitId: ids.fulfillmentUnit.decode(input.unitId),
      amountMinor: parseDecimal(input.amount, order.currency).minor,
    });
    return answer('order', result ?? (await fresh(context, order.id)));
  },

  async orderRefundRetry(_, { input }, context) {
    requireScope(context.viewer, 'orders:write');
    const orderId = ids.order.decode(input.orderId);
    const result = await retryRefund(context, { orderId, refundId: ids.refund.decode(input.refundId) });
    return answer('order', result ?? (await fresh(context, orderId)));
  },

  async orderTillRefundSettle(_, { input }, context) {
    requireScope(context.viewer, 'orders:write');
    const orderId = ids.order.decode(input.orderId);
    const result = await settleTillRefund(context, { orderId, refundId: ids.refund.decode(input.refundId) });
    return answer('order', result ?? (await fresh(context, orderId)));
  },
};

/** The buyer's own, or anybody's for those who may change orders. */
async function ownOrder(
  { loaders, viewer }: Context,
  id: string,
  secret: string | null | undefined,
): Promise<OrderRow | null> {
  const order = await loaders.order.load(ids.order.decode(id));
  return order && (isOwner(order, viewer, secret) || allows(viewer, 'orders:write')) ? order : null;
}

async function fresh({ loaders }: Context, id: string): Promise<OrderRow> {
  for (const each of [loaders.order, loaders.lines, loaders.units]) each.clear(id);
  const order = await loaders.order.load(id);
  if (!order) throw new Error(`The order ${id} is gone.`);
  return order;
}
