import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { catalogWorld, customer, sellerOf, staff } from './world.ts';

const world = await catalogWorld();
const errors = 'userErrors { __typename code message field }';
const create = `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { id condition deliveryDays seller { displayName } price { amount currencyCode } } ${errors} } }`;
const set = `mutation ($input: OfferPriceSetInput!) { offerPriceSet(input: $input) { offer { id price { amount compareAt { amount } saleEndsAt } } ${errors} } }`;
const withdraw = `mutation ($input: OfferWithdrawInput!) { offerWithdraw(input: $input) { offer { id } ${errors} } }`;
const codes = (payload: { userErrors: { code: string; field: string[] }[] }) =>
  payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const nowhere = '01890a5d-ac96-774b-bcce-b302099a8057';

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

test('sellers offer as themselves, staff says for whom', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = async (given: object, viewer: object) =>
    await world.run(
      create,
      {
        input: {
          idempotencyKey: world.next('key'),
          variantId: ids.variant.encode(variantId),
          deliveryDays: 3,
          prices: [eur('9.90')],
          ...given,
        },
      },
      viewer,
    );
  const first = await offer({}, sellerOf(sellerId));
  assert.deepEqual(first.data.offerCreate.offer.price, { amount: '9.90', currencyCode: 'EUR' });
  const refused = async (given: object, viewer: object) => codes((await offer(given, viewer)).data.offerCreate);
  const seller = ids.seller.encode(sellerId);
  assert.deepEqual(await refused({}, sellerOf(sellerId)), ['NAME_TAKEN variantId']);
  assert.deepEqual(await refused({ sellerId: seller }, sellerOf(sellerId)), ['INVALID_INPUT sellerId']);
  assert.deepEqual(await refused({}, staff), ['INVALID_INPUT sellerId']);
  assert.deepEqual(await refused({ sellerId: seller, condition: 'USED' }, staff), []);
  assert.deepEqual(await refused({ sellerId: ids.seller.encode(nowhere) }, staff), ['NOT_FOUND sellerId']);
  assert.deepEqual(await refused({ deliveryDays: 61 }, sellerOf(sellerId)), ['INVALID_INPUT deliveryDays']);
  assert.deepEqual(await refused({ prices: [] }, sellerOf(sellerId)), ['INVALID_INPUT prices']);
  assert.deepEqual(await refused({ prices: [eur('1'), eur('2')] }, sellerOf(sellerId)), [
    'INVALID_INPUT prices.1.currencyCode',
  ]);
  assert.equal((await offer({}, customer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
});

test('a seller cannot offer what is not shown yet, nor tell it from what is not there', async () => {
  const sellerId = await world.seller();
  const draft = await world.variant(await world.product({ status: 'DRAFT' }));
  const answers = await Promise.all(
    [draft, nowhere].map(
      async (variantId) =>
        (
          await world.run(
            create,
            {
              input: {
                idempotencyKey: world.next('key'),
                variantId: ids.variant.encode(variantId),
                deliveryDays: 3,
                prices: [eur('1')],
              },
            },
            sellerOf(sellerId),
          )
        ).data.offerCreate,
    ),
  );
  assert.deepEqual(answers[0], answers[1]);
  assert.deepEqual(codes(answers[0]), ['NOT_FOUND variantId']);
});

test('another seller’s offer and none look the same', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId);
  const other = sellerOf(await world.seller());
  const [theirs, none] = [
    await setPrice(offer, { list: eur('1') }, other),
    await setPrice(nowhere, { list: eur('1') }, other),
  ];
  assert.deepEqual(theirs, none);
  assert.deepEqual(codes(theirs), ['NOT_FOUND offerId']);
  const take = async (id: string) =>
    (await world.run(withdraw, { input: { offerId: ids.offer.encode(id) } }, other)).data.offerWithdraw;
  assert.deepEqual(await take(offer), await take(nowhere));
  const [row] = await world.db.sql`select withdrawn_at from offer where id = ${offer}`;
  assert.equal(row?.['withdrawn_at'], null);
});

test('a withdrawn offer is gone for shoppers; twice is once, and it may be offered anew', async () => {
  const { variantId, sellerId } = await shelf();
  const offer = await world.offer(variantId, sellerId);
  const take = () => world.run(withdraw, { input: { offerId: ids.offer.encode(offer) } }, sellerOf(sellerId));
  await Promise.all([take(), take()]);
  const look = await world.run(
    'query ($id: ID!) { variant(id: $id) { offers { id } buyBox { id } price { amount } } }',
    { id: ids.variant.encode(variantId) },
  );
  assert.deepEqual(look.data.variant, { offers: [], buyBox: null, price: null });
  assert.deepEqual(codes(await setPrice(offer, { list: eur('1') })), ['NOT_FOUND offerId']);
  const facts = await world.db.sql`select 1 from event_log where key = ${offer} and type = 'catalog.offer-changed.v1'`;
  assert.equal(facts.length, 2);
  await world.offer(variantId, sellerId);
});
