import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Follow } from '@stoa/platform/log/follow-log.ts';
import { orderEvents } from '../src/queries/order-events.ts';
import { clara, ordersWorld } from './world.ts';

const world = await ordersWorld();

test('a subscription begins with how it is, and says each entry after it once and in order', async () => {
  const order = await world.buy();
  const stream = (await world.subgraph.subscribe?.({
    query: `subscription ($id: ID!, $after: String) { orderEvents(orderId: $id, after: $after) { cursor order { status } entry { entry kind } } }`,
    variables: { id: order.id },
    caller: {
      viewer: {
        ...clara,
        clientId: null,
        sessionId: null,
        sellerId: null,
        scopes: null,
        authenticatedAt: null,
        mfa: false,
      },
      requestId: 't',
      ip: null,
      userAgent: null,
      locale: 'en',
      currency: null,
    } as never,
  })) as unknown as AsyncIterableIterator<{ data: { orderEvents: { entry: { entry: number; kind: string } | null } } }>;
  const first = await stream.next();
  assert.equal(first.value.data.orderEvents.entry, null);
  for (const status of ['PICKING', 'PACKED', 'SHIPPED'] as const)
    await world.hear(unitProgressed, {
      orderId: ids.order.decode(order.id),
      unitId: ids.fulfillmentUnit.decode(order.units[0]?.id ?? ''),
      status,
      at: world.clock.now().toISOString(),
    });
  const heard = [await stream.next(), await stream.next(), await stream.next()];
  assert.deepEqual(
    heard.map(({ value }) => value.data.orderEvents.entry?.entry),
    [2, 3, 4],
  );
  await stream.return?.();
});

test('what is heard late, and the snapshot has, is not told again', async () => {
  const [orderId, userId] = [randomUUID(), clara.userId ?? null];
  const events = [1, 2].map((entry) => ({
    position: entry,
    payload: { orderId, userId, entry, kind: 'PLACED', at: world.clock.now().toISOString() },
  }));
  const follow = (() => Object.assign(events.values(), { from: Promise.resolve(0) })) as unknown as Follow;
  const stream = await orderEvents({ follow }, 'orderEvents', { orderId, userId: null, entries: 1 }, null);
  const told = [await stream.next(), await stream.next()].map(({ value }) => value.orderEvents.entry);
  assert.deepEqual(told, [null, 2]);
});
