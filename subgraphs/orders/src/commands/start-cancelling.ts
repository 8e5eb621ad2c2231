import { ids } from '@stoa/kernel/ids.ts';
import { onceIn } from '@stoa/platform/once.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { goneOf } from '../domain/gone.ts';
import { checkKey, invalidInput, type InvalidInput } from '../domain/input.ts';
import type { AlreadyPacked, QuantityTooHigh } from '../domain/refusals.ts';
import { cancelOrder } from '../sagas/cancel-order.ts';
import { linesOfOrders, unitsOfOrders } from '../store/lines.ts';

export interface StartCancelling {
  readonly key: string;
  readonly owner: string;
  readonly orderId: string;
  /** All that is left when null. */
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[] | null;
  /** Of all that is left, not these. */
  readonly except?: readonly string[];
}

type Refused = QuantityTooHigh | AlreadyPacked | InvalidInput;

/** Books a cancellation of what is not shipped; answers its id, the same for a repeat of the key. */
export async function startCancelling(
  { db, clock, random }: Environment,
  ask: StartCancelling,
): Promise<{ readonly cancellationId: string } | Refused> {
  const { key, owner, orderId, lines, except = [] } = ask;
  const wrong = checkKey(key);
  if (wrong) return wrong;
  return await db.transaction((tx) =>
    onceIn(
      tx,
      { operation: 'orderCancel', key: `${owner} ${key}`, owner, input: { orderId, lines } },
      async (): Promise<{ readonly cancellationId: string } | Refused> => {
        const [known, units] = [await linesOfOrders(tx.sql, [orderId]), await unitsOfOrders(tx.sql, [orderId])];
        const open = new Set(
          units.filter(({ status }) => status === 'PENDING' || status === 'PROCESSING').map(({ id }) => id),
        );
        const wanted =
          lines ??
          known
            .filter(({ id, unitId }) => open.has(unitId) && !except.includes(id))
            .map((line) => ({ lineId: line.id, quantity: line.quantity - goneOf(line) }))
            .filter(({ quantity }) => quantity > 0);
        if (wanted.length === 0) return { kind: 'AlreadyPacked', orderId, lineIds: known.map(({ id }) => id) };
        if (new Set(wanted.map(({ lineId }) => lineId)).size < wanted.length)
          return invalidInput('must not name a line twice', 'lines');
        for (const { lineId, quantity } of wanted) {
          const line = known.find(({ id }) => id === lineId);
          if (!line) return invalidInput('must be lines of this order', 'lines');
          const left = line.quantity - goneOf(line);
          if (!Number.isInteger(quantity) || quantity < 1)
            return invalidInput('must be 1 or more', 'lines', 'quantity');
          if (quantity > left) return { kind: 'QuantityTooHigh', availableQuantity: left };
          if (!open.has(line.unitId)) return { kind: 'AlreadyPacked', orderId, lineIds: [lineId] };
        }
        const cancellationId = ids.refund.make(clock, random);
        await startSaga(tx, cancelOrder, cancellationId, { orderId, cancellationId, lines: wanted }, clock);
        return { cancellationId };
      },
      clock,
    ),
  );
}
