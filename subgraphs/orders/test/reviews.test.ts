import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesCancelled, orderHeld, orderPlaced, refundRequested } from '@stoa/contracts/orders.ts';
import { reviewDecided, reviewOpened } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { clara, ordersWorld } from './world.ts';

const world = await ordersWorld();

type News = 'opened' | 'ACCEPTED' | 'REJECTED';
const tell = (orderId: string, news: News) =>
  news === 'opened' ? world.hear(reviewOpened, { orderId }) : world.hear(reviewDecided, { orderId, decision: news });

const look = async (id: string) => {
  const query = `query ($id: ID!) { order(id: $id) { status refundTotal { amount } total { amount }
    timeline(first: 100) { nodes { kind } } } }`;
  return (await world.run(query, { id: ids.order.encode(id) }, clara)).data.order;
};
const reviewsIn = async (id: string): Promise<string[]> =>
  (await look(id)).timeline.nodes
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind.startsWith('REVIEW_'));

/** What the other domains were told of the order, in this order. */
const told = async (orderId: string) => {
  const types = [orderHeld, orderPlaced, linesCancelled, refundRequested].map(({ name }) => name);
  const rows = await world.db.sql<{ type: string; payload: { held?: boolean } }[]>`
    select type, payload from event_log where key = ${orderId} and type = any(${types}) order by position`;
  return rows.map(({ type, payload }) => {
    if (type === orderHeld.name) return payload.held ? 'held' : 'let go';
    return /\.([a-z-]+)\./.exec(type)?.[1];
  });
};

/** Buys, with news that comes while the payment is being authorized, before the order stands. */
async function buyWith(before: readonly News[]): Promise<string> {
  let orderId = '';
  world.town.before(async (command: string, input: { orderId: string }) => {
    if (command !== 'payments.authorize-payment') return;
    orderId = input.orderId;
    for (const news of before) await tell(orderId, news);
    // Whoever looks now finds no order.
    await world.jobs();
  });
  await world.buy();
  world.town.before(() => {});
  return orderId;
}
const later = async () => {
  world.clock.advance(31_000);
  await world.jobs();
};

test('what a person has to look at is held before the order is told of, and let go of when it is accepted', async () => {
  const orderId = await buyWith(['opened']);
  assert.deepEqual(await told(orderId), ['held', 'order-placed']);
  await later();
  assert.deepEqual(await reviewsIn(orderId), ['REVIEW_OPENED']);
  for (let twice = 0; twice < 2; twice++) await tell(orderId, 'ACCEPTED');
  await later();
  assert.deepEqual(await told(orderId), ['held', 'order-placed', 'let go']);
  assert.deepEqual(await reviewsIn(orderId), ['REVIEW_OPENED', 'REVIEW_ACCEPTED']);
  assert.equal((await look(orderId)).status, 'PENDING');
});

const rejected = async (orderId: string) => {
  await later();
  const { status, refundTotal, total } = await look(orderId);
  assert.deepEqual([status, refundTotal], ['CANCELLED', total]);
  assert.equal((await reviewsIn(orderId)).filter((kind) => kind === 'REVIEW_REJECTED').length, 1);
  const all = await told(orderId);
  // Goods go back to the shelf and money to the buyer, once each; nobody is told to go on.
  assert.deepEqual(
    ['held', 'order-placed', 'lines-cancelled', 'refund-requested', 'let go'].map(
      (each) => all.filter((one) => one === each).length,
    ),
    [1, 1, 1, 1, 0],
  );
  assert.ok(all.indexOf('held') < all.indexOf('lines-cancelled'));
};

test('a rejection after the order stands cancels it, once', async () => {
  const orderId = await buyWith(['opened']);
  for (let twice = 0; twice < 2; twice++) await tell(orderId, 'REJECTED');
  await rejected(orderId);
});

for (const before of [
  ['opened', 'REJECTED'],
  ['opened', 'REJECTED', 'REJECTED', 'opened'],
  // The other way round, as after a retry.
  ['REJECTED', 'opened'],
  ['REJECTED'],
] as const)
  test(`a rejection before the order stands is remembered: ${before.join(', ')}`, async () =>
    await rejected(await buyWith(before)));

test('a rejection that comes in the moment in which the order is placed cancels it, once', async () => {
  for (let round = 0; round < 5; round++) {
    let orderId = '';
    let news: Promise<unknown> = Promise.resolve();
    world.town.before((command: string, input: { orderId: string }) => {
      if (command === 'payments.authorize-payment') ({ orderId } = input);
      if (command !== 'inventory.confirm-reservation') return;
      news = Promise.all([tell(orderId, 'opened'), tell(orderId, 'REJECTED'), tell(orderId, 'REJECTED')]);
    });
    await world.buy();
    world.town.before(() => {});
    await news;
    await rejected(orderId);
  }
});

for (const before of [
  ['opened', 'ACCEPTED'],
  ['ACCEPTED', 'opened'],
] as const)
  test(`an acceptance before the order stands is remembered, and holds nothing: ${before.join(', ')}`, async () => {
    const orderId = await buyWith(before);
    await later();
    assert.deepEqual(
      await told(orderId),
      before[0] === 'opened' ? ['held', 'let go', 'order-placed'] : ['order-placed'],
    );
    assert.deepEqual((await reviewsIn(orderId)).toSorted(), ['REVIEW_ACCEPTED', 'REVIEW_OPENED']);
    assert.equal((await look(orderId)).status, 'PENDING');
  });

test('the first decision counts', async () => {
  const orderId = await buyWith(['opened', 'ACCEPTED', 'REJECTED']);
  await later();
  assert.deepEqual(await reviewsIn(orderId), ['REVIEW_OPENED', 'REVIEW_ACCEPTED']);
  assert.equal((await look(orderId)).status, 'PENDING');
});

test('an order that never comes is not waited for', async () => {
  let orderId = '';
  world.town.before(async (command: string, input: { orderId: string }) => {
    if (command !== 'payments.authorize-payment') return;
    orderId = input.orderId;
    await tell(orderId, 'opened');
  });
  const started = await world.start(world.cart([await world.offer()]));
  const declined = { payment: [{ kind: 'CARD', token: 'pm_declined' }] };
  await world.submit(started.data.checkoutStart.checkout, declined);
  world.town.before(() => {});
  assert.ok(orderId);
  await later();
  world.clock.advance(3_600_000);
  await world.jobs();
  world.clock.advance(3_600_000);
  assert.equal(await world.jobs(), 0);
});

test('what was packed before it was rejected is left to people, and the rest is cancelled', async () => {
  const orderId = await buyWith(['opened']);
  const [line] = await world.db.sql<{ id: string }[]>`select id from order_line where order_id = ${orderId}`;
  world.town.packed.add(line?.id ?? '');
  await tell(orderId, 'REJECTED');
  await later();
  assert.equal((await look(orderId)).status, 'PENDING');
  assert.deepEqual(await told(orderId), ['held', 'order-placed']);
});
