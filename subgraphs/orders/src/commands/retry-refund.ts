import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Refused } from '../domain/refusals.ts';
import { lockOrder } from '../store/orders.ts';
import { refundById } from '../store/refunds.ts';
import { requestRefund } from './request-refund.ts';

/**
 * Asks once more for what failed of a refund, as far as it was not given back otherwise. A refund is tried again once, as
 * another refund: should that fail too, it is the one to try again. Null when it is done.
 */
export const retryRefund = (
  environment: Environment,
  { orderId, refundId }: { readonly orderId: string; readonly refundId: string },
): Promise<Refused | null> =>
  environment.db.transaction(async (tx): Promise<Refused | null> => {
    const order = await lockOrder(tx, orderId);
    const refund = order && (await refundById(tx.sql, refundId));
    if (!order || refund?.orderId !== orderId) return { kind: 'UnknownRefund' };
    if (refund.status !== 'FAILED') return { kind: 'RefundNotFailed' };
    await requestRefund(tx, environment, order, {
      cause: `again ${refundId}`,
      reason: refund.reason,
      isAgain: true,
      parts: refund.parts.map(({ unitId, failedMinor }) => ({ unitId, amountMinor: failedMinor })),
    });
    return null;
  });
