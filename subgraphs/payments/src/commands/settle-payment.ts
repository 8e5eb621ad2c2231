import type { Tx } from '@stoa/platform/database.ts';
import { applyCharge } from '../domain/apply-charge.ts';
import { type Booking, bookings, purseOf } from '../domain/bookings.ts';
import { held, isOwn } from '../domain/part.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import { type PaymentStatus, statusOf } from '../domain/payment-status.ts';
import type { Charge } from '../providers/payment-provider.ts';
import { book } from '../store/books.ts';
import { lockPayment } from '../store/payments.ts';
import { credit } from '../store/purses.ts';
import { savePayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { announce } from './announce.ts';

export type Charges = ReadonlyMap<string, Charge>;

/**
 * The one way by which what the provider says becomes ours: buyer, webhook, job and voiding all end here, in any order.
 * The row is locked, so each difference is booked once.
 */
export const settlePayment = (world: World, id: string, charges: Charges, isAnswer = false): Promise<Payment> =>
  world.db.transaction(
    async (tx) => await settleLocked(tx, await lockPayment(tx, id), charges, world.clock.now(), isAnswer),
  );

export async function settleLocked(
  tx: Tx,
  payment: Payment,
  charges: Charges,
  now: Date,
  isAnswer = false,
): Promise<Payment> {
  const told = payment.parts.map((part) => {
    const charge = charges.get(part.id);
    return charge ? described(applyCharge(part, charge), charge) : part;
  });
  const isOver = payment.isVoiding || payment.status === 'DECLINED' || statusOf(told, payment.status) === 'DECLINED';
  const parts = isOver ? told.map(letGo) : told;
  const status = payment.isVoiding && parts.length === 0 ? 'VOIDED' : statusOf(parts, payment.status);
  if (JSON.stringify(parts, plain) === JSON.stringify(payment.parts, plain) && status === payment.status)
    return payment;
  for (const [index, part] of parts.entries()) {
    const back = part.released - (payment.parts[index]?.released ?? 0n);
    if (isOwn(part) && back > 0n) await credit(tx, part, payment.userId, payment.currency, back);
  }
  await savePayment(tx, { id: payment.id, parts }, status);
  await book(tx, movements(payment, parts), now);
  if (isNews(payment, parts, status)) await announce(tx, payment, parts, status, isAnswer);
  return { ...payment, parts, status };
}

/** Our own money goes back at once; what a provider holds is let go of by asking it. */
const letGo = (part: PaidPart): PaidPart =>
  isOwn(part) && part.status === 'AUTHORIZED'
    ? { ...part, released: part.released + held(part), status: part.captured === 0n ? 'VOIDED' : part.status }
    : part;

const described = (part: PaidPart, { reference, actionUrl, decline, card }: Charge): PaidPart => ({
  ...part,
  providerRef: reference,
  actionUrl: part.status === 'ACTION_REQUIRED' ? actionUrl : null,
  declineCode: part.status === 'DECLINED' ? (decline?.code ?? 'declined') : null,
  declineReason: part.status === 'DECLINED' ? (decline?.reason ?? null) : null,
  brand: card?.brand ?? part.brand,
  last4: card?.last4 ?? part.last4,
});

/** Money that moved between what was known and what is known now. */
export function movements(payment: Payment, parts: readonly PaidPart[]): Booking[] {
  const { id: paymentId, currency, userId, provider } = payment;
  return parts.flatMap((part, index) => {
    const before = payment.parts[index];
    const taken = part.captured - (before?.captured ?? 0n);
    const back = part.released - (before?.released ?? 0n);
    const from = isOwn(part) ? 'held' : `provider:${provider}`;
    return [
      ...(taken > 0n
        ? [bookings.captured({ reference: `${part.id} ${part.captured}`, paymentId, currency }, from, taken)]
        : []),
      ...(isOwn(part) && back > 0n
        ? [
            bookings.returned(
              { reference: `${part.id} ${part.released}`, paymentId, currency },
              purseOf(part, userId),
              back,
            ),
          ]
        : []),
    ];
  });
}

export const isNews = (payment: Payment, parts: readonly PaidPart[], status: PaymentStatus): boolean =>
  status !== payment.status ||
  parts.some(
    (part, index) =>
      part.captured !== payment.parts[index]?.captured || part.refunded !== payment.parts[index]?.refunded,
  );

const plain = (_name: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
