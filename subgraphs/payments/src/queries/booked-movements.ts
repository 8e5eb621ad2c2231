import type { Sql } from 'postgres';
import type { Movement, Span } from '../domain/compare-ledgers.ts';

type Row = Omit<Movement, 'amount' | 'since' | 'until'> & { readonly amount: string; readonly at: Date };

/**
 * What the books say that went through the provider, under the provider's own names: of the span, and of any time what is
 * about one of these references.
 */
export async function bookedMovements(
  sql: Sql,
  provider: string,
  { from, to }: Span,
  references: readonly string[],
): Promise<Movement[]> {
  const rows = await sql<Row[]>`
    select case when t.kind = 'CAPTURE' then 'CAPTURE' else 'REFUND' end as movement,
      coalesce(r.provider_ref, a.provider_ref) as reference,
      (case when t.kind = 'REFUND' then -e.amount_minor else abs(e.amount_minor) * case t.kind when 'REFUND_FAILED' then -1 else 1 end end)::text as amount,
      e.currency, t.payment_id as "paymentId", t.at
    from money_transaction t
    join money_entry e on e.transaction_id = t.id and e.account = ${`provider:${provider}`}
    left join refund_part r on t.kind in ('REFUND', 'REFUND_FAILED') and r.id::text = t.reference
    left join payment_part a on t.kind = 'CAPTURE' and a.id::text = split_part(t.reference, ' ', 1)
    where t.kind in ('CAPTURE', 'REFUND', 'REFUND_FAILED') and (t.at >= ${from} and t.at < ${to} or t.payment_id in (
      select payment_id from payment_part where provider_ref = any(${references as string[]})
      union all
      select p.payment_id from refund_part f join payment_part p on p.id = f.part_id
        where f.provider_ref = any(${references as string[]})))
    order by t.at, t.id`;
  return rows.map(({ at, ...row }) => ({
    ...row,
    amount: BigInt(row.amount),
    since: new Date(at),
    until: new Date(at),
  }));
}
