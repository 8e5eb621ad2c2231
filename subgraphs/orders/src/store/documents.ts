import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';

export interface DocumentRow {
  readonly number: string;
  readonly orderId: string;
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly refundId: string | null;
  readonly totalMinor: bigint;
  readonly issuedAt: Date;
}

type Raw = Omit<DocumentRow, 'totalMinor' | 'issuedAt'> & {
  readonly totalMinor: string;
  readonly issuedAt: string | Date;
};

const columns = `number, order_id as "orderId", kind, refund_id as "refundId", total_minor::text as "totalMinor",
  issued_at as "issuedAt"`;
const documentOf = (row: Raw): DocumentRow => ({
  ...row,
  totalMinor: BigInt(row.totalMinor),
  issuedAt: new Date(row.issuedAt),
});

export const documentsOfOrders = async (sql: Sql, orderIds: readonly string[]): Promise<DocumentRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from document where order_id = any($1::uuid[]) order by issued_at, number`,
      [orderIds as string[]],
    )
  ).map(documentOf);

export const documentByNumber = async (sql: Sql, number: string): Promise<DocumentRow | null> => {
  const [row] = await sql.unsafe<Raw[]>(`select ${columns} from document where number = $1`, [number]);
  return row ? documentOf(row) : null;
};

/**
 * The next of its series, without a gap: whoever issues one makes the others wait until it has committed. Issued when goods
 * leave or money goes back, and never while somebody buys. One invoice an order, one credit note a refund.
 */
export const issueDocument = (
  tx: Tx,
  kind: DocumentRow['kind'],
  { orderId, refundId, totalMinor, at }: { orderId: string; refundId: string | null; totalMinor: bigint; at: string },
) => tx.sql`
  with due as (
    select 1 where not exists (select from document where order_id = ${orderId} and kind = ${kind}
      and refund_id is not distinct from ${refundId}::uuid)
  ), next as (
    update document_series set last = last + 1 where kind = ${kind} and exists (select from due) returning last
  )
  insert into document (number, order_id, kind, refund_id, total_minor, issued_at)
  select ${kind === 'INVOICE' ? 'R' : 'C'} || lpad(last::text, 9, '0'), ${orderId}, ${kind}, ${refundId}::uuid,
    ${`${totalMinor}`}::bigint, ${at}::timestamptz from next`;
