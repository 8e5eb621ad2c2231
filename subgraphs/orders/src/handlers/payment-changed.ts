import { paymentChanged } from '@stoa/contracts/payments.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { wakeSaga } from '@stoa/platform/saga/wake-saga.ts';
import { progress } from '../commands/progress.ts';
import { latestAmount } from '../store/entries.ts';
import { lockOrder } from '../store/orders.ts';

const kinds: Readonly<Record<string, string>> = {
  PARTIALLY_CAPTURED: 'PAYMENT_CAPTURED',
  CAPTURED: 'PAYMENT_CAPTURED',
  VOIDED: 'PAYMENT_VOIDED',
};

/** News for whoever waits for it, and for the timeline as soon as there is an order. */
export const onPaymentChanged = handle(
  paymentChanged,
  async (tx, { orderId, status, capturedMinor }, event) => {
    // The saga's name only: a handler does not run business of several steps.
    await wakeSaga(tx, { name: 'place-order' }, orderId, systemClock);
    const kind = kinds[status];
    if (kind === undefined) return;
    const order = await lockOrder(tx, orderId);
    if (!order) return;
    const amountMinor = kind === 'PAYMENT_CAPTURED' ? BigInt(capturedMinor) : order.totalMinor;
    // A refund changes a payment too: what was taken is told when it has become more.
    if ((await latestAmount(tx, orderId, kind)) === amountMinor) return;
    await progress(tx, order, { kind, at: event.recordedAt, amountMinor });
  },
  { ignores: ({ isAnswer }) => isAnswer === true },
);
