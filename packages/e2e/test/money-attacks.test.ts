import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { cartOf, checkoutOf, done, orderOf, problems } from '../src/buyers.ts';
import { amsterdam } from '../src/buying.ts';
import { openManualShop } from '../src/open-manual-shop.ts';
import { until } from '../src/until.ts';

const { visitor, sql, clara, jonas, ada, offers } = await openManualShop();
const [offer = assert.fail(), second = assert.fail()] = offers;
const theirOrder = await orderOf(jonas, await cartOf(jonas, offer.offerId));
const myCart = await cartOf(clara, second.offerId);
const myCheckout = await checkoutOf(clara, myCart);
const key = () => randomUUID();

test('a ticket opens the document that it was made for, and no other', async () => {
  await done(
    ada,
    'orderRefund',
    { idempotencyKey: key(), orderId: theirOrder.id, unitId: theirOrder.units[0]?.id, amount: '1.00' },
    '__typename',
  );
  const { data } = await jonas.ask('query ($id: ID!) { order(id: $id) { documents { kind url } } }', {
    id: theirOrder.id,
  });
  const { url } = data.order.documents.find(({ kind }: { kind: string }) => kind === 'CREDIT_NOTE');
  const { pathname, search } = new URL(url as string);
  const status = async (path: string) => (await fetch(`${visitor.url}${path}`)).status;
  assert.equal(await status(`${pathname}${search}`), 200);
  for (const forged of [
    `${pathname.replace('C', 'R')}${search}`,
    `${pathname}${search.replace(/until=\d+/, `until=${Date.now() + 9e9}`)}`,
    `${pathname}${search.replace(/ticket=.*/, 'ticket=')}`,
    pathname,
  ])
    assert.equal(await status(forged), 404, forged);
});

const forgedHooks: readonly (readonly [string, Record<string, string>])[] = [
  ['/payments/webhooks/sandbox', {}],
  ['/payments/webhooks/sandbox', { 'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` }],
  ['/fulfillment/webhooks/sandbox', {}],
  [
    '/fulfillment/webhooks/sandbox',
    { 'x-carrier-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` },
  ],
];
test('what nobody of ours has signed is not heard', async () => {
  for (const [path, headers] of forgedHooks) {
    const body = JSON.stringify({
      id: 'evt_forged',
      type: 'payment_intent.succeeded',
      data: { object: { id: 'pi_1', status: 'succeeded' } },
    });
    const { status } = await fetch(`${visitor.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    assert.ok(status === 400 || status === 401 || status === 404, `${path} ${status}`);
  }
});

test('quantities that are none are refused', async () => {
  const add =
    'mutation ($lines: [CartLineInput!]!) { cartCreate(input: { currency: "EUR", lines: $lines }) { cart { id } userErrors { __typename } } }';
  for (const quantity of [-1, 0, 1.5, 2 ** 31, 1_000_000, '1', Number.NaN]) {
    const { data, errors } = await visitor.ask(add, { lines: [{ offerId: offer.offerId, quantity }] });
    assert.ok(errors ?? data.cartCreate.userErrors[0], `${quantity}`);
    assert.notEqual(errors?.[0]?.extensions['code'], 'INTERNAL_ERROR');
  }
  const simulate = `query ($quantity: Int!) { checkoutSimulate(input: { currencyCode: "EUR", lines: [{ offerId: "${offer.offerId}", quantity: $quantity }],
    shippingAddress: { name: "A", lines: ["Damrak 1"], city: "Amsterdam", postalCode: "1012 LG", countryCode: "NL" } }) { quote { total { amount } } userErrors { __typename } } }`;
  for (const quantity of [-1, 0, 2 ** 31 - 1]) {
    const { data, errors } = await visitor.ask(simulate, { quantity });
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.equal(data.checkoutSimulate.userErrors[0].__typename, 'InvalidInput');
  }
});

test('what is not in an input is not accepted', async () => {
  for (const query of [
    `mutation { cartCreate(input: { currency: "EUR", lines: [{ offerId: "${offer.offerId}", quantity: 1, unitPrice: "0.01" }] }) { cart { id } } }`,
    `mutation { checkoutStart(input: { idempotencyKey: "x", cartId: "${myCart.id}", total: "0.01" }) { checkout { id } } }`,
    `mutation { checkoutSubmit(input: { idempotencyKey: "x", checkoutId: "${myCheckout.id}", quoteVersion: 1, payment: [], userId: "x" }) { order { id } } }`,
    `mutation { checkoutUpdate(input: { checkoutId: "${myCheckout.id}", role: "ADMIN", sellerId: "x", discount: "100" }) { checkout { id } } }`,
  ]) {
    const { status, errors } = await clara.ask(query);
    assert.equal(status, 400, query);
    assert.match(errors?.[0]?.message ?? '', /not defined/);
  }
});

const submitWith = (payment: unknown) =>
  clara.ask(`mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) { order { id } ${problems} } }`, {
    input: { idempotencyKey: key(), checkoutId: myCheckout.id, quoteVersion: myCheckout.quoteVersion, payment },
  });

test('amounts that are none, card numbers and cards of nobody charge nothing', async () => {
  for (const payment of [
    [],
    [{ kind: 'CARD', token: '4242424242424242' }],
    [{ kind: 'CARD', token: '4242 4242 4242 4242' }],
    [{ kind: 'GIFT_CARD', token: 'guessed' }],
    [
      { kind: 'STORE_CREDIT', amount: '999999.00' },
      { kind: 'CARD', token: 'pm_card_visa' },
    ],
    ...['-1', '0', '0.001', '1e3', '999999999999999999', '0.01', 'NaN'].map((amount) => [
      { kind: 'CARD', token: 'pm_card_visa', amount },
    ]),
    [
      { kind: 'CARD', token: 'pm_card_visa' },
      { kind: 'CARD', token: 'pm_card_visa' },
    ],
  ]) {
    const { data, errors } = await submitWith(payment);
    assert.ok(errors ?? data.checkoutSubmit.userErrors[0], JSON.stringify(payment));
    assert.notEqual(errors?.[0]?.extensions['code'], 'INTERNAL_ERROR', JSON.stringify([payment, errors]));
    assert.doesNotMatch(JSON.stringify([data, errors]), /4242/);
  }
  const [held] =
    await sql`select count(*)::int as count from payments.payment p join orders.submission s on s.order_id = p.order_id
    where s.checkout_id = ${ids.checkout.decode(myCheckout.id)} and p.status not in ('DECLINED', 'VOIDED')`;
  assert.equal(held?.['count'], 0);
});

test('goods are sold for what they cost now: another price since the quote is said, and nothing is charged', async () => {
  const total = Number(myCheckout.quote.total.amount);
  await done(
    ada,
    'offerPriceSet',
    { idempotencyKey: key(), offerId: second.offerId, list: { amount: (total + 500).toFixed(2), currencyCode: 'EUR' } },
    '__typename',
  );
  await until(async () => {
    const [known] =
      await sql`select list_minor::int as minor from orders.known_price where offer_id = ${ids.offer.decode(second.offerId)} and currency = 'EUR'`;
    return known?.['minor'] === Math.round((total + 500) * 100);
  }, 'the price is known');
  const { data, errors } = await submitWith([{ kind: 'CARD', token: 'pm_card_visa' }]);
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.equal(data.checkoutSubmit.userErrors[0].__typename, 'PriceChanged');
  const paid = await sql`select 1 from payments.payment p join orders.submission s on s.order_id = p.order_id
    where s.checkout_id = ${ids.checkout.decode(myCheckout.id)} and p.status = 'AUTHORIZED'`;
  assert.equal(paid.length, 0);
});

test('lists are asked for by staff alone', async () => {
  for (const field of [
    'orders { nodes { id } }',
    'coupons { nodes { id } }',
    'taxRates(countryCode: "DE") { name }',
    'payments { nodes { id } }',
    'moneyTransactions { nodes { id } }',
    'disputes { nodes { id } }',
    'reconciliations { nodes { __typename } }',
    'fraudReviews { nodes { __typename } }',
    'parcels { nodes { id } }',
    'returns { nodes { id } }',
    'messages { nodes { id } }',
  ]) {
    const { data, errors } = await clara.ask(`{ ${field} }`);
    assert.equal(errors?.[0]?.extensions['code'], 'FORBIDDEN', `${field} ${JSON.stringify(data)}`);
  }
});

test('words that a buyer writes are shown as words, and never end a mail header', async () => {
  const cart = await cartOf(visitor, offer.offerId);
  const input = {
    idempotencyKey: key(),
    cartId: cart.id,
    cartSecret: cart.secret,
    shippingAddress: { ...amsterdam, name: '<script>alert(1)</script>\r\nBcc: evil@example.com' },
    gift: { message: '<img src=x onerror=alert(1)>', wrapping: false },
  };
  const start = (email: string) =>
    visitor.ask(
      `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id } ${problems} } }`,
      { input: { ...input, email } },
    );
  const forged = await start('guest@example.com\r\nBcc: evil@example.com');
  assert.equal(forged.data?.checkoutStart.userErrors[0]?.__typename, 'InvalidInput', JSON.stringify(forged));
  const { errors } = await start('guest@example.com');
  assert.equal(errors, undefined, JSON.stringify(errors));
});
