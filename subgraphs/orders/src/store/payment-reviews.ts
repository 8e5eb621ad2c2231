import type { Tx } from '@stoa/platform/database.ts';
import type { PaymentReview } from '../domain/payment-review.ts';

export interface ReviewRow extends PaymentReview {
  readonly orderId: string;
  /** The warehouse was told to wait. */
  readonly held: boolean;
  /** The order has heard of it. */
  readonly openingTold: boolean;
  readonly decisionTold: boolean;
}

type Moment = string | Date | null;
type Raw = Omit<ReviewRow, 'openedAt' | 'decidedAt'> & { readonly openedAt: Moment; readonly decidedAt: Moment };
const textOf = (at: Moment): string | null => (at === null ? null : new Date(at).toISOString());

/** Adds what is told to what was; the first decision counts. The row is locked then, for nobody else does what follows of it. */
export async function noteReview(tx: Tx, orderId: string, told: Partial<PaymentReview>): Promise<ReviewRow> {
  const { openedAt = null, decision = null, decidedAt = null } = told;
  const [row] = await tx.sql<Raw[]>`
    insert into payment_review as r (order_id, opened_at, decision, decided_at)
    values (${orderId}, ${openedAt}, ${decision}, ${decidedAt})
    on conflict (order_id) do update set opened_at = coalesce(r.opened_at, excluded.opened_at),
      decision = coalesce(r.decision, excluded.decision), decided_at = coalesce(r.decided_at, excluded.decided_at)
    returning order_id as "orderId", opened_at as "openedAt", decision, decided_at as "decidedAt", held,
      opening_told as "openingTold", decision_told as "decisionTold"`;
  if (!row) throw new Error(`The review of order ${orderId} could not be kept.`);
  return { ...row, openedAt: textOf(row.openedAt), decidedAt: textOf(row.decidedAt) };
}

export const saveReview = (tx: Tx, { orderId, held, openingTold, decisionTold }: ReviewRow) => tx.sql`
  update payment_review set held = ${held}, opening_told = ${openingTold}, decision_told = ${decisionTold}
  where order_id = ${orderId}`;
