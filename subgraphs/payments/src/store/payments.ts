import type { Sql, TransactionSql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import type { Unit } from '../domain/plan-capture.ts';

const utc = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Amounts as text: JSON has no whole numbers of that size. */
const select = `
  select p.id, p.key, p.input_hash as "inputHash", p.order_id as "orderId", p.user_id as "userId", p.provider, p.currency,
    p.amount_minor::text as amount, p.status, p.void_requested_at is not null as "isVoiding", p.return_url as "returnUrl", p.save,
    ${utc('p.expires_at')} as "expiresAt", ${utc('p.created_at')} as "createdAt",
    (select coalesce(json_agg(json_build_object('id', a.id, 'position', a.position, 'kind', a.kind, 'status', a.status,
        'amount', a.amount_minor::text, 'authorized', a.authorized_minor::text, 'captured', a.captured_minor::text,
        'released', a.released_minor::text, 'refunded', a.refunded_minor::text, 'capturesOnce', a.captures_once,
        'capturing', (select greatest(coalesce(sum(t.amount_minor), 0) - a.captured_minor, 0)::text from attempt t
           where t.part_id = a.id and t.kind = 'CAPTURE' and t.status <> 'FAILED'),
        'tokenSealed', a.token_sealed, 'customerSealed', a.customer_sealed, 'giftCardId', a.gift_card_id,
        'providerRef', a.provider_ref, 'actionUrl', a.action_url, 'declineCode', a.decline_code,
        'declineReason', a.decline_reason, 'brand', a.brand, 'last4', a.last4) order by a.position), '[]')
      from payment_part a where a.payment_id = p.id) as parts,
    (select coalesce(json_agg(json_build_object('unitId', u.unit_id, 'amount', u.amount_minor::text,
        'captured', u.captured_minor::text, 'reduced', u.reduced_minor::text) order by u.unit_id), '[]')
      from payment_unit u where u.payment_id = p.id) as units
  from payment p`;

const lastOfOrder = 'p.order_id = $1 order by p.id desc limit 1';

type Wire<Value> = { readonly [Name in keyof Value]: Value[Name] extends bigint ? string : Value[Name] };
interface Row extends Omit<Wire<Payment>, 'parts' | 'units'> {
  readonly parts: readonly Wire<PaidPart>[];
  readonly units: readonly Wire<Unit>[];
}

const read = async (sql: Sql | TransactionSql, where: string, value: unknown): Promise<Payment[]> =>
  (await sql.unsafe<Row[]>(`${select} where ${where}`, [value as string], { prepare: true })).map(paymentOf);

export const paymentById = async (sql: Sql | TransactionSql, id: string): Promise<Payment | undefined> =>
  (await read(sql, 'p.id = $1', id))[0];

export const paymentByKey = async (sql: Sql | TransactionSql, key: string): Promise<Payment | undefined> =>
  (await read(sql, 'p.key = $1', key))[0];

/** The latest attempt to pay the order. */
export const paymentByOrder = async (sql: Sql | TransactionSql, orderId: string): Promise<Payment | undefined> =>
  (await read(sql, lastOfOrder, orderId))[0];

/** The one that is neither declined nor void. */
export const paymentAlive = async (sql: Sql | TransactionSql, orderId: string): Promise<Payment | undefined> =>
  (await read(sql, "p.order_id = $1 and p.status not in ('DECLINED', 'VOIDED')", orderId))[0];

export const paymentsByOrders = async (sql: Sql, orderIds: readonly string[]): Promise<Payment[]> =>
  await read(
    sql,
    `p.id in (select distinct on (order_id) id from payment where order_id = any($1::uuid[]) order by order_id, id desc)`,
    orderIds,
  );

export const paymentsByIds = async (sql: Sql, ids: readonly string[]): Promise<Payment[]> =>
  await read(sql, 'p.id = any($1::uuid[])', ids);

/**
 * Locked, then read by a statement of its own: one that waits for the lock would still see the parts as they were before
 * it waited.
 */
export async function lockPayment(tx: Tx, id: string): Promise<Payment> {
  // Sent at once, before the read: a query of this client is otherwise sent when it is first awaited.
  const lock = tx.sql`select 1 from payment where id = ${id} for update`.execute();
  const [, payment] = await Promise.all([lock, paymentById(tx.sql, id)]);
  if (!payment) throw new Error(`Payment ${id} is gone, though payments are never deleted.`);
  return payment;
}

/** The payment that a provider's charge belongs to: by the provider's name for it, or by ours. */
export async function paymentOfCharge(sql: Sql, reference: string, partId: string | null): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    select payment_id as id from payment_part where provider_ref = ${reference} or id = ${partId}::uuid limit 1`;
  return row?.id ?? null;
}

function paymentOf({ parts, units, ...row }: Row): Payment {
  return {
    ...row,
    amount: BigInt(row.amount),
    parts: parts.map((part) => ({
      ...part,
      amount: BigInt(part.amount),
      authorized: BigInt(part.authorized),
      captured: BigInt(part.captured),
      released: BigInt(part.released),
      refunded: BigInt(part.refunded),
      capturing: BigInt(part.capturing),
    })),
    units: units.map(({ unitId, amount, captured, reduced }) => ({
      unitId,
      amount: BigInt(amount),
      captured: BigInt(captured),
      reduced: BigInt(reduced),
    })),
  };
}

/** Whether the charge is known, set aside, and neither more nor less of it taken or let go of. */
export async function standsAs(
  sql: Sql,
  reference: string,
  { authorized, captured }: { readonly authorized: bigint; readonly captured: bigint },
): Promise<boolean> {
  const rows = await sql`
    select 1 from payment_part a join payment p on p.id = a.payment_id
    where a.provider_ref = ${reference} and a.status = 'AUTHORIZED' and a.authorized_minor - a.released_minor = ${String(authorized)}
      and a.captured_minor = ${String(captured)} and p.status <> 'DECLINED' and p.void_requested_at is null`;
  return rows.length > 0;
}
