import type { Form } from './form.ts';
import { inner, text, textsOf } from './form.ts';
import { emit } from './emit.ts';
import { invalid, missing, StripeError } from './stripe-error.ts';
import type { Customer, PaymentMethod } from './stripe-objects.ts';
import type { World } from './world.ts';
import { type Outcome, testToken } from './test-tokens.ts';

/** A published test token becomes a payment method of its own at each use, as at Stripe. */
export function useMethod({ objects }: World, id: string): PaymentMethod {
  const known = objects.find<PaymentMethod>(id);
  if (known?.object === 'payment_method') return known;
  const token = testToken(id);
  if (!token) throw missing('PaymentMethod', id);
  const { type, ...card } = token.face;
  return objects.save<PaymentMethod>({
    id: objects.makeId('pm'),
    object: 'payment_method',
    created: objects.now(),
    livemode: false,
    type,
    card:
      type === 'card'
        ? {
            ...card,
            exp_month: 12,
            exp_year: new Date(objects.now() * 1000).getUTCFullYear() + 4,
            fingerprint: `fp${card.brand}${card.last4}`,
          }
        : null,
    customer: null,
    metadata: {},
    sandbox_token: id,
  });
}

export const outcomeOf = ({ sandbox_token }: PaymentMethod): Outcome => testToken(sandbox_token)?.outcome ?? {};

/** With `card[token]`, or the data of a bank account: numbers of cards are never taken. */
export function createMethod(world: World, form: Form): PaymentMethod {
  const token = text(inner(form, 'card'), 'token');
  if (text(inner(form, 'card'), 'number') !== undefined)
    throw invalid(
      'Sending credit card numbers directly to the API is not supported here: use a test token.',
      'card[number]',
    );
  const type = text(form, 'type');
  if (token !== undefined) return useMethod(world, token);
  if (type === 'us_bank_account' || type === 'sepa_debit') return useMethod(world, 'pm_usBankAccount_success');
  throw invalid('Missing required param: card[token].', 'card', 'parameter_missing');
}

export function attach(world: World, id: string, form: Form): PaymentMethod {
  const customer = text(form, 'customer') ?? '';
  if (world.objects.find<Customer>(customer)?.object !== 'customer') throw missing('customer', customer);
  const method = useMethod(world, id);
  const { decline, attachDeclined } = outcomeOf(method);
  if (decline && attachDeclined)
    throw new StripeError(402, {
      type: 'card_error',
      code: decline.code,
      message: decline.message,
      ...(decline.declineCode !== undefined && { decline_code: decline.declineCode }),
    });
  if (method.customer !== null && method.customer !== customer)
    throw invalid('The payment method you provided has already been attached to a customer.', 'payment_method');
  const attached = world.objects.save({ ...method, customer });
  emit(world, 'payment_method.attached', attached);
  return attached;
}

export function detach(world: World, id: string): PaymentMethod {
  const method = world.objects.find<PaymentMethod>(id);
  if (method?.object !== 'payment_method') throw missing('PaymentMethod', id);
  if (method.customer === null)
    throw invalid(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
      'payment_method',
    );
  const detached = world.objects.save({ ...method, customer: null });
  emit(world, 'payment_method.detached', detached);
  return detached;
}

export function createCustomer(world: World, form: Form): Customer {
  const { objects } = world;
  const customer = objects.save<Customer>({
    id: objects.makeId('cus'),
    object: 'customer',
    created: objects.now(),
    livemode: false,
    email: text(form, 'email') ?? null,
    name: text(form, 'name') ?? null,
    metadata: textsOf(inner(form, 'metadata')),
  });
  emit(world, 'customer.created', customer);
  return customer;
}
