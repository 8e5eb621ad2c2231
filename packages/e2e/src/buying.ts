import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';
import { operation } from './operation.ts';
import { mailTo } from './mailbox.ts';

export const amsterdam = {
  name: 'Mila de Vries',
  lines: ['Prinsengracht 263'],
  city: 'Amsterdam',
  postalCode: '1016 GV',
  countryCode: 'NL',
};

const browse = `query { products(first: 40) { nodes { variants(first: 4) { id stock { available } offers { id seller { id } } } } } }`;

export interface Found {
  readonly variantId: string;
  readonly offerId: string;
  readonly available: number;
}

interface Listed {
  readonly id: string;
  readonly stock: { readonly available: number };
  readonly offers: readonly { readonly id: string; readonly seller: { readonly id: string } }[];
}

/** Offers of the house that there are enough of. It is the seller who offers everything; what guests offer too may be theirs. */
export async function offersWithStock(client: Client, least = 5): Promise<Found[]> {
  const { data, errors } = await client.ask(browse);
  assert.equal(errors, undefined, JSON.stringify(errors));
  const listed = (data.products.nodes as { variants: Listed[] }[]).flatMap(({ variants }) => variants);
  const bySeller = Map.groupBy(
    listed.flatMap(({ offers }) => offers),
    ({ seller }) => seller.id,
  );
  const [house] = [...bySeller].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return listed.flatMap(({ id, stock, offers }) => {
    const own = offers.find(({ seller }) => seller.id === house);
    return own && offers.length === 1 && stock.available >= least
      ? [{ variantId: id, offerId: own.id, available: stock.available }]
      : [];
  });
}

async function done<Data>(client: Client, name: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await client.ask(operation(name), variables);
  assert.equal(errors, undefined, `${name}: ${JSON.stringify(errors)}`);
  const [payload] = Object.values(data as object) as { userErrors?: unknown[] }[];
  assert.deepEqual(payload?.userErrors ?? [], [], name);
  return payload as Data;
}

/** A new customer, from the mail on: signs up, proves the address, signs in. */
export async function newCustomer(client: Client): Promise<{ email: string; signedIn: Client }> {
  const email = `mila-${randomUUID().slice(0, 8)}@example.com`;
  const password = `a-long-passphrase-${randomUUID().slice(0, 6)}`;
  await done(client, 'sign-up', { email, password });
  const mail = await mailTo(client.url, email, /./);
  const token = /[?&#]?token=([\w-]+)/.exec(mail.text)?.[1] ?? /\b([\w-]{32,})\b/.exec(mail.text)?.[1];
  assert.ok(token, mail.text);
  await done(client, 'verify-email', { token });
  const { data } = await client.ask(
    'mutation ($email: String!, $password: String!) { accountSignIn(input: { email: $email, password: $password }) { tokens { accessToken } userErrors { code } } }',
    { email, password },
  );
  return { email, signedIn: client.as(data.accountSignIn.tokens.accessToken) };
}

/** Answers a 3-D Secure challenge as a buyer's browser would. */
export async function approve(url: string): Promise<void> {
  const page = await fetch(url);
  assert.equal(page.status, 200);
  const html = await page.text();
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1] ?? url;
  const response = await fetch(new URL(action.replaceAll('&amp;', '&'), url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'result=approve&outcome=approve&decision=approve',
    redirect: 'manual',
  });
  assert.ok(response.status < 400, `${response.status} ${await response.text()}`);
}

interface Started {
  readonly checkout: {
    readonly id: string;
    readonly quoteVersion: number;
    readonly quote: { readonly total: { readonly amount: string } };
  };
}
interface Submitted {
  readonly order: { readonly id: string; readonly number: string } | null;
  readonly actionRequired: { readonly url: string } | null;
}

/** The whole way, through the gateway alone: what a front end would send. */
export async function buyingJourney(client: Client): Promise<void> {
  const [first, second] = await offersWithStock(client);
  assert.ok(first && second);
  const opened = await done<{ secret: string; cart: { id: string; totalQuantity: number } }>(client, 'guest-cart', {
    lines: [
      { offerId: first.offerId, quantity: 2 },
      { offerId: second.offerId, quantity: 1 },
    ],
  });
  assert.equal(opened.cart.totalQuantity, 3);
  const { email, signedIn } = await newCustomer(client);
  const merged = await done<{ cart: { id: string; totalQuantity: number } }>(signedIn, 'merge-cart', {
    cart: opened.cart.id,
    secret: opened.secret,
  });
  assert.equal(merged.cart.totalQuantity, 3);
  const estimate = await signedIn.ask(operation('cart-estimate'), { country: 'NL', city: 'Amsterdam' });
  assert.equal(estimate.errors, undefined, JSON.stringify(estimate.errors));
  assert.deepEqual(estimate.data.viewer.cart.warnings, []);
  const started = await done<Started>(signedIn, 'checkout-start', {
    key: randomUUID(),
    cart: merged.cart.id,
    address: amsterdam,
  });
  const { checkout } = started;
  const ask = {
    key: randomUUID(),
    checkout: checkout.id,
    version: checkout.quoteVersion,
    payment: [{ kind: 'CARD', token: 'pm_card_threeDSecure2Required' }],
  };
  const waiting = await done<Submitted>(signedIn, 'checkout-submit', ask);
  assert.equal(waiting.order, null);
  assert.ok(waiting.actionRequired);
  await approve(waiting.actionRequired.url);
  const bought = await done<Submitted>(signedIn, 'checkout-submit', ask);
  const { order } = bought;
  assert.ok(order, JSON.stringify(bought));
  const kinds: string[] = [];
  for await (const { data, errors } of signedIn.listen(operation('live-order'), { order: order.id })) {
    assert.equal(errors, undefined, JSON.stringify(errors));
    const { entry, order: now } = data.orderEvents;
    if (entry) kinds.push(entry.kind);
    if (now.status === 'DELIVERED') break;
  }
  assert.ok(kinds.includes('PARCEL_DELIVERED') || kinds.includes('UNIT_DELIVERED'), kinds.join());
  await mailTo(client.url, email, new RegExp(order.number));
  const seen = await signedIn.ask(operation('order'), { id: order.id });
  assert.equal(seen.errors, undefined, JSON.stringify(seen.errors));
  assert.equal(seen.data.order.status, 'DELIVERED');
  assert.equal(seen.data.order.payment.status, 'CAPTURED');
  const [line] = seen.data.order.lines;
  const asked = await done<{ return: { id: string } }>(signedIn, 'return', {
    key: randomUUID(),
    order: order.id,
    lines: [{ orderLineId: line.id, quantity: 1 }],
  });
  await inspectReturn(client, asked.return.id);
  for await (const { data } of signedIn.listen(operation('live-order'), { order: order.id, after: null })) {
    const after = await signedIn.ask(operation('order'), { id: order.id });
    const names = after.data.order.timeline.nodes.map(({ kind }: { kind: string }) => kind);
    if (names.includes('REFUND_SUCCEEDED')) break;
    assert.ok(data);
  }
  await mailTo(client.url, email, /refund/i);
}

const receive = `mutation ($id: ID!) { returnReceive(input: { returnId: $id }) { return { status } userErrors { __typename message } } }`;
const inspect = `mutation ($id: ID!, $lines: [ReturnInspectLineInput!]!) { returnInspect(input: { returnId: $id, lines: $lines }) {
  return { status } userErrors { __typename message } } }`;

/** What the warehouse does with what comes back. */
async function inspectReturn(client: Client, id: string): Promise<void> {
  const worker = await client.signedInAs('wale@example.com');
  const { data } = await worker.ask('query ($id: ID!) { return(id: $id) { lines { quantity orderLine { id } } } }', {
    id,
  });
  const got = await worker.ask(receive, { id });
  assert.deepEqual(got.data?.returnReceive.userErrors, [], JSON.stringify(got));
  const lines = data.return.lines.map((line: { quantity: number; orderLine: { id: string } }) => ({
    orderLineId: line.orderLine.id,
    refund: line.quantity,
    restock: line.quantity,
  }));
  const looked = await worker.ask(inspect, { id, lines });
  assert.deepEqual(looked.data?.returnInspect.userErrors, [], JSON.stringify(looked));
}
