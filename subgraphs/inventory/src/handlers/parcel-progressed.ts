import { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { putBack } from '../commands/put-back.ts';

/** What comes back to the place it was sent from, unopened, lies on its shelf again. What is lost does not. */
export const onParcelProgressed = handle(
  parcelProgressed,
  async (tx, { parcelId, orderId, lines = [] }) =>
    await putBack(tx, { cause: 'RETURNED', reference: parcelId, note: `order ${orderId}`, units: lines }),
  { ignores: ({ status, lines }) => status !== 'RETURNED_TO_SENDER' || lines === undefined },
);
