import { emit } from './emit.ts';
import { type Form, text } from './form.ts';
import { attach, outcomeOf, useMethod } from './payment-methods.ts';
import { failedCharge, heldCharge, pendingCharge, takeMoney } from './charges.ts';
import { invalid, StripeError, unexpectedState } from './stripe-error.ts';
import type { PaymentIntent, PaymentMethod } from './stripe-objects.ts';
import type { Outcome } from './test-tokens.ts';
import type { World } from './world.ts';

/** A card that is declined: what happened is kept, although the answer is an error. */
export class Declined extends StripeError {}

export function confirmIntent(world: World, intent: PaymentIntent, form: Form): PaymentIntent {
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status))
    throw unexpectedState(`You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`, intent);
  const given = text(form, 'payment_method');
  const id = given === undefined ? intent.payment_method : useMethod(world, given).id;
  if (id === null)
    throw invalid('You cannot confirm this PaymentIntent because it is missing a payment method.', 'payment_method');
  const method = useMethod(world, id);
  const outcome = outcomeOf(method);
  const confirmed = { ...intent, payment_method: method.id };
  if (outcome.challenge) return challenge(world, confirmed, text(form, 'return_url') ?? null);
  const settled = proceed(world, confirmed, method, outcome);
  if (settled.status === 'requires_payment_method') throw declinedError(settled, outcome);
  return settled;
}

/** Past the challenge, if there was one: the bank says yes, no, or later. */
export function proceed(world: World, intent: PaymentIntent, method: PaymentMethod, outcome: Outcome): PaymentIntent {
  const { objects } = world;
  if (outcome.slow) {
    const charge = pendingCharge(world, intent, method);
    const waiting = objects.save<PaymentIntent>({
      ...intent,
      status: 'processing',
      next_action: null,
      latest_charge: charge.id,
    });
    emit(world, 'payment_intent.processing', waiting);
    return waiting;
  }
  if (outcome.decline) return decline(world, intent, method, outcome);
  if (intent.setup_future_usage !== null && intent.customer !== null && method.customer === null)
    attach(world, method.id, { customer: intent.customer });
  const charge = heldCharge(world, intent, method);
  const held: PaymentIntent = {
    ...intent,
    status: 'requires_capture',
    amount_capturable: intent.amount,
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: null,
  };
  if (intent.capture_method === 'automatic') return takeMoney(world, held, intent.amount, true);
  objects.save(held);
  emit(world, 'charge.succeeded', charge);
  emit(world, 'payment_intent.amount_capturable_updated', held);
  return held;
}

export function decline(world: World, intent: PaymentIntent, method: PaymentMethod, outcome: Outcome): PaymentIntent {
  const reason = outcome.decline ?? challengeFailed;
  const charge = failedCharge(world, intent, method, reason);
  const failed = world.objects.save<PaymentIntent>({
    ...intent,
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    latest_charge: charge.id,
    last_payment_error: {
      type: outcome.decline ? 'card_error' : 'invalid_request_error',
      code: reason.code,
      ...('declineCode' in reason && reason.declineCode !== undefined && { decline_code: reason.declineCode }),
      message: reason.message,
      charge: charge.id,
    },
  });
  emit(world, 'payment_intent.payment_failed', failed);
  return failed;
}

const challengeFailed = {
  code: 'payment_intent_authentication_failure',
  message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};

function challenge(
  { objects, origin, ...world }: World,
  intent: PaymentIntent,
  returnUrl: string | null,
): PaymentIntent {
  // The page is known to whoever holds the client's secret.
  const url = `${origin()}/sandbox/3ds/${intent.id}?secret=${intent.client_secret.slice(-24)}`;
  const waiting = objects.save<PaymentIntent>({
    ...intent,
    status: 'requires_action',
    next_action: { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } },
  });
  emit({ objects, origin, ...world }, 'payment_intent.requires_action', waiting);
  return waiting;
}

function declinedError(intent: PaymentIntent, { decline: reason }: Outcome): Declined {
  return new Declined(402, {
    type: 'card_error',
    code: reason?.code ?? 'card_declined',
    ...(reason?.declineCode !== undefined && { decline_code: reason.declineCode }),
    message: reason?.message ?? 'Your card was declined.',
    payment_intent: intent,
    ...(intent.latest_charge !== null && { charge: intent.latest_charge }),
  });
}
