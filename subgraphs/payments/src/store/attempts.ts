import type { Tx } from '@stoa/platform/database.ts';
import type { Take } from '../domain/plan-capture.ts';

export interface CaptureAttempt {
  readonly partId: string;
  readonly key: string;
  readonly reference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly isFinal: boolean;
  readonly status: 'REQUESTED' | 'DONE' | 'FAILED';
  /** What the part had set aside. */
  readonly authorized: bigint;
}

const columns = `t.part_id as "partId", t.key, a.provider_ref as reference, t.amount_minor::text as amount, p.currency,
  t.is_final as "isFinal", t.status, a.authorized_minor::text as authorized`;
const tables = 'attempt t join payment_part a on a.id = t.part_id join payment p on p.id = a.payment_id';

type Wire = Omit<CaptureAttempt, 'amount' | 'authorized'> & Readonly<Record<'amount' | 'authorized', string>>;
const whole = (row: Wire): CaptureAttempt => ({
  ...row,
  amount: BigInt(row.amount),
  authorized: BigInt(row.authorized),
});

/** What was asked for the unit before. */
export const capturesOfUnit = async (tx: Tx, paymentId: string, unitId: string): Promise<CaptureAttempt[]> =>
  (
    await tx.sql.unsafe<Wire[]>(
      `select ${columns} from ${tables} where a.payment_id = $1 and t.unit_id = $2 and t.kind = 'CAPTURE'`,
      [paymentId, unitId],
      { prepare: true },
    )
  ).map(whole);

/** One attempt a unit and part: the unique key is the last word on taking twice. */
export async function insertCaptures(
  tx: Tx,
  unitId: string,
  takes: readonly Take[],
  now: Date,
): Promise<CaptureAttempt[]> {
  if (takes.length === 0) return [];
  const rows = takes.map(({ partId, amount, isFinal }) => ({
    partId,
    amount: String(amount),
    isFinal,
    key: `capture ${unitId} ${partId}`,
  }));
  const made = await tx.sql.unsafe<Wire[]>(
    `with t as (
       insert into attempt (part_id, kind, key, unit_id, amount_minor, is_final, status, at)
       select g."partId", 'CAPTURE', g.key, $1, g.amount, g."isFinal", 'REQUESTED', $2
       from jsonb_to_recordset($3::text::jsonb) as g("partId" uuid, key text, amount bigint, "isFinal" boolean) returning *
     ) select ${columns} from ${tables.replace('attempt t', 't')}`,
    [unitId, now.toISOString(), JSON.stringify(rows)],
    { prepare: true },
  );
  return made.map(whole);
}

/** False when somebody else has ended it. */
export async function endCapture(tx: Tx, key: string, problem: string | null): Promise<boolean> {
  const ended = await tx.sql`
    update attempt set status = ${problem === null ? 'DONE' : 'FAILED'}, problem = ${problem}
    where key = ${key} and status = 'REQUESTED' returning 1`;
  return ended.length > 0;
}
