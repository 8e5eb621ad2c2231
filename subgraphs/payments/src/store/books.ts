import type { Tx } from '@stoa/platform/database.ts';
import type { Booking } from '../domain/bookings.ts';

/** Writes movements into the books. Booking the same thing again fails, and with it the transaction that tried. */
export async function book(tx: Tx, bookings: readonly Booking[], now: Date): Promise<void> {
  if (bookings.length === 0) return;
  const given = JSON.stringify(bookings, (_name, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
  await tx.sql`
    with given as (
      select * from jsonb_to_recordset(${given}::text::jsonb) as g(kind text, reference text, "paymentId" uuid, currency text, entries jsonb)
    ), made as (
      insert into money_transaction (kind, reference, payment_id, at)
      select kind, reference, "paymentId", ${now.toISOString()}::timestamptz from given returning id, kind, reference
    )
    insert into money_entry (transaction_id, account, currency, amount_minor)
    select made.id, e.account, given.currency, e.amount
    from made join given using (kind, reference), jsonb_to_recordset(given.entries) as e(account text, amount bigint)`;
}

/** What somebody on the staff did. */
export async function audit(tx: Tx, actor: string, action: string, subject: string, detail: object): Promise<void> {
  await tx.sql`insert into audit_entry (actor, action, subject, detail)
    values (${actor}, ${action}, ${subject}, ${JSON.stringify(detail)}::text::jsonb)`;
}
