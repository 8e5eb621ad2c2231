import { returnProgressed } from '@stoa/contracts/fulfillment.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { putBack } from '../commands/put-back.ts';

/** Only what was found good enough goes back on the shelf. */
export const onReturnProgressed = handle(returnProgressed, async (tx, { returnId, orderId, status, lines }) => {
  if (status !== 'INSPECTED') return;
  const units = lines.map(({ variantId, locationId, restock: quantity }) => ({ variantId, locationId, quantity }));
  await putBack(tx, { cause: 'RETURNED', reference: returnId, note: `order ${orderId}`, units });
});
