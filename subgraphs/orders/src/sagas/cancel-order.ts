import { stopLines } from '@stoa/contracts/fulfillment.ts';
import { defineSaga, type Step } from '@stoa/platform/saga/define-saga.ts';
import { z } from 'zod';
import { cancelLines } from '../commands/cancel-lines.ts';

const cancelling = z.object({
  orderId: z.string(),
  cancellationId: z.string(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.number() })),
});
export type Cancelling = z.infer<typeof cancelling>;

/** The warehouse decides between a buyer who cancels and a worker who packs. */
const stop: Step<Cancelling> = {
  name: 'stop',
  async forward({ bus }, state, key) {
    const { orderId, lines } = state;
    const answer = await bus.send(stopLines, { orderId, lines }, { key });
    return 'kind' in answer ? { ...answer, orderId } : state;
  },
  // Nothing behind it says no.
  undo: async () => {},
};

const cancel: Step<Cancelling> = {
  name: 'cancel',
  pivot: true,
  async forward(environment, state) {
    await cancelLines(environment, state);
    return state;
  },
  undo: async () => {},
};

/** First the parcels, then the money: what is not stopped is not paid back. */
export const cancelOrder = defineSaga<Cancelling>({ name: 'cancel-order', schema: cancelling, steps: [stop, cancel] });
