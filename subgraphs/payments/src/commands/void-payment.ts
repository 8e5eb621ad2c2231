import { fail } from '@stoa/kernel/errors.ts';
import { isOwn, refundable } from '../domain/part.ts';
import { type PaidPart, type Payment, total } from '../domain/payment.ts';
import {
  type Charge,
  type PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
} from '../providers/payment-provider.ts';
import { lockPayment, paymentByOrder } from '../store/payments.ts';
import { requestVoid } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { requestOf } from './ask-provider.ts';
import { refundPayment } from './refund-payment.ts';
import { settlePayment } from './settle-payment.ts';

export type VoidStatus = 'VOIDED' | 'REFUNDED' | 'NOTHING';

/**
 * Lets go of an order's money, or gives it back. That it is to be so is written down first: an authorization whose answer
 * is still on its way finds that, and lets go as well.
 */
export async function voidPayment(world: World, orderId: string): Promise<{ status: VoidStatus }> {
  const last = await paymentByOrder(world.db.sql, orderId);
  if (!last || last.status === 'DECLINED') return { status: 'NOTHING' };
  if (last.status === 'VOIDED') return { status: 'VOIDED' };
  const { canBeAsked } = await world.state.provider();
  const payment = await world.db.transaction(async (tx) => {
    const locked = await lockPayment(tx, last.id);
    // Nobody could say afterwards which of the two was done.
    if (!canBeAsked && locked.parts.some(({ capturing }) => capturing > 0n))
      fail('DOMAIN_UNAVAILABLE', 'Money of this payment is just being taken: ask again.');
    await requestVoid(tx, last.id, world.clock.now().toISOString());
    return { ...locked, isVoiding: true };
  });
  const ended = await finishVoid(world, payment);
  return { status: total(ended.parts, ({ captured }) => captured) > 0n ? 'REFUNDED' : 'VOIDED' };
}

/** Goes through with a voiding, or with what a decline left over. Doing it twice changes nothing. */
export async function finishVoid(world: World, payment: Payment): Promise<Payment> {
  const provider = await world.state.provider();
  const charges = new Map<string, Charge>();
  try {
    for (const part of payment.parts) {
      if (isOwn(part) || part.status === 'DECLINED' || part.status === 'VOIDED') continue;
      const reference = part.providerRef ?? (await lost(world, provider, payment, part));
      const charge = reference === null ? neverMade(part) : await provider.void(reference, `void ${part.id}`);
      if (charge) charges.set(part.id, charge);
    }
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    fail('DOMAIN_UNAVAILABLE', 'The payment provider did not answer: ask again.');
  }
  const settled = await settlePayment(world, payment.id, charges);
  const left = total(settled.parts, refundable);
  if (!settled.isVoiding || left <= 0n) return settled;
  // Taken before it could be let go of: one refund a voiding, named like its payment.
  await refundPayment(world, {
    refundId: settled.id,
    orderId: settled.orderId,
    paymentId: settled.id,
    reason: 'CANCELLED',
    parts: [],
    amount: left,
    requestedBy: null,
  });
  return settled;
}

/** Providers forget keys after a day; whoever asks again after that would charge anew. */
const keysLastMs = 23 * 3_600_000;

/** The answer was lost: it is looked for by our name, then asked for again with its key, which charges at most once. */
async function lost(world: World, provider: PaymentProvider, payment: Payment, part: PaidPart): Promise<string | null> {
  const found = await provider.find(part.id);
  if (found) return found.reference;
  const age = world.clock.now().getTime() - Date.parse(payment.createdAt);
  if (age >= keysLastMs) return null;
  try {
    return (await provider.authorize(requestOf(world, payment, part))).reference;
  } catch (error) {
    // What is not accepted was never charged.
    if (error instanceof ProviderRefused) return null;
    throw error;
  }
}

const neverMade = ({ id }: PaidPart): Charge => ({
  reference: `never ${id}`,
  status: 'VOIDED',
  authorized: 0n,
  captured: 0n,
  capturesOnce: false,
  actionUrl: null,
  decline: null,
  card: null,
  partId: id,
});
