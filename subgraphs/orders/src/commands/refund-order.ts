import { onceIn } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkKey, invalidInput } from '../domain/input.ts';
import type { Refused } from '../domain/refusals.ts';
import { unitsById } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';
import { requestRefund } from './request-refund.ts';

export interface RefundOrder {
  readonly key: string;
  readonly owner: string;
  readonly orderId: string;
  readonly unitId: string;
  readonly amountMinor: bigint;
}

/** For goodwill. Under the order's lock: two at once cannot give back more than was paid. Null when it is done. */
export async function refundOrder(environment: Environment, ask: RefundOrder): Promise<Refused | null> {
  const { key, owner, orderId, unitId, amountMinor } = ask;
  const wrong = checkKey(key) ?? (amountMinor > 0n ? null : invalidInput('must be above zero', 'amount'));
  if (wrong) return wrong;
  return await environment.db.transaction((tx) =>
    onceIn(
      tx,
      { operation: 'orderRefund', key: `${owner} ${key}`, owner, input: { orderId, unitId, amountMinor } },
      async (): Promise<Refused | null> => {
        const order = await lockOrder(tx, orderId);
        const [unit] = await unitsById(tx.sql, [unitId]);
        if (!order || unit?.orderId !== orderId) return { kind: 'UnknownOrder' };
        const left = unit.totalMinor - unit.refundMinor;
        if (amountMinor > left) return { kind: 'RefundTooHigh', availableMinor: `${left}`, currency: order.currency };
        await requestRefund(tx, environment, order, {
          cause: `goodwill ${owner} ${key}`,
          reason: 'GOODWILL',
          parts: [{ unitId, amountMinor }],
        });
        return null;
      },
      environment.clock,
    ),
  );
}
