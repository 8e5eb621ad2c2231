import type { Sql } from 'postgres';
import type { Movement } from '../domain/compare-ledgers.ts';

/** What the books say that went through the provider, under the provider's own names. */
export async function bookedMovements(sql: Sql, provider: string, from: Date, to: Date): Promise<Movement[]> {
  const rows = await sql<(Omit<Movement, 'amount'> & { amount: string })[]>`
    select case when t.kind = 'CAPTURE' then 'CAPTURE' else 'REFUND' end as movement,
      coalesce(r.provider_ref, a.provider_ref) as reference,
      (case when t.kind = 'REFUND' then -e.amount_minor else abs(e.amount_minor) * case t.kind when 'REFUND_FAILED' then -1 else 1 end end)::text as amount,
      e.currency, t.payment_id as "paymentId"
    from money_transaction t
    join money_entry e on e.transaction_id = t.id and e.account = ${`provider:${provider}`}
    left join refund_part r on t.kind in ('REFUND', 'REFUND_FAILED') and r.id::text = t.reference
    left join payment_part a on t.kind = 'CAPTURE' and a.id::text = split_part(t.reference, ' ', 1)
    where t.kind in ('CAPTURE', 'REFUND', 'REFUND_FAILED') and t.at >= ${from} and t.at < ${to}`;
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}
