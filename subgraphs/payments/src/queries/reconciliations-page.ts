import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Sql } from 'postgres';
import type { Reconciliation } from '../commands/reconcile.ts';
import type { Difference } from '../domain/compare-ledgers.ts';

interface Row extends Omit<Reconciliation, 'differences'> {
  readonly differences: readonly (Omit<Difference, 'ours' | 'theirs'> & {
    readonly ours: string | null;
    readonly theirs: string | null;
  })[];
}

export async function reconciliationsPage(sql: Sql, page: PageRequest): Promise<Connection<Reconciliation>> {
  const after = page.after?.[0] ?? null;
  const rows = await sql<Row[]>`
    select r.id, r.provider, r.from_at as "from", r.to_at as "to", r.compared, r.at,
      (select coalesce(json_agg(json_build_object('kind', d.kind, 'movement', d.movement, 'reference', d.reference,
          'paymentId', d.payment_id, 'currency', d.currency, 'ours', d.our_minor::text, 'theirs', d.their_minor::text,
          'theirCurrency', d.their_currency) order by d.id), '[]')
       from reconciliation_difference d where d.reconciliation_id = r.id) as differences
    from reconciliation r where (${after}::uuid is null or r.id < ${after}) order by r.id desc limit ${page.limit + 1}`;
  const whole = (text: string | null) => (text === null ? null : BigInt(text));
  return connection(
    rows.map((row) => ({
      ...row,
      differences: row.differences.map((each) => ({ ...each, ours: whole(each.ours), theirs: whole(each.theirs) })),
    })),
    page,
    ({ id }) => [id],
  );
}
