import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { amsterdam, approve } from './buying.ts';
import type { Answer, Client } from './client.ts';

/** What a buyer knows for certain in the end. */
export type Certainty = { readonly order: string } | { readonly refused: string };

const cartCreate = `mutation ($lines: [CartLineInput!]) { cartCreate(input: { currency: "EUR", lines: $lines }) {
  secret cart { id } userErrors { __typename } } }`;
const checkoutStart = `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) {
  checkout { id quoteVersion } userErrors { __typename } } }`;
const checkoutSubmit = `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) {
  order { id } actionRequired { url } paymentPending userErrors { __typename } } }`;

export interface Wish {
  readonly offerIds: readonly string[];
  readonly token: string;
}

/** Longer than a step is tried before the business is called off, some three minutes: until then nothing is certain. */
const usualPatienceMs = 300_000;

/** Somebody who asks again, with the same key, until there is an answer: servers may die under their hands at any moment. */
export async function buyStubbornly(
  client: Client,
  { offerIds, token }: Wish,
  patienceMs = usualPatienceMs,
): Promise<Certainty> {
  const end = Date.now() + patienceMs;
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Answer['data']> => {
    for (let wait = 50; Date.now() < end; wait = Math.min(wait * 2, 1_000)) {
      const answer = await client.ask(query, variables).catch(() => null);
      const [payload] = Object.values(answer?.data ?? {});
      if (payload && !answer?.errors) return payload;
      await pause(wait);
    }
    throw new Error(`No answer within ${patienceMs} ms: ${query.slice(0, 60)}`);
  };
  const opened = await ask(cartCreate, { lines: offerIds.map((offerId) => ({ offerId, quantity: 1 })) });
  if (opened.userErrors.length > 0) return { refused: opened.userErrors[0].__typename };
  const own = { cartSecret: opened.secret };
  const started = await ask(checkoutStart, {
    input: {
      ...own,
      idempotencyKey: randomUUID(),
      cartId: opened.cart.id,
      email: 'guest@example.com',
      shippingAddress: amsterdam,
    },
  });
  if (started.userErrors.length > 0) return { refused: started.userErrors[0].__typename };
  const { id: checkoutId, quoteVersion } = started.checkout;
  const payment = [{ kind: 'CARD', token }];
  const input = { ...own, idempotencyKey: randomUUID(), checkoutId, quoteVersion, payment };
  for (;;) {
    const submitted = await ask(checkoutSubmit, { input });
    if (submitted.order) return { order: submitted.order.id };
    if (submitted.userErrors.length > 0) return { refused: submitted.userErrors[0].__typename };
    if (submitted.actionRequired) await approve(submitted.actionRequired.url).catch(() => {});
    if (Date.now() > end) throw new Error(`Still unclear after ${patienceMs} ms.`);
    await pause(250);
  }
}
