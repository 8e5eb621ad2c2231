import { linesCancelled } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { putBack } from '../commands/put-back.ts';

export const onLinesCancelled = handle(linesCancelled, (tx, { cancellationId, orderId, lines }) =>
  putBack(tx, { cause: 'CANCELLED', reference: cancellationId, note: `order ${orderId}`, units: lines }),
);
