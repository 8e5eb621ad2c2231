import { captureIntent, cancelIntent, findIntent } from './move-intent.ts';
import { confirmIntent } from './confirm-intent.ts';
import { createIntent, methodOf } from './create-intent.ts';
import { closeDispute } from './disputes.ts';
import { type Form, inner, text, textsOf } from './form.ts';
import { expanded, listObjects } from './lists.ts';
import { attach, createCustomer, createMethod, detach } from './payment-methods.ts';
import { createRefund } from './refunds.ts';
import { missing, unexpectedState } from './stripe-error.ts';
import type { PaymentIntent, StripeObject } from './stripe-objects.ts';
import type { World } from './world.ts';

type Answer = (world: World, form: Form, id: string) => unknown;

/** Kinds by their place: all can be read one by one and listed, with these filters. */
const kinds: Readonly<Record<string, readonly [kind: string, filters: readonly string[]]>> = {
  payment_intents: ['payment_intent', ['customer']],
  charges: ['charge', ['payment_intent', 'customer']],
  refunds: ['refund', ['payment_intent', 'charge']],
  customers: ['customer', ['email']],
  payment_methods: ['payment_method', ['customer', 'type']],
  balance_transactions: ['balance_transaction', ['source', 'type']],
  disputes: ['dispute', ['payment_intent', 'charge']],
  events: ['event', ['type']],
};

const actions: Readonly<Record<string, Answer>> = {
  payment_intents: (world, form) => createIntent(world, form),
  'payment_intents/:id': (world, form, id) => updateIntent(world, form, id),
  'payment_intents/:id/confirm': (world, form, id) => confirmIntent(world, findIntent(world, id), form),
  'payment_intents/:id/capture': (world, form, id) => captureIntent(world, id, form),
  'payment_intents/:id/cancel': (world, form, id) => cancelIntent(world, id, form),
  refunds: (world, form) => createRefund(world, form),
  customers: (world, form) => createCustomer(world, form),
  payment_methods: (world, form) => createMethod(world, form),
  'payment_methods/:id/attach': (world, form, id) => attach(world, id, form),
  'payment_methods/:id/detach': (world, _form, id) => detach(world, id),
  'disputes/:id/close': (world, _form, id) => closeDispute(world, id, 'lost'),
};

/** What a call of the API comes to; undefined for one that is not answered here. */
export function answerCall(world: World, method: string, path: string, form: Form): unknown {
  const [place = '', id = '', verb] = path.replace(/^\/v1\//, '').split('/');
  if (method === 'POST') {
    const act = actions[[place, id && ':id', verb].filter(Boolean).join('/')];
    return act && withExpansion(world, form, act(world, form, id));
  }
  const [kind, filters] = (Object.hasOwn(kinds, place) && kinds[place]) || [];
  if (method !== 'GET' || !kind || !filters || verb !== undefined) return undefined;
  if (place === 'payment_intents' && id === 'search') return searchIntents(world, form);
  if (id === '') return listObjects(world, `/v1/${place}`, kind, form, filters);
  const found = world.objects.find<StripeObject>(id);
  if (found?.object !== kind) throw missing(kind, id);
  return expanded(world, found, form);
}

const withExpansion = (world: World, form: Form, answer: unknown): unknown =>
  expanded(world, answer as StripeObject, form);

function updateIntent(world: World, form: Form, id: string): PaymentIntent {
  const intent = findIntent(world, id);
  if (intent.status === 'canceled' || intent.status === 'succeeded')
    throw unexpectedState(
      `This PaymentIntent could not be updated because it has a status of ${intent.status}.`,
      intent,
    );
  return world.objects.save<PaymentIntent>({
    ...intent,
    metadata: { ...intent.metadata, ...textsOf(inner(form, 'metadata')) },
    payment_method: methodOf(world, form) ?? intent.payment_method,
  });
}

/** Of Stripe's query language what finds an intent by its metadata. */
function searchIntents(world: World, form: Form): unknown {
  const [, name, value] = /^metadata\[["'](\w+)["']\]:["']([^"']+)["']$/.exec(text(form, 'query') ?? '') ?? [];
  const data = world.objects
    .list<PaymentIntent>('payment_intent', {})
    .filter(({ metadata }) => name !== undefined && metadata[name] === value);
  return { object: 'search_result', url: '/v1/payment_intents/search', has_more: false, next_page: null, data };
}
