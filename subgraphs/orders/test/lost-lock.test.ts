import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { linesCancelled, refundRequested } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { cancelLines } from '../src/commands/cancel-lines.ts';
import { clara, ordersWorld } from './world.ts';

const world = await ordersWorld();

/**
 * The lock of a saga is gone with the connection that holds it, while its holder goes on: then two run one step at once.
 * What a step does is done once all the same.
 */
test('a cancellation whose saga is run twice at once takes its one thing of three, and pays for it, once', async () => {
  const order = await world.buy(3);
  const orderId = ids.order.decode(order.id);
  const cancellationId = randomUUID();
  const lines = [{ lineId: ids.orderLine.decode(order.lines[0]?.id ?? ''), quantity: 1 }];
  await Promise.all(Array.from({ length: 5 }, () => cancelLines(world.living, { orderId, cancellationId, lines })));
  await cancelLines(world.living, { orderId, cancellationId, lines });
  const query = `query ($id: ID!) { order(id: $id) { refundTotal { amount } lines { cancelledQuantity } timeline(first: 20) { nodes { kind } } } }`;
  const { data } = await world.run(query, { id: order.id }, clara);
  assert.deepEqual(data.order, {
    refundTotal: { amount: '10.00' },
    lines: [{ cancelledQuantity: 1 }],
    timeline: { nodes: ['PLACED', 'LINES_CANCELLED', 'REFUND_REQUESTED'].map((kind) => ({ kind })) },
  });
  const told = await world.db.sql`
    select type from event_log where key = ${orderId} and type in (${linesCancelled.name}, ${refundRequested.name})`;
  assert.equal(told.length, 2);
});
