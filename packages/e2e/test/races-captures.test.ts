import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { done, parcelOf } from '../src/buyers.ts';
import { startProvider } from '../src/provider.ts';
import { openRaces, times } from '../src/races.ts';
import { until } from '../src/until.ts';

const provider = await startProvider();
const races = await openRaces({ provider });
const { client, sql, offerWith, open, start, submit } = races;
const ada = await client.signedInAs('ada@example.com');

/** Paid by one card, to be sent from so many places, packed. */
async function packedOrder(shelves: readonly number[]) {
  const offers = await Promise.all(shelves.map((shelf) => offerWith(2, shelf)));
  const cart = await open(offers.map(({ offerId }) => ({ offerId, quantity: 1 })));
  const { checkout } = await start(cart);
  const { order } = await submit(cart, checkout);
  assert.equal(order.units.length, shelves.length);
  for (const unit of order.units) await parcelOf(ada, sql, { ...order, units: [unit] });
  return order as { id: string; total: { amount: string }; units: { id: string }[] };
}

const captureJob = (orderId: string, unitId: string) => sql`
  select graphile_worker.add_job('payments.capture-unit', ${JSON.stringify({ orderId, unitId })}::text::json)`;

const captureIsOver = async () =>
  (
    await sql`select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'payments.capture-unit'`
  ).length === 0;

/** What the order cost is taken, once, in the provider's books as in ours. */
async function capturedOnce(order: { id: string; total: { amount: string } }): Promise<void> {
  const id = ids.order.decode(order.id);
  const captured = async () =>
    (await sql`select from payments.payment where order_id = ${id} and status = 'CAPTURED'`).length === 1;
  await until(captured, 'the order is paid');
  await until(captureIsOver, 'nobody captures any more');
  const [intent, ...more] = await provider.intentsOf(id);
  assert.deepEqual(more, []);
  assert.equal(intent?.amount_received, intent?.amount);
  const [books] = await sql<{ captured: string; reduced: string; booked: string; told: number }[]>`
    select (select sum(captured_minor)::text from payments.payment_unit u join payments.payment p on p.id = u.payment_id
        where p.order_id = ${id}) as captured,
      (select sum(captured_minor)::text from payments.payment_part a join payments.payment p on p.id = a.payment_id
        where p.order_id = ${id}) as booked,
      (select count(*)::int from payments.event_log where type = 'payments.payment-changed.v1' and key = ${id}
        and payload->>'status' = 'CAPTURED') as told`;
  assert.deepEqual(books, { captured: `${intent?.amount}`, booked: `${intent?.amount}`, told: 1 });
  const { reconciliation } = await done(
    ada,
    'reconciliationRun',
    { to: new Date() },
    'reconciliation { compared differences { __typename reference } }',
  );
  assert.ok(reconciliation.compared > 0);
  assert.deepEqual(reconciliation.differences, []);
}

test('a unit that fifty people ship at once is paid once', async () => {
  const order = await packedOrder([0]);
  await times(50, () => done(ada, 'unitShip', { unitId: order.units[0]?.id }, '__typename'));
  await capturedOnce(order);
});

test('units that are shipped, told of and captured at once, again and again: each is paid once', async () => {
  const order = await packedOrder([0, 1]);
  const orderId = ids.order.decode(order.id);
  const units = order.units.map(({ id }) => ids.fulfillmentUnit.decode(id));
  await Promise.all(
    units.flatMap((unitId, index) => [
      times(25, () => done(ada, 'unitShip', { unitId: order.units[index]?.id }, '__typename')),
      // The warehouse's news, told ten times over, as soon as there is any.
      until(
        async () =>
          (
            await sql`
              insert into fulfillment.event_log (type, key, payload)
              select type, key, payload from fulfillment.event_log, generate_series(1, 10)
              where type = 'fulfillment.unit-progressed.v1' and payload->>'unitId' = ${unitId}
                and payload->>'status' = 'SHIPPED' returning 1`
          ).length > 0,
        'it has shipped',
      ).then(() => times(40, () => captureJob(orderId, unitId))),
    ]),
  );
  await capturedOnce(order);
});

test('units whose captures are answered late, or never, are paid once', async () => {
  const order = await packedOrder([0, 1]);
  const orderId = ids.order.decode(order.id);
  await provider.behave({ latencyMs: 100, timeouts: { calls: 2, path: 'capture', afterMs: 300 } });
  await Promise.all([
    ...order.units.map(({ id }) => done(ada, 'unitShip', { unitId: id }, '__typename')),
    times(50, (n) => captureJob(orderId, ids.fulfillmentUnit.decode(order.units[n % 2]?.id ?? ''))),
  ]);
  await capturedOnce(order);
});

test('after all of that nothing is violated', () => races.nothingIsViolated());
