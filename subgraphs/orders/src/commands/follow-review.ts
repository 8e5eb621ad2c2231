import { orderHeld } from '@stoa/contracts/orders.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import { holdsOrder, type PaymentReview } from '../domain/payment-review.ts';
import { lockOrder, type OrderRow } from '../store/orders.ts';
import { noteReview, type ReviewRow, saveReview } from '../store/payment-reviews.ts';
import { isPlacing } from '../store/submissions.ts';
import { progress } from './progress.ts';
import { rejectOrder } from './reject-order.ts';

/** The job that looks whether the order of a review stands by now. */
export const followReviewJob = { name: 'orders.follow-review', schema: z.object({ orderId: z.string() }) };

/** An order stands a moment after its payment; one whose bank takes days is looked at twice a minute. */
const lookAgainMs = 30_000;

/**
 * What is told of a payment's review takes effect once. The warehouse waits at once, or goes on, be there an order yet or
 * not; what the order itself has to do is done when it stands. False when that is still to come.
 */
export async function followReview(tx: Tx, orderId: string, told: Partial<PaymentReview> = {}): Promise<boolean> {
  const review = await noteReview(tx, orderId, told);
  const held = holdsOrder(review);
  if (held !== review.held) await record(tx, orderHeld, orderId, { orderId, held });
  const order = await lockOrder(tx, orderId);
  if (order) await tellOrder(tx, order, review);
  const isTold = order !== null;
  await saveReview(tx, {
    ...review,
    held,
    openingTold: review.openingTold || (isTold && review.openedAt !== null),
    decisionTold: review.decisionTold || (isTold && review.decision !== null),
  });
  return isTold;
}

async function tellOrder(tx: Tx, order: OrderRow, review: ReviewRow): Promise<void> {
  const { openedAt, decision, decidedAt } = review;
  if (openedAt && !review.openingTold) await progress(tx, order, { kind: 'REVIEW_OPENED', at: openedAt });
  if (!decision || !decidedAt || review.decisionTold) return;
  await progress(tx, order, { kind: `REVIEW_${decision}`, at: decidedAt });
  // What a person took for fraud is cancelled, as far as it has not left.
  if (decision === 'REJECTED') await enqueue(tx, rejectOrder, { orderId: order.id }, { jobKey: `reject ${order.id}` });
}

/** For handlers: what has to wait for the order is looked at again by a job. */
export async function followReviewFrom(tx: Tx, orderId: string, told: Partial<PaymentReview>): Promise<void> {
  if (!(await followReview(tx, orderId, told))) await lookAgain(tx, orderId, {});
}

/** An order that is never placed is not waited for. */
export const followReviewLater = ({ db, clock }: Environment, orderId: string): Promise<void> =>
  db.transaction(async (tx) => {
    // Asked before the order is looked for: what was placed in between is found.
    const mayCome = await isPlacing(tx, orderId);
    if ((await followReview(tx, orderId)) || !mayCome) return;
    await lookAgain(tx, orderId, { runAt: new Date(clock.now().getTime() + lookAgainMs) });
  });

const lookAgain = (tx: Tx, orderId: string, when: { readonly runAt?: Date }): Promise<void> =>
  enqueue(tx, followReviewJob, { orderId }, { ...when, jobKey: `follow review ${orderId}` });
