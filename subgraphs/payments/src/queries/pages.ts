import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Sql } from 'postgres';
import type { Payment } from '../domain/payment.ts';
import { paymentsByIds } from '../store/payments.ts';

const afterOf = ({ after }: PageRequest): string | null => after?.[0] ?? null;

/** Newest first: ids are UUIDv7, made in order of time. */
export async function paymentsPage(
  sql: Sql,
  { orderId, status }: { readonly orderId: string | null; readonly status: string | null },
  page: PageRequest,
): Promise<Connection<Payment>> {
  const rows = await sql<{ id: string }[]>`
    select id from payment
    where (${orderId}::uuid is null or order_id = ${orderId}) and (${status}::text is null or status = ${status})
      and (${afterOf(page)}::uuid is null or id < ${afterOf(page)})
    order by id desc limit ${page.limit + 1}`;
  const byId = new Map(
    (
      await paymentsByIds(
        sql,
        rows.map(({ id }) => id),
      )
    ).map((payment) => [payment.id, payment]),
  );
  return connection(
    rows.flatMap(({ id }) => byId.get(id) ?? []),
    page,
    ({ id }) => [id],
  );
}

export interface TransactionRow {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly at: Date;
  readonly entries: readonly { readonly account: string; readonly currency: string; readonly amount: string }[];
}

export async function transactionsPage(
  sql: Sql,
  paymentId: string | null,
  page: PageRequest,
): Promise<Connection<TransactionRow>> {
  const rows = await sql<TransactionRow[]>`
    select t.id, t.kind, t.reference, t.at,
      (select json_agg(json_build_object('account', e.account, 'currency', e.currency, 'amount', e.amount_minor::text) order by e.id)
       from money_entry e where e.transaction_id = t.id) as entries
    from money_transaction t
    where (${paymentId}::uuid is null or t.payment_id = ${paymentId}) and (${afterOf(page)}::uuid is null or t.id < ${afterOf(page)})
    order by t.id desc limit ${page.limit + 1}`;
  return connection(rows, page, ({ id }) => [id]);
}

export interface DisputeRow {
  readonly id: string;
  readonly orderId: string;
  readonly currency: string;
  readonly amount: string;
  readonly reason: string;
  readonly status: 'OPEN' | 'WON' | 'LOST';
  readonly openedAt: Date;
}

export async function disputesPage(
  sql: Sql,
  status: string | null,
  page: PageRequest,
): Promise<Connection<DisputeRow>> {
  const rows = await sql<DisputeRow[]>`
    select d.id, p.order_id as "orderId", d.currency, d.amount_minor::text as amount, d.reason, d.status, d.opened_at as "openedAt"
    from dispute d join payment p on p.id = d.payment_id
    where (${status}::text is null or d.status = ${status}) and (${afterOf(page)}::uuid is null or d.id < ${afterOf(page)})
    order by d.id desc limit ${page.limit + 1}`;
  return connection(rows, page, ({ id }) => [id]);
}
