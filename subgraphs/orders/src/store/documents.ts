import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { RefundReason } from './refunds.ts';

export interface DocumentRow {
  readonly number: string;
  readonly orderId: string;
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly refundId: string | null;
  readonly totalMinor: bigint;
  readonly issuedAt: Date;
}

/** Whose document it is, on its day. */
export interface Issuer {
  readonly name: string;
  readonly lines: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  readonly email: string;
  readonly register: string | null;
  readonly taxNumbers: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

/** What a credit note gives back of a unit. */
export interface CreditedUnit {
  readonly sellerId: string;
  readonly locationId: string;
  readonly amountMinor: bigint;
  /** With its delivery, as nothing of it came. */
  readonly whole: boolean;
  readonly lines: readonly CreditedLine[];
}

export interface CreditedLine {
  readonly position: number;
  readonly quantity: number;
  readonly goneBefore: number;
}

/** A document with all that it says beside its order: none of it changes any more. */
export interface FullDocument extends DocumentRow {
  readonly issuer: Issuer;
  /** Which of the lines are sold by somebody else, by the seller's id. */
  readonly sellers: Readonly<Record<string, string>>;
  /** The invoice that a credit note corrects; null when none had been issued yet. */
  readonly corrects: { readonly number: string; readonly issuedAt: Date } | null;
  readonly reason: RefundReason | null;
  readonly credited: readonly CreditedUnit[];
}

type Raw = Omit<DocumentRow, 'totalMinor' | 'issuedAt'> & {
  readonly totalMinor: string;
  readonly issuedAt: string | Date;
};

type RawFull = Raw &
  Pick<FullDocument, 'issuer' | 'sellers' | 'reason'> & {
    readonly corrects: { readonly number: string; readonly issuedAt: string } | null;
    readonly credited: readonly (Omit<CreditedUnit, 'amountMinor'> & { readonly amountMinor: string })[];
  };

const columns = `d.number, d.order_id as "orderId", d.kind, d.refund_id as "refundId", d.total_minor::text as "totalMinor",
  d.issued_at as "issuedAt"`;
const documentOf = <Row extends Raw>(row: Row) => ({
  ...row,
  totalMinor: BigInt(row.totalMinor),
  issuedAt: new Date(row.issuedAt),
});

export const documentsOfOrders = async (sql: Sql, orderIds: readonly string[]): Promise<DocumentRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from document d where order_id = any($1::uuid[]) order by issued_at, number`,
      [orderIds as string[]],
    )
  ).map(documentOf);

const credited = `
  select coalesce(json_agg(json_build_object('sellerId', u.seller_id, 'locationId', u.location_id, 'whole', p.whole,
    'amountMinor', p.amount_minor::text, 'lines', (
      select coalesce(json_agg(json_build_object('position', l.position, 'quantity', c.quantity,
        'goneBefore', c.gone_before) order by l.position), '[]')
      from document_line c join order_line l on l.id = c.line_id where c.number = d.number and l.unit_id = u.id))
    order by u.id), '[]')
  from document_part p join fulfillment_unit u on u.id = p.unit_id where p.number = d.number`;

export async function documentByNumber(sql: Sql, number: string): Promise<FullDocument | null> {
  const [row] = await sql.unsafe<RawFull[]>(
    `select ${columns},
      (select row_to_json(i) from (
        select name, lines, postal_code as "postalCode", city, country_code as "countryCode", email, register,
          tax_numbers as "taxNumbers", time_zone as "timeZone"
        from issuer where valid_from <= d.issued_at order by valid_from desc limit 1) i) as issuer,
      (select coalesce(json_object_agg(s.id, s.name), '{}') from known_seller s where not s.own
        and s.id in (select seller_id from fulfillment_unit where order_id = d.order_id)) as sellers,
      (select json_build_object('number', b.number, 'issuedAt', b.issued_at) from document b where b.order_id = d.order_id
        and b.kind = 'INVOICE' and b.number <> d.number and b.issued_at <= d.issued_at) as corrects,
      (select reason from refund where id = d.refund_id) as reason, (${credited}) as credited
     from document d where d.number = $1`,
    [number],
  );
  if (!row) return null;
  return {
    ...documentOf(row),
    corrects: row.corrects && { ...row.corrects, issuedAt: new Date(row.corrects.issuedAt) },
    credited: row.credited.map((unit) => ({ ...unit, amountMinor: BigInt(unit.amountMinor) })),
  };
}

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
