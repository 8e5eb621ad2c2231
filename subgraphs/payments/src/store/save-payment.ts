import type { Tx } from '@stoa/platform/database.ts';
import type { Judged } from '../domain/fraud-score.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import type { PaymentStatus } from '../domain/payment-status.ts';

const asText = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) => (typeof each === 'bigint' ? String(each) : each));

/** Payment, parts, units, the attempts to come and how fraud judges it, in one statement; false when the key or the order has one already. */
export async function insertPayment(
  tx: Tx,
  payment: Payment,
  attempts: readonly { partId: string; key: string }[],
  judged: Judged,
): Promise<boolean> {
  const made = await tx.sql`
    with made as (
      insert into payment (id, key, input_hash, order_id, user_id, provider, currency, amount_minor, status, return_url, save, expires_at, created_at)
      values (${payment.id}, ${payment.key}, ${payment.inputHash}, ${payment.orderId}, ${payment.userId}, ${payment.provider},
        ${payment.currency}, ${String(payment.amount)}::bigint, ${payment.status}, ${payment.returnUrl}, ${payment.save},
        ${payment.expiresAt}, ${payment.createdAt})
      on conflict do nothing returning id
    ), parts as (
      insert into payment_part (id, payment_id, position, kind, status, amount_minor, authorized_minor, token_sealed, customer_sealed, gift_card_id, last4)
      select g.id, made.id, g.position, g.kind, g.status, g.amount, g.authorized, g."tokenSealed", g."customerSealed", g."giftCardId", g.last4
      from made, jsonb_to_recordset(${asText(payment.parts)}::text::jsonb) as g(id uuid, position smallint, kind text, status text,
        amount bigint, authorized bigint, "tokenSealed" text, "customerSealed" text, "giftCardId" uuid, last4 text)
      returning id
    ), units as (
      insert into payment_unit (payment_id, unit_id, amount_minor)
      select made.id, u."unitId", u.amount from made, jsonb_to_recordset(${asText(payment.units)}::text::jsonb) as u("unitId" uuid, amount bigint)
    ), asked as (
      insert into attempt (part_id, kind, key, amount_minor, status, at)
      select parts.id, 'AUTHORIZE', t.key, g.amount, 'REQUESTED', ${payment.createdAt}::timestamptz
      from parts join jsonb_to_recordset(${asText(attempts)}::text::jsonb) as t("partId" uuid, key text) on t."partId" = parts.id
        join jsonb_to_recordset(${asText(payment.parts)}::text::jsonb) as g(id uuid, amount bigint) on g.id = parts.id
    ), traces as (
      insert into fraud_trace (key, at, payment_id, euros)
      select distinct k.key, ${payment.createdAt}::timestamptz, made.id, ${judged.euros}::float8
      from made, jsonb_to_recordset(${asText(judged.keys)}::text::jsonb) as k(key text)
    ), signal as (
      insert into fraud_signal (payment_id, features, score, model_version, at)
      select id, ${judged.features}::float8[], ${judged.score}::float8, ${judged.modelVersion}::int,
        ${payment.createdAt}::timestamptz from made
    ), odd as (
      insert into fraud_review (id, payment_id, order_id, score, urgent, reasons, status, created_at)
      select uuidv7(), id, ${payment.orderId}::uuid, ${judged.score}::float8, r.urgent,
        array(select jsonb_array_elements_text(r.reasons)), 'OPEN', ${payment.createdAt}::timestamptz
      from made, jsonb_to_recordset(${asText(judged.review === null ? [] : [judged.review])}::text::jsonb)
        as r(urgent boolean, reasons jsonb)
    )
    select id from made`;
  return made.length > 0;
}

/** What changed of a locked payment, in one statement. */
export async function savePayment(
  tx: Tx,
  { id, parts }: { readonly id: string; readonly parts: readonly PaidPart[] },
  status: PaymentStatus,
): Promise<void> {
  await tx.sql`
    with parts as (
      update payment_part a set status = n.status, authorized_minor = n.authorized, captured_minor = n.captured,
        released_minor = n.released, refunded_minor = n.refunded, captures_once = n."capturesOnce",
        provider_ref = n."providerRef", action_url = n."actionUrl", decline_code = n."declineCode",
        decline_reason = n."declineReason", brand = n.brand, last4 = n.last4
      from jsonb_to_recordset(${asText(parts)}::text::jsonb) as n(id uuid, status text, authorized bigint, captured bigint,
        released bigint, refunded bigint, "capturesOnce" boolean, "providerRef" text, "actionUrl" text, "declineCode" text,
        "declineReason" text, brand text, last4 text)
      where a.id = n.id and a.payment_id = ${id} returning a.id
    ), asked as (
      update attempt t set status = case when n.status = 'DECLINED' then 'FAILED' else 'DONE' end
      from parts, jsonb_to_recordset(${asText(parts)}::text::jsonb) as n(id uuid, "providerRef" text, status text)
      where t.part_id = parts.id and n.id = parts.id and n."providerRef" is not null and t.kind = 'AUTHORIZE' and t.status = 'REQUESTED'
    )
    update payment set status = ${status} where id = ${id}`;
}

export async function changeUnits(
  tx: Tx,
  paymentId: string,
  changes: readonly { readonly unitId: string; readonly captured: bigint; readonly reduced: bigint }[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.sql`
    update payment_unit u set captured_minor = u.captured_minor + c.captured, reduced_minor = u.reduced_minor + c.reduced
    from jsonb_to_recordset(${asText(changes)}::text::jsonb) as c("unitId" uuid, captured bigint, reduced bigint)
    where u.payment_id = ${paymentId} and u.unit_id = c."unitId"`;
}

export const requestVoid = async (tx: Tx, id: string, now: string): Promise<void> =>
  void (await tx.sql`update payment set void_requested_at = coalesce(void_requested_at, ${now}::timestamptz) where id = ${id}`);
