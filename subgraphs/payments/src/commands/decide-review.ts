import { reviewDecided } from '@stoa/contracts/payments.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { AlreadyDecided, ReviewUnknown } from '../domain/refusals.ts';
import { audit } from '../store/books.ts';
import { closeReview, reviewById, type ReviewRow } from '../store/fraud-reviews.ts';
import type { World } from '../context.ts';

export interface DecideReview {
  readonly reviewId: string;
  readonly decision: 'ACCEPTED' | 'REJECTED';
  readonly owner: string;
}

/** Decided once and told once, whoever is first; saying the same again changes nothing. */
export async function decideReview(
  { db, clock }: World,
  { reviewId, decision, owner }: DecideReview,
): Promise<ReviewRow | ReviewUnknown | AlreadyDecided> {
  return await db.transaction(async (tx) => {
    const closed = await closeReview(tx, { id: reviewId, decision, by: owner, at: clock.now() });
    if (!closed) {
      const known = await reviewById(tx, reviewId);
      if (!known || known.status === 'OPEN') return { kind: 'ReviewUnknown', field: ['reviewId'] };
      return known.status === decision
        ? known
        : { kind: 'AlreadyDecided', field: ['decision'], decision: known.status };
    }
    await audit(tx, owner, 'fraud_review.decide', reviewId, { decision, orderId: closed.orderId });
    await record(tx, reviewDecided, closed.orderId, { orderId: closed.orderId, decision });
    return closed;
  });
}
