import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, customer, sellerOf, staff } from './world.ts';

const world = await catalogWorld();
const errors = 'userErrors { __typename code message field }';
const set = `mutation ($input: OfferPriceSetInput!) { offerPriceSet(input: $input) { offer { id price { amount compareAt { amount } saleEndsAt } } ${errors} } }`;
const codes = (payload: { userErrors: { code: string; field: string[] }[] }) =>
  payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

async function shelf() {
  const variantId = await world.variant(await world.product());
  return { variantId, sellerId: await world.seller() };
}
const setPrice = async (offerId: string, given: object, viewer = staff) =>
  (
    await world.run(
      set,
      { input: { idempotencyKey: world.next('key'), offerId: ids.offer.encode(offerId), ...given } },
      viewer,
    )
  ).data.offerPriceSet;

test('a price of zero, below zero, with too many decimals or in another currency is refused', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId, '10.00');
  const refused = async (given: object) => codes(await setPrice(offer, given));
  for (const amount of ['0', '0.00', '-1', '1.001', '100000000.01', '999999999999999'])
    assert.deepEqual(await refused({ list: eur(amount) }), ['INVALID_INPUT list.amount'], amount);
  assert.deepEqual(await refused({ list: { amount: '1.5', currencyCode: 'JPY' } }), ['INVALID_INPUT list.amount']);
  assert.deepEqual(await refused({ list: eur('5'), sale: { amount: '4', currencyCode: 'USD' } }), [
    'INVALID_INPUT sale.currencyCode',
  ]);
  assert.deepEqual(await refused({ list: eur('5'), sale: eur('5') }), ['INVALID_INPUT sale.amount']);
  assert.deepEqual(await refused({ list: eur('5'), sale: eur('4'), saleTo: '2020-01-01T00:00:00Z' }), [
    'INVALID_INPUT saleTo',
  ]);
  assert.deepEqual(await refused({ list: eur('5'), saleTo: '2030-01-01T00:00:00Z' }), ['INVALID_INPUT sale']);
  const words = await world.run(
    set,
    { input: { idempotencyKey: 'k', offerId: ids.offer.encode(offer), list: eur('1e3') } },
    staff,
  );
  assert.ok(words.errors);
  const [row] = await world.db.sql`select list_minor::int as minor from offer_price where offer_id = ${offer}`;
  assert.equal(row?.['minor'], 1000);
});

test('a sale holds from its start and up to its end, and the list price is named beside it', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId, '10.00');
  const at = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
  const saleTo = at(20);
  await setPrice(offer, { list: eur('10'), sale: eur('7.5'), saleFrom: at(10), saleTo });
  const look = async () =>
    (
      await world.run(
        'query ($id: ID!) { variant(id: $id) { price { amount compareAt { amount } saleEndsAt } product { priceRange { lowest { amount } } } } }',
        { id: ids.variant.encode(variantId) },
      )
    ).data.variant;
  assert.deepEqual((await look()).price, { amount: '10.00', compareAt: null, saleEndsAt: null });
  world.clock.advance(10 * 60_000);
  assert.deepEqual((await look()).price, { amount: '7.50', compareAt: { amount: '10.00' }, saleEndsAt: saleTo });
  assert.equal((await look()).product.priceRange.lowest.amount, '7.50');
  world.clock.advance(10 * 60_000);
  assert.equal((await look()).price.amount, '10.00');
});

test('prices at once leave one that is current, and a history without gaps', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId, '10.00');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => setPrice(offer, { list: eur(`${n + 1}.00`) })),
  );
  assert.ok(answers.every(({ userErrors }) => userErrors.length === 0));
  const [row] = await world.db.sql`
    select count(*)::int as rows, count(*) filter (where valid_to is null)::int as current,
      count(*) filter (where valid_to is not null and not exists (
        select from offer_price n where n.offer_id = p.offer_id and n.valid_from = p.valid_to))::int as gaps
    from offer_price p where offer_id = ${offer}`;
  assert.deepEqual({ ...row }, { rows: 21, current: 1, gaps: 0 });
});

test('a repeat under one key sets a price once', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId);
  await Promise.all(Array.from({ length: 8 }, () => setPrice(offer, { idempotencyKey: 'one', list: eur('8') })));
  const rows = await world.db.sql`select 1 from offer_price where offer_id = ${offer}`;
  assert.equal(rows.length, 2);
  const facts = await world.db
    .sql`select payload from event_log where key = ${offer} and type = 'catalog.price-changed.v1'`;
  assert.deepEqual(
    facts.map(({ payload }) => payload.listMinor),
    ['1000', '800'],
  );
});

test('the history is for the seller of the offer and for staff', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId);
  await setPrice(offer, { list: eur('12'), sale: eur('11') });
  const look = (viewer: object) =>
    world.run(
      'query ($id: ID!) { variant(id: $id) { offers { priceHistory { list { amount } sale { amount } validTo } } } }',
      { id: ids.variant.encode(variantId) },
      viewer,
    );
  const { data } = await look(sellerOf(sellerId));
  assert.deepEqual(
    data.variant.offers[0].priceHistory.map((each: { list: { amount: string } }) => each.list.amount),
    ['12.00', '10.00'],
  );
  assert.equal((await look(sellerOf(await world.seller()))).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  assert.equal((await look(customer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  assert.equal((await look(staff)).errors, undefined);
});
