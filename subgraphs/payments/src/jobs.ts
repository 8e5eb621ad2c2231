import { refundRequested } from '@stoa/contracts/orders.ts';
import { refundSettled } from '@stoa/contracts/payments.ts';
import { defineJob, type Job } from '@stoa/platform/jobs/define-job.ts';
import { record } from '@stoa/platform/log/record.ts';
import { z } from 'zod';
import { captureUnit } from './commands/capture-unit.ts';
import { reconcile } from './commands/reconcile.ts';
import { refundPayment } from './commands/refund-payment.ts';
import { sweepPayments } from './commands/sweep-payments.ts';
import { trainFraud } from './commands/train-fraud.ts';
import type { World } from './context.ts';

const nothing = z.object({});

export const captureUnitJob = defineJob(
  'payments.capture-unit',
  z.object({ orderId: z.string(), unitId: z.string() }),
  (world, { orderId, unitId }) => captureUnit(world as World, orderId, unitId),
);

export const refundOrderJob = defineJob('payments.refund-order', refundRequested.schema, async (world, refund) => {
  const parts = refund.parts.map(({ unitId, amountMinor }) => ({ unitId, amount: BigInt(amountMinor) }));
  const { refundId, orderId, reason, currency } = refund;
  const made = await refundPayment(world as World, { refundId, orderId, reason, parts, amount: 0n, requestedBy: null });
  if (made) return;
  // What was paid at a till was not paid here: whoever waits for it is told that it does not go back this way.
  const amountMinor = String(parts.reduce((sum, { amount }) => sum + amount, 0n));
  const failed = { refundId, orderId, status: 'FAILED' as const, currency, amountMinor };
  await world.db.transaction((tx) => record(tx, refundSettled, orderId, failed));
});

export const jobs: readonly Job[] = [
  captureUnitJob as Job,
  refundOrderJob as Job,
  defineJob('payments.sweep-payments', nothing, (world) => sweepPayments(world as World), { cron: '* * * * *' }) as Job,
  // Banks take weeks to tell: there is something new to learn once a week.
  defineJob('payments.train-fraud', nothing, async (world) => void (await trainFraud(world)), {
    cron: '20 4 * * 1',
  }) as Job,
  defineJob(
    'payments.reconcile',
    nothing,
    async (world) => void (await reconcile(world as World, { from: null, to: null })),
    {
      cron: '50 2 * * *',
    },
  ) as Job,
];
