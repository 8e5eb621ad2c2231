import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { KnownRefund } from '../domain/settle-refund.ts';

export type RefundReason = 'CANCELLED' | 'UNDELIVERED' | 'RETURNED' | 'GOODWILL';

export interface NewRefund {
  readonly id: string;
  readonly orderId: string;
  readonly cause: string;
  readonly reason: RefundReason;
  readonly amountMinor: bigint;
  readonly parts: readonly RefundShare[];
  readonly status: 'REQUESTED' | 'DUE_AT_TILL';
  readonly at: string;
}

export interface RefundShare {
  readonly unitId: string;
  readonly amountMinor: bigint;
}

export interface RefundRow extends KnownRefund {
  readonly id: string;
  readonly orderId: string;
  readonly reason: RefundReason;
  readonly parts: readonly (RefundShare & { readonly failedMinor: bigint })[];
}

const unitIdsOf = (shares: readonly RefundShare[]) => shares.map(({ unitId }) => unitId);
const amountsOf = (shares: readonly RefundShare[]) => shares.map(({ amountMinor }) => `${amountMinor}`);
const totalOf = (shares: readonly RefundShare[]) => shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/** False when this cause has had its refund. The database refuses more than was paid, of the order and of each unit. */
export async function insertRefund(tx: Tx, refund: NewRefund): Promise<boolean> {
  const { id, orderId, cause, reason, amountMinor, parts, status, at } = refund;
  const made = await tx.sql`
    with made as (
      insert into refund (id, order_id, cause, reason, amount_minor, status, at)
      values (${id}, ${orderId}, ${cause}, ${reason}, ${`${amountMinor}`}, ${status}, ${at})
      on conflict (cause) do nothing returning id
    ), parts as (
      insert into refund_part (refund_id, unit_id, amount_minor)
      select made.id, p.unit_id, p.amount
      from made, unnest(${unitIdsOf(parts)}::uuid[], ${amountsOf(parts)}::bigint[]) as p(unit_id, amount)
    )
    select 1 from made`;
  if (made.length === 0) return false;
  await count(tx, orderId, parts);
  return true;
}

/** What is given back counts, of the order and of each unit; a negative amount takes that back. */
const count = (tx: Tx, orderId: string, shares: readonly RefundShare[]) =>
  Promise.all([
    tx.sql`update "order" set refund_minor = refund_minor + ${`${totalOf(shares)}`}::bigint where id = ${orderId}`,
    tx.sql`update fulfillment_unit u set refund_minor = u.refund_minor + p.amount
      from unnest(${unitIdsOf(shares)}::uuid[], ${amountsOf(shares)}::bigint[]) as p(id, amount) where u.id = p.id`,
  ]);

/** More of a refund counts than before. */
export async function countMore(tx: Tx, { id, orderId }: RefundRow, shares: readonly RefundShare[]): Promise<void> {
  await tx.sql`
    insert into refund_part (refund_id, unit_id, amount_minor)
    select ${id}, p.unit_id, p.amount
    from unnest(${unitIdsOf(shares)}::uuid[], ${amountsOf(shares)}::bigint[]) as p(unit_id, amount)
    on conflict (refund_id, unit_id) do update set amount_minor = refund_part.amount_minor + excluded.amount_minor`;
  await count(tx, orderId, shares);
}

/** How a refund of a locked order stands now; `failed` is what fails of it beside what had failed before. */
export async function saveRefund(
  tx: Tx,
  { id, orderId, status, failedMinor }: RefundRow,
  failed: readonly RefundShare[],
): Promise<void> {
  await tx.sql`update refund set status = ${status}, failed_minor = ${`${failedMinor}`}::bigint where id = ${id}`;
  if (failed.length === 0) return;
  await tx.sql`
    update refund_part r set failed_minor = r.failed_minor + p.amount
    from unnest(${unitIdsOf(failed)}::uuid[], ${amountsOf(failed)}::bigint[]) as p(unit_id, amount)
    where r.refund_id = ${id} and r.unit_id = p.unit_id`;
  await count(
    tx,
    orderId,
    failed.map(({ unitId, amountMinor }) => ({ unitId, amountMinor: -amountMinor })),
  );
}

type Wire = Omit<RefundRow, 'amountMinor' | 'failedMinor' | 'parts'> & {
  readonly amount: string;
  readonly failed: string;
  readonly parts: readonly { readonly unitId: string; readonly amount: string; readonly failed: string }[];
};

const select = `select r.id, r.order_id as "orderId", r.reason, r.status, r.amount_minor::text as amount,
    r.failed_minor::text as failed,
    (select coalesce(json_agg(json_build_object('unitId', p.unit_id, 'amount', p.amount_minor::text,
      'failed', p.failed_minor::text) order by p.unit_id), '[]') from refund_part p where p.refund_id = r.id) as parts
  from refund r`;

const rowOf = ({ amount, failed, parts, ...row }: Wire): RefundRow => ({
  ...row,
  amountMinor: BigInt(amount),
  failedMinor: BigInt(failed),
  parts: parts.map((part) => ({
    unitId: part.unitId,
    amountMinor: BigInt(part.amount),
    failedMinor: BigInt(part.failed),
  })),
});

export async function refundById(sql: Sql | Tx['sql'], id: string): Promise<RefundRow | null> {
  const [row] = await sql.unsafe<Wire[]>(`${select} where r.id = $1`, [id]);
  return row ? rowOf(row) : null;
}

/** Of which less counts than went back: there was not so much left of the order when they were told. */
export const shortRefunds = async (tx: Tx, orderId: string): Promise<RefundRow[]> =>
  (
    await tx.sql.unsafe<Wire[]>(
      `${select} where r.order_id = $1 and r.amount_minor - r.failed_minor >
         (select coalesce(sum(p.amount_minor - p.failed_minor), 0) from refund_part p where p.refund_id = r.id)
       order by r.at, r.id`,
      [orderId],
    )
  ).map(rowOf);
