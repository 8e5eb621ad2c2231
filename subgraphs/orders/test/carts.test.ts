import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { countBoughtTogether } from '../src/commands/count-bought-together.ts';
import { ordersWorld, support } from './world.ts';

const world = await ordersWorld();
const { sql } = world.db;
type Offer = Awaited<ReturnType<typeof world.offer>>;

/** As the gateway gives a cart, with all that is required of it. */
const cartOf = (offers: readonly Offer[], couponCodes: readonly string[] = [], quantity = 1) => ({
  __typename: 'Cart',
  id: ids.cart.encode(randomUUID()),
  currency: 'EUR',
  couponCodes,
  lines: offers.map(({ offerId }) => ({ offer: { __typename: 'Offer', id: ids.offer.encode(offerId) }, quantity })),
});

async function ask(fields: string, ...carts: readonly ReturnType<typeof cartOf>[]) {
  const query = `query ($carts: [_Any!]!) { _entities(representations: $carts) { ... on Cart { ${fields} } } }`;
  const { data, errors } = await world.run(query, { carts });
  return { carts: data?._entities, errors };
}

async function coupon(input: object): Promise<string> {
  const code = `C-${randomUUID().slice(0, 8)}`.toUpperCase();
  const { data } = await world.run(
    'mutation ($input: CouponCreateInput!) { couponCreate(input: $input) { coupon { id } userErrors { message } } }',
    { input: { code, ...input } },
    support,
  );
  assert.deepEqual(data.couponCreate.userErrors, []);
  return code;
}

const warnings = (input = '') => `checkoutWarnings${input} { __typename code message
  ... on CartCouponLapsed { couponCode reason } ... on CartCannotDeliver { countryCode delivery } }`;

test('each code that takes nothing off says why, and those that do say nothing', async () => {
  const offer = await world.offer({ minor: 10_00 });
  const good = await coupon({ kind: 'PERCENT', percent: '10' });
  const ended = await coupon({
    kind: 'PERCENT',
    percent: '10',
    startsAt: '2026-10-01T00:00:00Z',
    endsAt: '2026-11-02T08:59:59Z',
  });
  const later = await coupon({ kind: 'PERCENT', percent: '10', startsAt: '2026-12-01T00:00:00Z' });
  const dollars = await coupon({ kind: 'AMOUNT', amountOff: '5', currencyCode: 'USD' });
  const more = await coupon({ kind: 'AMOUNT', amountOff: '5', currencyCode: 'EUR', minimum: '10.01' });
  const used = await coupon({ kind: 'PERCENT', percent: '10', useLimit: 1 });
  await sql`update coupon set uses = 1 where code = ${used}`;
  const codes = [good, ended, later, dollars, more, used, 'NO-SUCH'];
  const { carts } = await ask(warnings(), cartOf([offer], codes));
  assert.deepEqual(
    carts[0].checkoutWarnings.map(({ couponCode, reason }: Record<string, string>) => [couponCode, reason]),
    [
      [ended, 'ENDED'],
      [later, 'UNKNOWN'],
      [dollars, 'OTHER_CURRENCY'],
      [more, 'BELOW_MINIMUM'],
      [used, 'USED_UP'],
      ['NO-SUCH', 'UNKNOWN'],
    ],
  );
  assert.deepEqual(
    [carts[0].checkoutWarnings[0].code, carts[0].checkoutWarnings[0].message],
    ['COUPON_LAPSED', `The code ${ended} has ended.`],
  );
});

test('a place that nothing is delivered to is pointed out, also for what is too heavy to go that way', async () => {
  const [light, heavy] = [await world.offer(), await world.offer({ grams: 90_000 })];
  const to = (countryCode: string, delivery = 'STANDARD') =>
    warnings(`(input: { countryCode: "${countryCode}", delivery: ${delivery} })`);
  assert.deepEqual((await ask(to('NL'), cartOf([light]))).carts[0].checkoutWarnings, []);
  assert.deepEqual((await ask(to('AQ'), cartOf([light]))).carts[0].checkoutWarnings, [
    {
      __typename: 'CartCannotDeliver',
      code: 'CANNOT_DELIVER',
      message: 'Nothing is delivered there that way.',
      countryCode: 'AQ',
      delivery: 'STANDARD',
    },
  ]);
  const [byDrone] = (await ask(to('NL', 'DRONE'), cartOf([heavy]))).carts;
  assert.deepEqual(
    [byDrone.checkoutWarnings[0].code, byDrone.checkoutWarnings[0].delivery],
    ['CANNOT_DELIVER', 'DRONE'],
  );
});

test('what is not sold any more hides no other warning', async () => {
  const [gone, there] = [await world.offer(), await world.offer()];
  await sql`update known_offer set open = false where id = ${gone.offerId}`;
  const { carts } = await ask(warnings('(input: { countryCode: "AQ" })'), cartOf([gone, there], ['NO-SUCH']));
  assert.deepEqual(
    carts[0].checkoutWarnings.map(({ code }: { code: string }) => code),
    ['COUPON_LAPSED', 'CANNOT_DELIVER'],
  );
});

test('warnings of a cart without codes, to no place, cost nothing; others two statements, however many lines', async () => {
  const offers = await Promise.all(Array.from({ length: 12 }, () => world.offer()));
  assert.equal(await countQueries(world, () => ask(warnings(), cartOf(offers))), 0);
  const code = await coupon({ kind: 'PERCENT', percent: '10' });
  for (const some of [offers.slice(0, 1), offers])
    assert.equal(await countQueries(world, () => ask(warnings(), cartOf(some, [code]))), 2);
});

const productOf = async ({ variantId }: Offer): Promise<string> =>
  (await sql<{ id: string }[]>`select product_id as id from known_variant where id = ${variantId}`)[0]?.id ?? '';

/** Somebody buys these, in one order. */
async function bought(offers: readonly Offer[]): Promise<string> {
  const started = await world.start(world.cart(offers));
  const { data } = await world.submit(started.data.checkoutStart.checkout);
  return ids.order.decode(data.checkoutSubmit.order.id);
}
const stocked = (): Promise<Offer> => world.offer({ units: 100 });
const count = (daysLater = 0) =>
  countBoughtTogether(world.living, new Date(world.clock.now().getTime() + daysLater * 24 * 3_600_000));
const relatedTo = async (offers: readonly Offer[], first = 6): Promise<string[]> =>
  (await ask(`related(first: ${first}) { id }`, cartOf(offers))).carts[0].related.map(({ id }: { id: string }) =>
    ids.product.decode(id),
  );

test('what was bought with it comes along, the closest first; what is bought with everything is not close', async () => {
  const [tent, stove, lamp, bag] = [await stocked(), await stocked(), await stocked(), await stocked()];
  for (let n = 0; n < 3; n++) await bought([tent, stove, bag]);
  for (let n = 0; n < 2; n++) await bought([tent, lamp, bag]);
  for (let n = 0; n < 30; n++) await bought([bag]);
  assert.deepEqual(await relatedTo([tent]), []);
  await count();
  const [stoveId, lampId, bagId] = [await productOf(stove), await productOf(lamp), await productOf(bag)];
  assert.deepEqual(await relatedTo([tent]), [stoveId, lampId, bagId]);
  assert.deepEqual(await relatedTo([tent], 1), [stoveId]);
  assert.deepEqual(await relatedTo([tent, stove]), [bagId, lampId]);
});

test('one order alone, one of long ago, what was cancelled and what is not sold any more say nothing', async () => {
  const [tent, once, gone, archived] = [await stocked(), await stocked(), await stocked(), await stocked()];
  await bought([tent, once]);
  for (let n = 0; n < 3; n++) {
    const orderId = await bought([tent, gone]);
    await sql`update order_line set cancelled_quantity = 1 where order_id = ${orderId} and variant_id = ${gone.variantId}`;
    await bought([tent, archived]);
  }
  await count(200);
  assert.deepEqual(await relatedTo([tent]), []);
  await count();
  assert.deepEqual(await relatedTo([tent]), [await productOf(archived)]);
  await sql`update known_variant set active = false where id = ${archived.variantId}`;
  assert.deepEqual(await relatedTo([tent]), []);
});

test('of each product at most two dozen others are kept', async () => {
  const offers = await Promise.all(Array.from({ length: 40 }, () => world.offer()));
  for (let n = 0; n < 2; n++) await bought(offers);
  await count();
  const [row] =
    await sql`select max(count)::int as most from (select count(*) from bought_together group by product_id) c`;
  assert.equal(row?.['most'], 24);
  assert.equal((await relatedTo(offers.slice(0, 1), 24)).length, 24);
  for (const first of [0, 25, -1]) {
    const { errors } = await ask(`related(first: ${first}) { id }`, cartOf(offers.slice(0, 1)));
    assert.equal(errors?.[0]?.extensions?.['code'], 'BAD_PAGINATION');
  }
});

test('what goes with the lines of carts costs one statement, however many lines and carts', async () => {
  const offers = await Promise.all(Array.from({ length: 10 }, () => world.offer()));
  const one = await countQueries(world, () => ask('related { id }', cartOf(offers.slice(0, 1))));
  const many = await countQueries(world, () => ask('related { id }', cartOf(offers), cartOf(offers.slice(0, 5))));
  assert.deepEqual([one, many], [1, 1]);
});
