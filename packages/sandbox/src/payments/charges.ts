import { book } from './balance.ts';
import { openDispute } from './disputes.ts';
import { emit } from './emit.ts';
import { outcomeOf } from './payment-methods.ts';
import type { Charge, PaymentIntent, PaymentMethod } from './stripe-objects.ts';
import type { World } from './world.ts';

function chargeOf({ objects }: World, intent: PaymentIntent, method: PaymentMethod, status: Charge['status']): Charge {
  return {
    id: objects.makeId('ch'),
    object: 'charge',
    created: objects.now(),
    livemode: false,
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    currency: intent.currency,
    captured: false,
    refunded: false,
    disputed: false,
    paid: status === 'succeeded',
    status,
    customer: intent.customer,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: {
      type: method.type,
      ...(method.card && {
        card: { ...method.card, multicapture: { status: intent.multicapture ? 'available' : 'unavailable' } },
      }),
    },
    balance_transaction: null,
    failure_code: null,
    failure_message: null,
    outcome: {
      type: status === 'failed' ? 'issuer_declined' : 'authorized',
      network_status: status === 'failed' ? 'declined_by_network' : 'approved_by_network',
    },
    metadata: intent.metadata,
  };
}

export const heldCharge = (world: World, intent: PaymentIntent, method: PaymentMethod): Charge =>
  world.objects.save(chargeOf(world, intent, method, 'succeeded'));

export function pendingCharge(world: World, intent: PaymentIntent, method: PaymentMethod): Charge {
  const charge = world.objects.save(chargeOf(world, intent, method, 'pending'));
  emit(world, 'charge.pending', charge);
  return charge;
}

export function failedCharge(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  { code, message }: { readonly code: string; readonly message: string },
): Charge {
  const failed = { ...chargeOf(world, intent, method, 'failed'), failure_code: code, failure_message: message };
  const charge = world.objects.save<Charge>(failed);
  emit(world, 'charge.failed', charge);
  return charge;
}

/** Money moves: charge, ledger and intent together. What is not taken by the last capture is let go. */
export function takeMoney(world: World, intent: PaymentIntent, amount: number, isFinal: boolean): PaymentIntent {
  const { objects } = world;
  const charge = objects.find<Charge>(intent.latest_charge ?? '');
  if (!charge) throw new Error(`${intent.id} has no charge.`);
  const line = book(world, 'charge', amount, intent.currency, charge.id);
  const taken = objects.save<Charge>({
    ...charge,
    status: 'succeeded',
    paid: true,
    captured: isFinal || charge.amount_captured + amount === charge.amount,
    amount_captured: charge.amount_captured + amount,
    balance_transaction: line.id,
  });
  const left = isFinal ? 0 : intent.amount_capturable - amount;
  const paid = objects.save<PaymentIntent>({
    ...intent,
    status: left === 0 ? 'succeeded' : 'requires_capture',
    amount_received: intent.amount_received + amount,
    amount_capturable: left,
    next_action: null,
    last_payment_error: null,
  });
  emit(world, intent.capture_method === 'automatic' ? 'charge.succeeded' : 'charge.captured', taken);
  emit(world, left === 0 ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated', paid);
  const method = objects.find<PaymentMethod>(taken.payment_method);
  const reason = method && outcomeOf(method).dispute;
  if (reason !== undefined && !taken.disputed) openDispute(world, taken, reason);
  return paid;
}
