import type { Refusal } from '@stoa/kernel/refusal.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import type { Living } from '@stoa/platform/subgraph.ts';
import { type StartCancelling, startCancelling } from '../commands/start-cancelling.ts';
import type { Refused } from '../domain/refusals.ts';
import { cancelOrder } from './cancel-order.ts';

/** Null when it is done. */
export async function runCancelling(shop: Living, ask: StartCancelling): Promise<Refused | null> {
  const booked = await startCancelling(shop, ask);
  if ('kind' in booked) return booked;
  const { outcome, refusal } = await runSaga(shop, cancelOrder, booked.cancellationId);
  if (outcome === 'open')
    return fail('DOMAIN_UNAVAILABLE', 'The cancellation is under way: ask again with the same key.');
  return outcome === 'done'
    ? null
    : ((refusal ?? fail('INTERNAL_ERROR', 'The cancellation failed.')) as Refusal as Refused);
}

/** All of it that is not packed: what a person took for fraud. What turns out to be packed is left out, and the rest asked again. */
export async function cancelRejected(shop: Living, orderId: string): Promise<void> {
  for (let except: readonly string[] = []; ; ) {
    const key = `rejected ${orderId} ${except.length}`;
    const refused = await runCancelling(shop, { key, owner: 'fraud review', orderId, lines: null, except });
    if (refused?.kind !== 'AlreadyPacked') return;
    const more = refused.lineIds.filter((id) => !except.includes(id));
    if (more.length === 0) return;
    except = [...except, ...more];
  }
}
