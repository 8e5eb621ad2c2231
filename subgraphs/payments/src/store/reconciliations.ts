import type { Sql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';
import type { Difference } from '../domain/compare-ledgers.ts';

export interface ReconciliationRun {
  readonly id: string;
  readonly provider: string;
  readonly from: Date;
  readonly to: Date;
  readonly compared: number;
  readonly at: Date;
  readonly differences: readonly Difference[];
}

export async function saveReconciliation(tx: Tx, run: ReconciliationRun): Promise<void> {
  const rows = JSON.stringify(run.differences, (_name, each: unknown) =>
    typeof each === 'bigint' ? String(each) : each,
  );
  await tx.sql`
    insert into reconciliation (id, provider, from_at, to_at, compared, at)
    values (${run.id}, ${run.provider}, ${run.from.toISOString()}, ${run.to.toISOString()}, ${run.compared}, ${run.at.toISOString()})`;
  if (run.differences.length === 0) return;
  await tx.sql`
    insert into reconciliation_difference (reconciliation_id, kind, movement, reference, payment_id, currency, our_minor, their_minor, their_currency)
    select ${run.id}, g.kind, g.movement, g.reference, g."paymentId", g.currency, g.ours, g.theirs, g."theirCurrency"
    from jsonb_to_recordset(${rows}::text::jsonb) as g(kind text, movement text, reference text, "paymentId" uuid, currency text,
      ours bigint, theirs bigint, "theirCurrency" text)`;
}

/** Where the last comparison of a whole day or more ended, so that none is left out when one was late; a given moment if that is earlier. */
export async function comparedUpTo(sql: Sql, provider: string, atLatest: Date): Promise<Date> {
  const [row] = await sql<{ to: Date | null }[]>`
    select max(to_at) as "to" from reconciliation where provider = ${provider} and to_at - from_at >= interval '1 day'`;
  const last = row?.to ? new Date(row.to) : atLatest;
  return last < atLatest ? last : atLatest;
}
