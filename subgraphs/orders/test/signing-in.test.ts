import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { cartMerged } from '@stoa/contracts/cart.ts';
import { clara, jonas, ordersWorld, update } from './world.ts';

const world = await ordersWorld();

/** A guest with an open checkout. */
async function guest() {
  const cart = world.cart([await world.offer()], { userId: null });
  const key = randomUUID();
  const started = await world.start(cart, { idempotencyKey: key });
  assert.deepEqual(started.data.checkoutStart.userErrors, []);
  return { cart, key, secret: cart.secret, checkout: started.data.checkoutStart.checkout };
}
type Guest = Awaited<ReturnType<typeof guest>>;

const merged = ({ cart }: Guest, viewer: typeof clara) =>
  world.hear(cartMerged, { guestCartId: cart.id, cartId: randomUUID(), userId: viewer.userId ?? '' });
const submit = async ({ checkout }: Guest, cartSecret: string | null, viewer: Partial<typeof clara>) =>
  (await world.submit(checkout, { cartSecret }, viewer)).data.checkoutSubmit;
const change = async ({ checkout }: Guest, cartSecret: string | null, viewer: Partial<typeof clara>) => {
  const input = { checkoutId: checkout.id, cartSecret, gift: { message: 'Hello' } };
  return (await world.run(update, { input }, viewer)).data.checkoutUpdate;
};
const remove = async ({ checkout }: Guest, cartSecret: string | null, viewer: Partial<typeof clara>) => {
  const query =
    'mutation ($input: CheckoutCancelInput!) { checkoutCancel(input: $input) { checkout { status } userErrors { __typename } } }';
  return (await world.run(query, { input: { checkoutId: checkout.id, cartSecret } }, viewer)).data.checkoutCancel;
};
const kindOf = ({ userErrors }: { userErrors: { __typename: string }[] }) => userErrors[0]?.__typename ?? null;
const history = async (viewer: typeof clara): Promise<string[]> => {
  const query = `query { _entities(representations: [{ __typename: "Viewer", id: "x" }]) { ... on Viewer { orders { nodes { id } } } } }`;
  return (await world.run(query, {}, viewer)).data._entities[0].orders.nodes.map(({ id }: { id: string }) => id);
};

test('a guest who signs in goes on with the checkout, and the order is in the history', async () => {
  for (const isMerged of [true, false]) {
    const began = await guest();
    if (isMerged) await merged(began, clara);
    assert.equal(kindOf(await change(began, began.secret, clara)), null);
    const version = began.checkout.quoteVersion + 1;
    const bought = await submit({ ...began, checkout: { ...began.checkout, quoteVersion: version } }, null, clara);
    assert.deepEqual(bought.userErrors, []);
    assert.ok((await history(clara)).includes(bought.order.id));
    const { data } = await world.run('query ($id: ID!) { order(id: $id) { email } }', { id: bought.order.id }, clara);
    assert.equal(data.order.email, 'guest@example.com');
  }
});

test('the first thing after signing in may be to buy, or to give it up', async () => {
  const buyer = await guest();
  assert.deepEqual((await submit(buyer, buyer.secret, clara)).userErrors, []);
  const quitter = await guest();
  assert.equal((await remove(quitter, quitter.secret, clara)).checkout.status, 'CANCELLED');
});

test('neither the id alone nor a wrong secret gets anybody anything', async () => {
  const began = await guest();
  await merged(began, clara);
  for (const [secret, viewer] of [
    [null, clara],
    [null, jonas],
    ['guess', jonas],
    ['guess', clara],
    ['guess', {}],
    [null, {}],
  ] as const) {
    assert.equal(kindOf(await change(began, secret, viewer)), 'UnknownCheckout');
    assert.equal(kindOf(await submit(began, secret, viewer)), 'UnknownCheckout');
    assert.equal(kindOf(await remove(began, secret, viewer)), 'UnknownCheckout');
  }
  assert.equal(kindOf(await change(began, began.secret, clara)), null);
});

test('a right secret is worth nothing to anybody else once it was claimed', async () => {
  const began = await guest();
  assert.equal(kindOf(await change(began, began.secret, clara)), null);
  for (const viewer of [jonas, {}]) {
    assert.equal(kindOf(await change(began, began.secret, viewer)), 'UnknownCheckout');
    assert.equal(kindOf(await submit(began, began.secret, viewer)), 'UnknownCheckout');
    assert.equal(kindOf(await remove(began, began.secret, viewer)), 'UnknownCheckout');
    const seen = 'query ($id: ID!, $secret: String) { checkout(id: $id, cartSecret: $secret) { id } }';
    const { data } = await world.run(seen, { id: began.checkout.id, secret: began.secret }, viewer);
    assert.equal(data.checkout, null);
  }
});

test('nor before, when the cart has become another user’s', async () => {
  const began = await guest();
  await merged(began, clara);
  await merged(began, clara);
  assert.equal(kindOf(await change(began, began.secret, jonas)), 'UnknownCheckout');
  assert.equal(kindOf(await submit(began, began.secret, jonas)), 'UnknownCheckout');
  assert.deepEqual((await submit(began, began.secret, clara)).userErrors, []);
});

test('of two who know the secret and sign in at once one gets it', async () => {
  for (let round = 0; round < 5; round++) {
    const began = await guest();
    const answers = await Promise.all([clara, jonas].map((viewer) => submit(began, began.secret, viewer)));
    assert.equal(answers.filter(({ order }) => order !== null).length, 1);
    assert.deepEqual(
      answers.flatMap(({ userErrors }) => userErrors).map(({ __typename }) => __typename),
      ['UnknownCheckout'],
    );
  }
});

test('what a guest has submitted stays the guest’s', async () => {
  const began = await guest();
  const { order } = await submit(began, began.secret, {});
  assert.ok(order);
  assert.equal(kindOf(await submit(began, began.secret, clara)), 'UnknownCheckout');
  assert.ok(!(await history(clara)).includes(order.id));
});

test('the key that it was begun by gets no other checkout of the same stock, and shows nobody the claimed one', async () => {
  const began = await guest();
  assert.equal(kindOf(await change(began, began.secret, clara)), null);
  const again = await world.start(began.cart, { idempotencyKey: began.key });
  assert.deepEqual([kindOf(again.data.checkoutStart), again.data.checkoutStart.checkout], ['UnknownCart', null]);
});
