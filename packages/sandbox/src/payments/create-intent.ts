import { emit } from './emit.ts';
import { type Form, inner, text, textsOf } from './form.ts';
import { confirmIntent } from './confirm-intent.ts';
import { createMethod, useMethod } from './payment-methods.ts';
import { invalid, missing } from './stripe-error.ts';
import type { Customer, PaymentIntent } from './stripe-objects.ts';
import type { World } from './world.ts';

/** `POST /v1/payment_intents`, with `confirm=true` in one go. */
export function createIntent(world: World, form: Form): PaymentIntent {
  const { objects } = world;
  const amount = wholeNumber(text(form, 'amount'), 'amount');
  const currency = text(form, 'currency') ?? '';
  if (!/^[a-z]{3}$/.test(currency)) throw invalid('Invalid currency: use a lowercase ISO code.', 'currency');
  const customer = text(form, 'customer') ?? null;
  if (customer !== null && objects.find<Customer>(customer)?.object !== 'customer') throw missing('customer', customer);
  const capture = text(form, 'capture_method');
  const id = objects.makeId('pi');
  const created = objects.save<PaymentIntent>({
    id,
    object: 'payment_intent',
    created: objects.now(),
    livemode: false,
    amount,
    amount_capturable: 0,
    amount_received: 0,
    currency,
    status: 'requires_payment_method',
    capture_method: capture === 'manual' ? 'manual' : 'automatic',
    confirmation_method: 'automatic',
    client_secret: `${id}_secret_${objects.makeId('s').slice(2)}`,
    customer,
    description: text(form, 'description') ?? null,
    metadata: textsOf(inner(form, 'metadata')),
    payment_method: methodOf(world, form),
    payment_method_types: Object.values(textsOf(inner(form, 'payment_method_types'))),
    setup_future_usage: text(form, 'setup_future_usage') ?? null,
    latest_charge: null,
    last_payment_error: null,
    next_action: null,
    canceled_at: null,
    cancellation_reason: null,
    multicapture: text(inner(inner(form, 'payment_method_options'), 'card'), 'request_multicapture') === 'if_available',
  });
  emit(world, 'payment_intent.created', created);
  if (text(form, 'confirm') === 'true') return confirmIntent(world, created, form);
  return created.payment_method === null ? created : objects.save({ ...created, status: 'requires_confirmation' });
}

export function methodOf(world: World, form: Form): string | null {
  const given = text(form, 'payment_method');
  if (given !== undefined) return useMethod(world, given).id;
  const data = inner(form, 'payment_method_data');
  return Object.keys(data).length > 0 ? createMethod(world, data).id : null;
}

export function wholeNumber(value: string | undefined, param: string): number {
  if (value === undefined) throw invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 99_999_999_999)
    throw invalid('Invalid positive integer', param, 'parameter_invalid_integer');
  return number;
}
