import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';

export type ReviewStatus = 'OPEN' | 'ACCEPTED' | 'REJECTED';

export interface ReviewRow {
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
  readonly score: number;
  readonly urgent: boolean;
  readonly reasons: readonly string[];
  readonly status: ReviewStatus;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
}

const columns = `r.id, r.payment_id as "paymentId", r.order_id as "orderId", r.score, r.urgent, r.reasons, r.status,
  r.created_at as "createdAt", r.decided_at as "decidedAt", r.decided_by as "decidedBy"`;
/** A payment that was declined needs nobody's judgement. */
const standing = `exists (select from payment p where p.id = r.payment_id and p.status in ('AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED'))`;

/** Newest first. */
export const reviewPage = async (
  sql: Sql,
  {
    status,
    after,
    limit,
  }: { readonly status: ReviewStatus | null; readonly after: string | null; readonly limit: number },
): Promise<ReviewRow[]> => [
  ...(await sql.unsafe<ReviewRow[]>(
    `select ${columns} from fraud_review r
     where ($1::text is null or r.status = $1) and ($2::uuid is null or r.id < $2) and (r.status <> 'OPEN' or ${standing})
     order by r.id desc limit $3`,
    [status, after, limit + 1],
    { prepare: true },
  )),
];

export async function reviewById(tx: Tx, id: string): Promise<ReviewRow | undefined> {
  const [row] = await tx.sql.unsafe<ReviewRow[]>(
    `select ${columns} from fraud_review r where r.id = $1 and (r.status <> 'OPEN' or ${standing})`,
    [id],
  );
  return row;
}

export interface Decision {
  readonly id: string;
  readonly decision: 'ACCEPTED' | 'REJECTED';
  readonly by: string;
  readonly at: Date;
}

/** Undefined when it is open no longer: of two who decide at once, the second waits for the first's row and finds it decided. */
export async function closeReview(tx: Tx, { id, decision, by, at }: Decision): Promise<ReviewRow | undefined> {
  const [row] = await tx.sql.unsafe<ReviewRow[]>(
    `update fraud_review r set status = $2, decided_by = $3, decided_at = $4
     where r.id = $1 and r.status = 'OPEN' and ${standing} returning ${columns}`,
    [id, decision, by, at.toISOString()],
  );
  return row;
}
