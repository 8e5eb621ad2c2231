import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { done, parcelOf, problems } from '../src/buyers.ts';
import { amsterdam } from '../src/buying.ts';
import type { Client } from '../src/client.ts';
import { isQuiet } from '../src/invariants.ts';
import { openRaces } from '../src/races.ts';
import { until } from '../src/until.ts';

const races = await openRaces();
const { client, sql, offerWith } = races;
const ada = await client.signedInAs('ada@example.com');

const tokyo = {
  name: 'Sato Yuki',
  lines: ['1-1 Chiyoda'],
  city: 'Chiyoda',
  administrativeArea: '東京都',
  postalCode: '100-8111',
  countryCode: 'JP',
};
const losAngeles = {
  name: 'Jo Field',
  lines: ['1 Spring Street'],
  city: 'Los Angeles',
  administrativeArea: 'California',
  postalCode: '90012',
  countryCode: 'US',
};

const coupon = async (input: object): Promise<string> => {
  const code = `ODD-${randomUUID().slice(0, 8)}`.toUpperCase();
  await done(ada, 'couponCreate', { code, ...input }, '__typename');
  return code;
};

const quoteFields = `checkout { id quoteVersion shippingAddress { administrativeArea } quote {
  total { amount } deliveryTotal { amount } discountTotal { amount } taxTotal { amount }
  taxes { jurisdiction name tax { amount } } } }`;

async function cartWith(offerId: string, { currency = 'EUR', quantity = 1, codes = [] as readonly string[] } = {}) {
  const { cart, secret } = await done(
    client,
    'cartCreate',
    { currency, lines: [{ offerId, quantity }] },
    'secret cart { id }',
  );
  for (const code of codes) await done(client, 'cartCouponAdd', { cartId: cart.id, secret, code }, '__typename');
  return { cartId: cart.id as string, secret: secret as string };
}

const startWith = ({ cartId, secret }: { cartId: string; secret: string }, shippingAddress: object = amsterdam) =>
  done(
    client,
    'checkoutStart',
    { idempotencyKey: randomUUID(), cartId, cartSecret: secret, email: 'guest@example.com', shippingAddress },
    quoteFields,
  );

const pay = (
  secret: string,
  checkout: { id: string; quoteVersion: number },
  payment: readonly object[],
  by: Client = client,
) =>
  done(
    by,
    'checkoutSubmit',
    {
      idempotencyKey: randomUUID(),
      checkoutId: checkout.id,
      cartSecret: secret,
      quoteVersion: checkout.quoteVersion,
      payment,
    },
    'order { id total { amount currencyCode minorUnits } payment { status } units { id location { id } } lines { id } }',
  );

/** Sent, and all that follows from it. */
async function shipped(order: Parameters<typeof parcelOf>[2]): Promise<{ status: string; captured: string }> {
  await parcelOf(ada, sql, order);
  for (const { id } of order.units) await done(ada, 'unitShip', { unitId: id }, '__typename');
  const id = ids.order.decode(order.id);
  const hasShipped = async () =>
    (await sql`select from orders.fulfillment_unit where order_id = ${id} and status = 'SHIPPED'`).length > 0;
  await until(hasShipped, 'it has shipped');
  await until(() => isQuiet(sql, domainNames()), 'all is quiet');
  const [row] = await sql<{ status: string; captured: string }[]>`
    select p.status, (select coalesce(sum(captured_minor), 0)::text from payments.payment_part where payment_id = p.id) as captured
    from payments.payment p where p.order_id = ${id}`;
  return row ?? assert.fail('There is no payment.');
}

test('an order that coupons pay wholly is placed without money, ships, and is cancelled like any other', async () => {
  const { offerId } = await offerWith(20);
  const codes = [await coupon({ kind: 'PERCENT', percent: '100' }), await coupon({ kind: 'FREE_DELIVERY' })];
  const cart = await cartWith(offerId, { codes });
  const { checkout } = await startWith(cart);
  assert.deepEqual([checkout.quote.total.amount, checkout.quote.deliveryTotal.amount], ['0.00', '0.00']);
  // A card is named, and nothing is asked of it.
  const { order } = await pay(cart.secret, checkout, [{ kind: 'CARD', token: 'pm_card_chargeDeclined' }]);
  assert.deepEqual([order.total.amount, order.payment.status], ['0.00', 'AUTHORIZED']);
  assert.deepEqual(await shipped(order), { status: 'AUTHORIZED', captured: '0' });

  const second = await cartWith(offerId, { codes });
  const { checkout: again } = await startWith(second);
  const { order: regretted } = await pay(second.secret, again, [{ kind: 'CARD', token: 'pm_card_visa' }]);
  const unit = ids.fulfillmentUnit.decode(regretted.units[0].id);
  await until(async () => (await sql`select from fulfillment.unit where id = ${unit}`).length > 0, 'it is known');
  await done(
    client,
    'orderCancel',
    { idempotencyKey: randomUUID(), orderId: regretted.id, cartSecret: second.secret },
    '__typename',
  );
  const id = ids.order.decode(regretted.id);
  await until(
    async () => (await sql`select from orders."order" where id = ${id} and status = 'CANCELLED'`).length > 0,
    'it is cancelled',
  );
});

test('an order that a gift card pays wholly asks no provider, and takes the card when it ships', async () => {
  const { offerId } = await offerWith(20);
  const { code } = await done(
    ada,
    'giftCardIssue',
    { idempotencyKey: randomUUID(), amount: '500.00', currency: 'EUR' },
    'code',
  );
  const cart = await cartWith(offerId);
  const { checkout } = await startWith(cart);
  const { order } = await pay(cart.secret, checkout, [{ kind: 'GIFT_CARD', token: code }]);
  assert.equal(order.payment.status, 'AUTHORIZED');
  assert.deepEqual(await shipped(order), { status: 'CAPTURED', captured: String(order.total.minorUnits) });
  const left = await client.ask('query ($code: String!) { giftCardBalance(code: $code) { balance { amount } } }', {
    code,
  });
  assert.equal(
    Number(left.data.giftCardBalance.balance.amount).toFixed(2),
    (500 - Number(order.total.amount)).toFixed(2),
  );
});

test('an order in yen has no minor units, anywhere', async () => {
  const { offerId } = await offerWith(20);
  await done(
    ada,
    'offerPriceSet',
    { idempotencyKey: randomUUID(), offerId, list: { amount: '1980', currencyCode: 'JPY' } },
    '__typename',
  );
  await until(
    async () =>
      (
        await sql`select from orders.known_price o join cart.known_price c using (currency) where currency = 'JPY'
          and o.offer_id = ${ids.offer.decode(offerId)} and c.offer_id = o.offer_id`
      ).length > 0,
    'the price is known',
  );
  const cart = await cartWith(offerId, { currency: 'JPY', quantity: 3 });
  const seen = await client.ask(
    `query ($id: ID!, $secret: String) { cart(id: $id, secret: $secret) { subtotal { amount minorUnits fractionDigits }
      estimate(input: { countryCode: "JP" }) { quote { total { amount } } problem { message } } } }`,
    { id: cart.cartId, secret: cart.secret },
  );
  assert.deepEqual(seen.data.cart.subtotal, { amount: '5940', minorUnits: '5940', fractionDigits: 0 });
  assert.match(seen.data.cart.estimate.quote.total.amount, /^\d+$/);
  const { checkout } = await startWith(cart, tokyo);
  const { quote } = checkout;
  // 東京都, as the post codes it.
  assert.equal(checkout.shippingAddress.administrativeArea, '13');
  for (const { amount } of [quote.total, quote.deliveryTotal, quote.taxTotal]) assert.match(amount, /^\d+$/);
  // Ten percent are in the price: what is taxed is the whole, rounded to the yen for each line.
  assert.ok(Math.abs(Number(quote.taxTotal.amount) - Number(quote.total.amount) / 11) <= 2, JSON.stringify(quote));
  const { order } = await pay(cart.secret, checkout, [{ kind: 'CARD', token: 'pm_card_visa' }]);
  assert.deepEqual([order.total.currencyCode, String(order.total.minorUnits)], ['JPY', quote.total.amount]);
  assert.deepEqual(await shipped(order), { status: 'CAPTURED', captured: quote.total.amount });
  const refused = await ada.ask(`mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { ${problems} } }`, {
    input: { idempotencyKey: randomUUID(), orderId: order.id, unitId: order.units[0].id, amount: '0.50' },
  });
  assert.ok(refused.errors?.[0]?.extensions['code'] === 'BAD_INPUT' || refused.data.orderRefund.userErrors[0]);
});

test('a region that is named instead of coded is understood, and taxed', async () => {
  const { offerId } = await offerWith(20);
  await done(
    ada,
    'offerPriceSet',
    { idempotencyKey: randomUUID(), offerId, list: { amount: '20.00', currencyCode: 'USD' } },
    '__typename',
  );
  await until(
    async () =>
      (
        await sql`select from orders.known_price o join cart.known_price c using (currency) where currency = 'USD'
          and o.offer_id = ${ids.offer.decode(offerId)} and c.offer_id = o.offer_id and o.list_minor = 2000 and c.list_minor = 2000`
      ).length > 0,
    'the price is known',
  );
  const cart = await cartWith(offerId, { currency: 'USD' });
  const { checkout } = await startWith(cart, losAngeles);
  assert.equal(checkout.shippingAddress.administrativeArea, 'CA');
  const jurisdictions = checkout.quote.taxes.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction);
  assert.deepEqual(jurisdictions, ['US-CA']);

  const estimate = (administrativeArea: string) =>
    client.ask(
      `query ($id: ID!, $secret: String, $input: CartEstimateInput!) { cart(id: $id, secret: $secret) {
        estimate(input: $input) { quote { taxes { jurisdiction } } problem { __typename message field } } } }`,
      { id: cart.cartId, secret: cart.secret, input: { countryCode: 'US', administrativeArea } },
    );
  for (const said of ['CA', 'California', ' california '])
    assert.deepEqual((await estimate(said)).data.cart.estimate, {
      quote: { taxes: [{ jurisdiction: 'US-CA' }] },
      problem: null,
    });
  const { quote, problem } = (await estimate('Atlantis')).data.cart.estimate;
  assert.deepEqual([quote, problem.__typename], [null, 'InvalidInput']);
});

test('an order to a region that there is not is refused, and says which field is wrong', async () => {
  const { offerId } = await offerWith(5);
  const { cartId, secret } = await cartWith(offerId);
  const { data } = await client.ask(
    `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id } userErrors { __typename message field } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        cartId,
        cartSecret: secret,
        email: 'guest@example.com',
        shippingAddress: { ...losAngeles, administrativeArea: 'Atlantis' },
      },
    },
  );
  const [refused] = data.checkoutStart.userErrors;
  assert.equal(refused.__typename, 'UndeliverableAddress');
  assert.deepEqual(refused.field, ['shippingAddress', 'administrativeArea']);
  assert.match(refused.message, /administrativeArea is not known in that country/);
});

test('after all of that nothing is violated', () => races.nothingIsViolated());
