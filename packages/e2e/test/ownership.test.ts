import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { cartOf, checkoutOf, done, lineOf, orderOf, parcelOf, problems } from '../src/buyers.ts';
import { amsterdam } from '../src/buying.ts';
import type { Answer, Client } from '../src/client.ts';
import { inputOf } from '../src/input-of.ts';
import { openManualShop } from '../src/open-manual-shop.ts';

const { visitor, sql, clara, jonas, ada, offers } = await openManualShop();
const [offer = assert.fail(), second = assert.fail(), third = assert.fail()] = offers;

// What belongs to Jonas and to a guest; Clara comes for it.
const theirCart = await cartOf(jonas, offer.offerId);
const theirOrder = await orderOf(jonas, theirCart);
const theirParcel = await parcelOf(ada, sql, theirOrder);
await done(
  ada,
  'parcelScan',
  { idempotencyKey: randomUUID(), parcelId: theirParcel.id, status: 'DELIVERED' },
  '__typename',
);
const theirReturn = await done(
  jonas,
  'returnRequest',
  {
    idempotencyKey: randomUUID(),
    orderId: theirOrder.id,
    lines: [{ orderLineId: await lineOf(sql, theirOrder), quantity: 1 }],
    reason: 'CHANGED_MIND',
  },
  'return { id }',
).then(({ return: made }) => made.id as string);
await done(
  jonas,
  'cartLinesAdd',
  { cartId: theirCart.id, lines: [{ offerId: second.offerId, quantity: 1 }] },
  '__typename',
);
const theirLine = (await jonas.ask('{ viewer { cart { lines { id } } } }')).data.viewer.cart.lines[0].id as string;
const theirCheckout = await checkoutOf(jonas, { id: theirCart.id, secret: null });
const theirAddress = (await jonas.ask('{ viewer { addresses { id } } }')).data.viewer.addresses[0].id as string;
const theirMethod = (await done(jonas, 'paymentMethodSave', { token: 'pm_card_visa' }, 'paymentMethod { id }'))
  .paymentMethod.id as string;
const theirWishlist = (await done(jonas, 'wishlistCreate', { name: 'Mine' }, 'wishlist { id }')).wishlist.id as string;
const guestCart = await cartOf(visitor, third.offerId);
const guestOrder = await orderOf(visitor, guestCart);
const guestParcel = await parcelOf(ada, sql, guestOrder);
const myCart = await cartOf(clara, second.offerId);
const myCheckout = await checkoutOf(clara, myCart);

const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
type Kind = keyof typeof ids;
const absent = (kind: Kind): string => ids[kind].encode(nobody);
const address = { ...amsterdam, name: 'Somebody Else' };
const key = () => randomUUID();

interface Attempt {
  readonly what: string;
  readonly kind: Kind;
  readonly id: string;
  readonly query: string;
  readonly variables?: (id: string) => Record<string, unknown>;
  readonly by?: Client;
}
const reading = (what: string, kind: Kind, id: string, field: string, by = clara): Attempt => ({
  what,
  kind,
  id,
  by,
  query: `query ($id: ID!) { ${field} }`,
});
const changing = (name: string, kind: Kind, id: string, input: (id: string) => object): Attempt => ({
  what: name,
  kind,
  id,
  query: `mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { ${problems} } }`,
  variables: (given) => ({ input: input(given) }),
});

const attempts: readonly Attempt[] = [
  reading('order', 'order', theirOrder.id, 'order(id: $id) { id total { amount } payment { status } }'),
  reading('order, by nobody', 'order', theirOrder.id, 'order(id: $id) { id }', visitor),
  reading("a guest's order without its secret", 'order', guestOrder.id, 'order(id: $id) { id email }', visitor),
  reading(
    "a guest's order with another secret",
    'order',
    guestOrder.id,
    'order(id: $id, cartSecret: "guessed") { id email }',
  ),
  reading('checkout', 'checkout', theirCheckout.id, 'checkout(id: $id) { id email }'),
  reading('cart', 'cart', theirCart.id, 'cart(id: $id) { id }'),
  reading("a guest's cart", 'cart', guestCart.id, 'cart(id: $id, secret: "guessed") { id }'),
  reading('parcel', 'parcel', theirParcel.id, 'parcel(id: $id) { id status }'),
  reading(
    'parcel by its tracking code',
    'parcel',
    theirParcel.id,
    `parcel(id: $id, trackingCode: "${theirParcel.code}") { id status }`,
  ),
  reading("a guest's parcel", 'parcel', guestParcel.id, 'parcel(id: $id, trackingCode: "guessed") { id status }'),
  reading('return', 'return', theirReturn, 'return(id: $id) { id status }'),
  changing('cartLinesAdd', 'cart', theirCart.id, (cartId) => ({
    cartId,
    lines: [{ offerId: offer.offerId, quantity: 1 }],
  })),
  changing('cartLinesSet', 'cart', theirCart.id, (cartId) => ({ cartId, lines: [{ lineId: theirLine, quantity: 2 }] })),
  changing('cartLinesRemove', 'cartLine', theirLine, (lineId) => ({ cartId: myCart.id, lineIds: [lineId] })),
  changing('cartCouponAdd', 'cart', theirCart.id, (cartId) => ({ cartId, code: 'WELCOME' })),
  changing('cartPricesAcknowledge', 'cart', theirCart.id, (cartId) => ({ cartId })),
  changing('cartDelete', 'cart', guestCart.id, (cartId) => ({ cartId, secret: 'guessed' })),
  changing('cartMerge', 'cart', guestCart.id, (guestCartId) => ({ guestCartId, secret: 'guessed' })),
  changing('wishlistRename', 'wishlist', theirWishlist, (wishlistId) => ({ wishlistId, name: 'Stolen' })),
  changing('wishlistShare', 'wishlist', theirWishlist, (wishlistId) => ({ wishlistId })),
  changing('wishlistDelete', 'wishlist', theirWishlist, (wishlistId) => ({ wishlistId })),
  changing('checkoutStart', 'cart', theirCart.id, (cartId) => ({
    idempotencyKey: key(),
    cartId,
    shippingAddress: amsterdam,
  })),
  changing('checkoutStart', 'address', theirAddress, (shippingAddressId) => ({
    idempotencyKey: key(),
    cartId: myCart.id,
    shippingAddressId,
  })),
  changing('checkoutUpdate', 'checkout', theirCheckout.id, (checkoutId) => ({ checkoutId, shippingAddress: address })),
  changing('checkoutUpdate', 'address', theirAddress, (shippingAddressId) => ({
    checkoutId: myCheckout.id,
    shippingAddressId,
  })),
  changing('checkoutSubmit', 'checkout', theirCheckout.id, (checkoutId) => ({
    idempotencyKey: key(),
    checkoutId,
    quoteVersion: 1,
    payment: [{ kind: 'CARD', token: 'pm_card_visa' }],
  })),
  changing('checkoutSubmit', 'paymentMethod', theirMethod, (token) => ({
    idempotencyKey: key(),
    checkoutId: myCheckout.id,
    quoteVersion: 1,
    payment: [{ kind: 'CARD', token }],
  })),
  changing('checkoutCancel', 'checkout', theirCheckout.id, (checkoutId) => ({ checkoutId })),
  changing('orderCancel', 'order', theirOrder.id, (orderId) => ({ idempotencyKey: key(), orderId })),
  changing('orderCancel', 'order', guestOrder.id, (orderId) => ({
    idempotencyKey: key(),
    orderId,
    cartSecret: 'guessed',
  })),
  changing('orderAddressChange', 'order', theirOrder.id, (orderId) => ({
    idempotencyKey: key(),
    orderId,
    shippingAddress: address,
  })),
  changing('orderGiftChange', 'order', theirOrder.id, (orderId) => ({ orderId, gift: { message: 'Hello' } })),
  changing('orderReorder', 'order', theirOrder.id, (orderId) => ({ idempotencyKey: key(), orderId })),
  changing('returnRequest', 'order', theirOrder.id, (orderId) => ({
    idempotencyKey: key(),
    orderId,
    lines: [{ orderLineId: theirOrder.lines[0]?.id, quantity: 1 }],
    reason: 'CHANGED_MIND',
  })),
  changing('returnRequest', 'order', guestOrder.id, (orderId) => ({
    idempotencyKey: key(),
    orderId,
    trackingCode: 'guessed',
    lines: [{ orderLineId: guestOrder.lines[0]?.id, quantity: 1 }],
    reason: 'CHANGED_MIND',
  })),
  changing('returnCancel', 'return', theirReturn, (returnId) => ({ returnId })),
  changing('paymentMethodRemove', 'paymentMethod', theirMethod, (paymentMethodId) => ({ paymentMethodId })),
];

/** What is not there has been taken away already: no refusal, and no effect, as is looked at below. */
const alreadyGone = new Set(['paymentMethodRemove', 'cartLinesRemove']);

const said = ({ data, errors }: Answer) => ({
  data,
  errors: errors?.map(({ message, extensions }) => [message, extensions['code']]),
});
const ask = ({ query, variables, by = clara }: Attempt, id: string) => by.ask(query, variables?.(id) ?? { id });

/** All that is Jonas's or the guest's, as it stands. */
const standing = async (): Promise<string> =>
  JSON.stringify([
    await sql`select status, buyer, refund_minor::text, entries from orders."order" order by id`,
    await sql`select status, quote_version, buyer from orders.checkout where id = ${ids.checkout.decode(theirCheckout.id)}`,
    await sql`select version, status from cart.cart where id = any(${[theirCart.id, guestCart.id].map((id) => ids.cart.decode(id))}) order by id`,
    await sql`select name from cart.wishlist where id = ${ids.wishlist.decode(theirWishlist)}`,
    await sql`select status from fulfillment.returned order by id`,
    await sql`select count(*) from payments.saved_method`,
  ]);
const before = await standing();

for (const attempt of attempts)
  test(`${attempt.what}: another's ${attempt.kind} looks like one that is not there`, async () => {
    const theirs = said(await ask(attempt, attempt.id));
    assert.deepEqual(theirs, said(await ask(attempt, absent(attempt.kind))));
    if (alreadyGone.has(attempt.what)) return;
    const isRefused = theirs.errors !== undefined || /userErrors":\[\{|:null/.test(JSON.stringify(theirs.data));
    assert.ok(isRefused, JSON.stringify(theirs));
    assert.equal(
      theirs.errors?.some(([, code]) => /INTERNAL|GRAPHQL/.test(String(code))) ?? false,
      false,
      JSON.stringify(theirs),
    );
  });

test('after all of that everything stands as it did', async () => assert.equal(await standing(), before));

test('an id of the wrong type is refused as such, in every place', async () => {
  for (const attempt of attempts) {
    if (attempt.kind === 'paymentMethod' && attempt.what === 'checkoutSubmit') continue;
    for (const id of [absent(attempt.kind === 'seller' ? 'user' : 'seller'), '1; drop table orders', '__proto__', '']) {
      const { errors } = await ask(attempt, id);
      assert.equal(errors?.[0]?.extensions['code'], 'BAD_ID', `${attempt.what} ${id}: ${JSON.stringify(errors)}`);
    }
  }
});

test("another's live order says nothing", async () => {
  for (const id of [theirOrder.id, guestOrder.id, absent('order')]) {
    const events = clara.listen('subscription ($id: ID!) { orderEvents(orderId: $id) { order { status } } }', { id });
    const first = await events.next().catch((error: unknown) => ({ value: { errors: error } as unknown as Answer }));
    assert.ok(first.value.errors, JSON.stringify(first.value));
    assert.match(JSON.stringify(first.value.errors), /NOT_FOUND/);
    await events.return?.();
  }
});

test("a tracking code shows where a guest's parcel is, and not who the guest is", async () => {
  const query =
    'query ($id: ID!, $code: String) { parcel(id: $id, trackingCode: $code) { status items { orderLine { title } } } }';
  const { data } = await visitor.ask(query, { id: guestParcel.id, code: guestParcel.code });
  assert.equal(data.parcel.status, 'LABELLED');
  const more = await visitor.ask(query.replace('status', 'status order { email shippingAddress { lines } }'), {
    id: guestParcel.id,
    code: guestParcel.code,
  });
  assert.doesNotMatch(JSON.stringify(more), /guest@example\.com|Prinsengracht/);
});

test('a guest sees all of the order with the secret', async () => {
  const { data, errors } = await visitor.ask(
    `query ($id: ID!, $secret: String) { order(id: $id, cartSecret: $secret) { email payment { status } parcels { trackingCode items { orderLine { title } } } units { parcels { status } } } }`,
    { id: guestOrder.id, secret: guestCart.secret },
  );
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.equal(data.order.email, 'guest@example.com');
  assert.equal(data.order.payment.status, 'AUTHORIZED');
  assert.equal(data.order.parcels[0].trackingCode, guestParcel.code);
});
