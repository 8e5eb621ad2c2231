export type Decision = 'ACCEPTED' | 'REJECTED';

/** What is known of a payment that a person looks at, in whatever order it was told. */
export interface PaymentReview {
  readonly openedAt: string | null;
  readonly decision: Decision | null;
  readonly decidedAt: string | null;
}

/** Nothing is sent while a person looks at it, nor of what was taken for fraud until it is cancelled. */
export const holdsOrder = ({ openedAt, decision }: PaymentReview): boolean =>
  decision === 'REJECTED' || (openedAt !== null && decision === null);
