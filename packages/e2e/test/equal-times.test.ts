import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { cartOf, checkoutOf, done, orderOf, problems } from '../src/buyers.ts';
import { offersWithStock } from '../src/buying.ts';
import type { Client } from '../src/client.ts';
import { inputOf } from '../src/input-of.ts';
import { openShop } from '../src/open-shop.ts';

const shop = await openShop({ more: { STOA_WAREHOUSE: 'manual' } });
after(() => shop.stop());
const [visitor = assert.fail('no gateway')] = shop.clients;
const [clara, jonas] = (await Promise.all(
  ['clara@example.com', 'jonas@example.com'].map((email) => visitor.signedInAs(email)),
)) as [Client, Client];
const [offer = assert.fail(), second = assert.fail()] = await offersWithStock(visitor, 8);

const theirCart = await cartOf(jonas, offer.offerId);
const theirOrder = await orderOf(jonas, theirCart);
await done(
  jonas,
  'cartLinesAdd',
  { cartId: theirCart.id, lines: [{ offerId: second.offerId, quantity: 1 }] },
  '__typename',
);
const theirCheckout = await checkoutOf(jonas, { id: theirCart.id, secret: null });
const theirWishlist = (await done(jonas, 'wishlistCreate', { name: 'Mine' }, 'wishlist { id }')).wishlist.id as string;
const theirAddress = (await jonas.ask('{ viewer { addresses { id } } }')).data.viewer.addresses[0].id as string;
const guestCart = await cartOf(visitor, second.offerId);
const guestOrder = await orderOf(visitor, await cartOf(visitor, second.offerId));

type Kind = keyof typeof ids;
/** Made like one that is there, of the same moment. */
const absent = (kind: Kind, like: string): string => {
  const there = ids[kind].decode(like);
  return ids[kind].encode(`${there.slice(0, -12)}${randomUUID().slice(-12)}`);
};

interface Attempt {
  readonly what: string;
  readonly kind: Kind;
  readonly id: string;
  readonly by?: Client;
  readonly query: string;
  readonly variables?: (id: string) => Record<string, unknown>;
}
const changing = (name: string, kind: Kind, id: string, input: (id: string) => object, by = clara): Attempt => ({
  what: name,
  kind,
  id,
  by,
  query: `mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { ${problems} } }`,
  variables: (given) => ({ input: input(given) }),
});
const reading = (what: string, kind: Kind, id: string, field: string, by = clara): Attempt => ({
  what,
  kind,
  id,
  by,
  query: `query ($id: ID!) { ${field} }`,
});

const attempts: readonly Attempt[] = [
  reading('order', 'order', theirOrder.id, 'order(id: $id) { id total { amount } payment { status } }'),
  reading(
    "a guest's order, with another secret",
    'order',
    guestOrder.id,
    'order(id: $id, cartSecret: "guessed") { id }',
    visitor,
  ),
  reading('cart', 'cart', theirCart.id, 'cart(id: $id) { id lines { id } }'),
  reading(
    "a guest's cart, with another secret",
    'cart',
    guestCart.id,
    'cart(id: $id, secret: "guessed") { id }',
    visitor,
  ),
  reading('checkout', 'checkout', theirCheckout.id, 'checkout(id: $id) { id email }'),
  changing('cartLinesRemove', 'cart', theirCart.id, (cartId) => ({ cartId, lineIds: [theirCart.lineId] })),
  changing('cartMerge', 'cart', guestCart.id, (guestCartId) => ({ guestCartId, secret: 'guessed' })),
  changing('wishlistRename', 'wishlist', theirWishlist, (wishlistId) => ({ wishlistId, name: 'Mine' })),
  changing('addressDelete', 'address', theirAddress, (addressId) => ({ addressId })),
  changing('orderCancel', 'order', theirOrder.id, (orderId) => ({ idempotencyKey: randomUUID(), orderId })),
  changing('checkoutSubmit', 'checkout', theirCheckout.id, (checkoutId) => ({
    idempotencyKey: randomUUID(),
    checkoutId,
    quoteVersion: 1,
    payment: [{ kind: 'CARD', token: 'pm_card_visa' }],
  })),
];

const samples = 120;
const unmeasured = 20;
const mostApart = 1.5;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function timeOf({ query, variables, by = clara }: Attempt, id: string): Promise<number> {
  const from = performance.now();
  await by.ask(query, variables?.(id) ?? { id });
  return performance.now() - from;
}

for (const attempt of attempts)
  test(`${attempt.what}: another's is refused as fast as one that is not there`, async (t) => {
    const theirs: number[] = [];
    const none: number[] = [];
    for (let n = 0; n < samples + unmeasured; n++) {
      const missing = absent(attempt.kind, attempt.id);
      // By turns, and each first as often as the other: whatever else goes on meets both.
      const first = n % 2 === 0;
      const before = first ? 0 : await timeOf(attempt, missing);
      const own = await timeOf(attempt, attempt.id);
      const other = first ? await timeOf(attempt, missing) : before;
      if (n < unmeasured) continue;
      theirs.push(own);
      none.push(other);
    }
    const ratio = median(theirs.map((ms, index) => ms / (none[index] ?? 1)));
    t.diagnostic(`${median(theirs).toFixed(2)} ms, ${median(none).toFixed(2)} ms; ratio ${ratio.toFixed(2)}`);
    // To read a row takes a little longer than to find none. To ask for one more would take half as long again.
    assert.ok(ratio < mostApart && ratio > 1 / mostApart, `${ratio}`);
  });
