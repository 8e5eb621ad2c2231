import { failedCharge, takeMoney } from './charges.ts';
import { wholeNumber } from './create-intent.ts';
import { emit } from './emit.ts';
import { type Form, text } from './form.ts';
import { decline, proceed } from './confirm-intent.ts';
import { outcomeOf } from './payment-methods.ts';
import { invalid, missing, unexpectedState } from './stripe-error.ts';
import type { Charge, PaymentIntent, PaymentMethod } from './stripe-objects.ts';
import type { World } from './world.ts';

export function findIntent({ objects }: World, id: string): PaymentIntent {
  const intent = objects.find<PaymentIntent>(id);
  if (intent?.object !== 'payment_intent') throw missing('payment_intent', id);
  return intent;
}

/** In one piece, or with `final_capture=false` in several. */
export function captureIntent(world: World, id: string, form: Form): PaymentIntent {
  const intent = findIntent(world, id);
  if (intent.status !== 'requires_capture')
    throw unexpectedState(
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
      intent,
    );
  const wanted = text(form, 'amount_to_capture');
  const amount = wanted === undefined ? intent.amount_capturable : wholeNumber(wanted, 'amount_to_capture');
  if (amount > intent.amount_capturable)
    throw invalid(
      'The amount to capture is greater than the amount that can be captured.',
      'amount_to_capture',
      'amount_too_large',
    );
  const isFinal = text(form, 'final_capture') !== 'false';
  if (!isFinal && !intent.multicapture)
    throw invalid(
      'You cannot pass final_capture as false because multicapture is not available for this PaymentIntent.',
      'final_capture',
    );
  return takeMoney(world, intent, amount, isFinal);
}

/** Lets go of all that is not taken; what is taken stays taken. */
export function cancelIntent(world: World, id: string, form: Form): PaymentIntent {
  const intent = findIntent(world, id);
  if (intent.status === 'canceled' || intent.status === 'succeeded' || intent.status === 'processing')
    throw unexpectedState(`You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`, intent);
  const canceled = world.objects.save<PaymentIntent>({
    ...intent,
    status: 'canceled',
    amount_capturable: 0,
    next_action: null,
    canceled_at: world.objects.now(),
    cancellation_reason: text(form, 'cancellation_reason') ?? null,
  });
  emit(world, 'payment_intent.canceled', canceled);
  return canceled;
}

/** What the challenge came to; a second answer changes nothing. */
export function answerChallenge(world: World, id: string, isApproved: boolean): PaymentIntent {
  const intent = findIntent(world, id);
  if (intent.status !== 'requires_action') return intent;
  const method = world.objects.find<PaymentMethod>(intent.payment_method ?? '');
  if (!method) throw missing('PaymentMethod', intent.payment_method ?? '');
  const outcome = outcomeOf(method);
  return isApproved ? proceed(world, intent, method, outcome) : decline(world, intent, method, {});
}

/** The bank says, days later, whether there is money. */
export function settleIntent(world: World, id: string): PaymentIntent {
  const intent = findIntent(world, id);
  if (intent.status !== 'processing') return intent;
  const method = world.objects.find<PaymentMethod>(intent.payment_method ?? '');
  if (!method) throw missing('PaymentMethod', intent.payment_method ?? '');
  if (outcomeOf(method).slow === 'settles') return takeMoney(world, intent, intent.amount, true);
  const code = 'payment_method_provider_decline';
  const message = "The customer's bank declined the debit.";
  const charge: Charge = failedCharge(world, intent, method, { code, message });
  const failed = world.objects.save<PaymentIntent>({
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    latest_charge: charge.id,
    last_payment_error: { type: 'card_error', code, message },
  });
  emit(world, 'payment_intent.payment_failed', failed);
  return failed;
}
