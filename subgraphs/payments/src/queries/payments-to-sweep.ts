import type { Sql } from 'postgres';
import type { Payment } from '../domain/payment.ts';
import { paymentsByIds } from '../store/payments.ts';

/** The buyer's own call and the webhook come first: a payment is looked at when it is two minutes old. */
const idleMs = 120_000;
const batch = 200;

export async function paymentsToSweep(sql: Sql, now: Date): Promise<Payment[]> {
  const rows = await sql<{ id: string }[]>`
    select id from payment where created_at < ${new Date(now.getTime() - idleMs)}
      and (status in ('PENDING', 'ACTION_REQUIRED') or (void_requested_at is not null and status = 'AUTHORIZED'))
    order by created_at limit ${batch}`;
  return await paymentsByIds(
    sql,
    rows.map(({ id }) => id),
  );
}
