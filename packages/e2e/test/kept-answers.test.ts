import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Client } from '../src/client.ts';
import { type OpenShop, openShop } from '../src/open-shop.ts';
import { redisIsHere, startRedis } from '../src/redis.ts';

const stops: (() => Promise<void>)[] = [];
after(async () => {
  for (const stop of stops) await stop();
});

async function shop(gateways: number, withRedis: boolean): Promise<OpenShop> {
  const redis = withRedis ? await startRedis() : null;
  const opened = await openShop({ gateways, redisUrl: redis?.url });
  stops.push(async () => {
    await opened.stop();
    await redis?.stop();
  });
  return opened;
}

const priced = `query ($id: ID!) { variant(id: $id) { sku price { amount } product { title priceRange { lowest { amount } } } } }`;

const setPrice = `mutation ($key: String!, $offer: ID!, $amount: Decimal!) {
  offerPriceSet(input: { idempotencyKey: $key, offerId: $offer, list: { amount: $amount, currencyCode: EUR } }) {
    offer { id } userErrors { code message } } }`;

/** Sets a price by one gateway and asks another for it at once, many times: whether the new one was ever not there. */
async function oldPricesSeen(writer: Client, reader: Client): Promise<number> {
  const { data } = await reader.ask(
    '{ products(first: 50) { nodes { variants(first: 5) { id offers { id seller { displayName } } } } } }',
  );
  const variants = data.products.nodes.flatMap((node: { variants: unknown[] }) => node.variants) as {
    id: string;
    offers: { id: string; seller: { displayName: string } }[];
  }[];
  const variant = variants.find(({ offers }) => offers.length === 1 && offers[0]?.seller.displayName === 'Stoa');
  assert.ok(variant?.offers[0], 'the world has a variant of which only we have an offer');
  const ada = await writer.signedInAs('ada@example.com');
  let old = 0;
  for (let turn = 0; turn < 40; turn++) {
    const amount = `${20 + turn}.50`;
    // Kept, and asked for again so that what is kept is used.
    for (let again = 0; again < 2; again++) await reader.ask(priced, { id: variant.id });
    const { data: done } = await ada.ask(setPrice, { key: randomUUID(), offer: variant.offers[0].id, amount });
    assert.deepEqual(done.offerPriceSet.userErrors, []);
    const { data: now } = await reader.ask(priced, { id: variant.id });
    if (now.variant.price.amount !== amount) old++;
  }
  return old;
}

suite('a price that was changed is seen by the next request', () => {
  test('on the same gateway', async () => {
    const { clients } = await shop(1, false);
    const [only] = clients as [Client];
    assert.equal(await oldPricesSeen(only, only), 0);
  });

  test('on another gateway, where they share a Redis', { skip: !redisIsHere() && 'no redis-server here' }, async () => {
    const { clients } = await shop(2, true);
    const [one, other] = clients as [Client, Client];
    assert.equal(await oldPricesSeen(one, other), 0);
  });
});
