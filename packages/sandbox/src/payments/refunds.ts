import { book } from './balance.ts';
import { wholeNumber } from './create-intent.ts';
import { emit } from './emit.ts';
import { type Form, inner, text, textsOf } from './form.ts';
import { findIntent } from './move-intent.ts';
import { outcomeOf } from './payment-methods.ts';
import { invalid, missing } from './stripe-error.ts';
import type { Charge, PaymentMethod, Refund } from './stripe-objects.ts';
import type { World } from './world.ts';

export function createRefund(world: World, form: Form): Refund {
  const { objects } = world;
  const byIntent = text(form, 'payment_intent');
  const chargeId = byIntent === undefined ? text(form, 'charge') : findIntent(world, byIntent).latest_charge;
  const charge = objects.find<Charge>(chargeId ?? '');
  if (charge?.object !== 'charge') throw missing('charge', chargeId ?? '');
  const left = charge.amount_captured - charge.amount_refunded;
  const wanted = text(form, 'amount');
  const amount = wanted === undefined ? left : wholeNumber(wanted, 'amount');
  if (left === 0)
    throw charge.amount_captured === 0
      ? invalid(`Charge ${charge.id} has not been captured.`, 'charge')
      : invalid(`Charge ${charge.id} has already been refunded.`, 'charge', 'charge_already_refunded');
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, 'amount');
  const method = objects.find<PaymentMethod>(charge.payment_method);
  const fate = method && outcomeOf(method).refund;
  const made: Refund = {
    id: objects.makeId('re'),
    object: 'refund',
    created: objects.now(),
    livemode: false,
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    status: fate === 'pending' ? 'pending' : 'succeeded',
    reason: text(form, 'reason') ?? null,
    balance_transaction: null,
    metadata: textsOf(inner(form, 'metadata')),
  };
  const line = book(world, 'refund', -amount, charge.currency, made.id);
  const refund = objects.save<Refund>({ ...made, balance_transaction: line.id });
  const refunded = objects.save<Charge>({
    ...charge,
    amount_refunded: charge.amount_refunded + amount,
    refunded: charge.amount_refunded + amount === charge.amount_captured,
  });
  emit(world, 'refund.created', refund);
  emit(world, 'charge.refunded', refunded);
  return fate === 'failed' ? failRefund(world, refund) : refund;
}

/** Answers as if it had succeeded; that the bank refused it is heard by webhook, as at Stripe. */
function failRefund(world: World, refund: Refund): Refund {
  finishRefund(world, refund.id, false);
  return refund;
}

/** What waits, or seemed done, gets its end. */
export function finishRefund(world: World, id: string, hasSucceeded: boolean): Refund {
  const { objects } = world;
  const refund = objects.find<Refund>(id);
  if (refund?.object !== 'refund') throw missing('refund', id);
  if (refund.status === 'failed') return refund;
  if (hasSucceeded) {
    const done = objects.save<Refund>({ ...refund, status: 'succeeded' });
    emit(world, 'refund.updated', done);
    return done;
  }
  const charge = objects.find<Charge>(refund.charge);
  book(world, 'refund_failure', refund.amount, refund.currency, refund.id);
  if (charge)
    objects.save<Charge>({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  const failed = objects.save<Refund>({ ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' });
  emit(world, 'refund.failed', failed);
  return failed;
}
