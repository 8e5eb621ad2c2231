import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Refused } from '../domain/refusals.ts';
import { lockOrder } from '../store/orders.ts';
import { refundById } from '../store/refunds.ts';
import { settleAtTill } from '../store/till-refunds.ts';
import { progress } from './progress.ts';

export interface SettleTillRefund {
  readonly orderId: string;
  readonly refundId: string;
}

/** Somebody at the till has given it back. Twice is once: the order's lock makes two who say so come one after the other. */
export const settleTillRefund = (
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  { orderId, refundId }: SettleTillRefund,
): Promise<Refused | null> =>
  db.transaction(async (tx): Promise<Refused | null> => {
    const order = await lockOrder(tx, orderId);
    const refund = order && (await refundById(tx.sql, refundId));
    if (!order || refund?.orderId !== orderId) return { kind: 'UnknownRefund' };
    if (order.channel !== 'STORE') return { kind: 'RefundNotAtTill' };
    if (refund.status === 'SUCCEEDED') return null;
    await settleAtTill(tx, refundId);
    const { amountMinor } = refund;
    await progress(tx, order, {
      kind: 'REFUND_SUCCEEDED',
      at: clock.now().toISOString(),
      amountMinor,
      note: 'at the till',
    });
    return null;
  });
