import { randomUUID } from 'node:crypto';
import { personalAddress } from './address.ts';

/** One buyer's calls, each timed. */
export interface Step {
  readonly name: 'cart' | 'add' | 'start' | 'delivery' | 'submit';
  readonly ms: number;
}

export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

const cart = `mutation ($lines: [CartLineInput!]) { cartCreate(input: { currency: "EUR", lines: $lines }) {
  secret cart { id version totalQuantity subtotal { amount } } userErrors { code } } }`;
const add = `mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) {
  cart { id version totalQuantity subtotal { amount } } userErrors { code } } }`;
const start = `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) {
  checkout { id quoteVersion expiresAt quote { total { amount } deliveryOptions { service cost { amount } promisedTo } } } userErrors { code } } }`;
const delivery = `mutation ($input: CheckoutUpdateInput!) { checkoutUpdate(input: $input) {
  checkout { id quoteVersion quote { total { amount } } } userErrors { code } } }`;
const submit = `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) {
  order { id number status } userErrors { code message } } }`;

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
  readonly secret: string;
  readonly cart: { readonly id: string };
  readonly checkout: { readonly id: string; readonly quoteVersion: number };
  readonly order: { readonly id: string } | null;
}

/** New guest cart, two lines, address, delivery, payment, placed. */
export async function buy(ask: Ask, offerIds: readonly string[]): Promise<Step[]> {
  const steps: Step[] = [];
  const step = async (name: Step['name'], query: string, variables: Record<string, unknown>): Promise<Payload> => {
    const began = performance.now();
    const [payload] = Object.values(await ask(query, variables)) as Payload[];
    steps.push({ name, ms: performance.now() - began });
    if (!payload || payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload?.userErrors)}`);
    return payload;
  };
  const [first, second] = offerIds;
  const opened = await step('cart', cart, { lines: [{ offerId: first, quantity: 1 }] });
  const secret = { cartSecret: opened.secret };
  await step('add', add, {
    input: { cartId: opened.cart.id, secret: opened.secret, lines: [{ offerId: second, quantity: 1 }] },
  });
  const started = await step('start', start, {
    input: {
      ...secret,
      idempotencyKey: randomUUID(),
      cartId: opened.cart.id,
      email: 'guest@example.com',
      shippingAddress: personalAddress,
    },
  });
  const chosen = await step('delivery', delivery, {
    input: { ...secret, checkoutId: started.checkout.id, delivery: 'EXPRESS' },
  });
  const placed = await step('submit', submit, {
    input: {
      ...secret,
      idempotencyKey: randomUUID(),
      checkoutId: started.checkout.id,
      quoteVersion: chosen.checkout.quoteVersion,
      payment: [{ kind: 'CARD', token: 'pm_card_visa' }],
    },
  });
  if (!placed.order) throw new Error('submit: no order');
  return steps;
}
