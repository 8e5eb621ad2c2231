import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import {
  buyer,
  fulfillmentWorld,
  homeAddress,
  pickListCreate,
  pickListLinePick,
  returnRequest,
  worker,
} from './world.ts';

const world = await fulfillmentWorld();
const { environment } = world;

const answerOf = (name: string) => {
  const command = world.subgraph.definition.commands.find(({ type }) => type.name === name);
  return async (input: unknown, key: string) =>
    (await command?.answer(environment, input, key)) as Record<string, unknown>;
};
const stop = answerOf('fulfillment.stop-lines');
let keys = 0;

test('a buyer who cancels and a worker who packs: one of them wins, every time', async () => {
  for (let round = 0; round < 12; round++) {
    const { orderId, unitId, locationId, lines } = await world.order();
    await world.pickAll(locationId);
    const wanted = lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
    const both = [() => stop({ orderId, lines: wanted }, `race ${round}`), () => world.pack(unitId)];
    const answers = await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    const [stopped, packed] = round % 2 ? answers : answers.toReversed();
    const cancelled = (stopped as Record<string, unknown>)['stopped'] === true;
    const errors = (packed as { data: { unitPack: { userErrors: unknown[] } } }).data.unitPack.userErrors;
    assert.equal(cancelled, errors.length === 1, `round ${round}`);
    assert.equal(await world.unitStatus(unitId), cancelled ? 'CANCELLED' : 'PACKED');
    assert.equal((await world.parcels(orderId)).length, cancelled ? 0 : 1);
  }
});

test('a buyer who moves the address and a worker who packs: one of them wins, every time', async () => {
  const redirect = answerOf('fulfillment.redirect-order');
  for (let round = 0; round < 12; round++) {
    const { orderId, unitId, locationId } = await world.order();
    await world.pickAll(locationId);
    const both = [() => redirect({ orderId }, `move ${round}`), () => world.pack(unitId)];
    const answers = await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    const [moved, packed] = round % 2 ? answers : answers.toReversed();
    const isOpen = (moved as Record<string, unknown>)['open'] === true;
    const errors = (packed as { data: { unitPack: { userErrors: { code: string }[] } } }).data.unitPack.userErrors;
    assert.deepEqual(
      errors.map(({ code }) => code),
      isOpen ? ['ADDRESS_CHANGING'] : [],
      `round ${round}`,
    );
    assert.equal(await world.unitStatus(unitId), isOpen ? 'PICKING' : 'PACKED');
  }
});

test('an address that was to change and never did is packed after a quarter of an hour', async () => {
  const { orderId, unitId, locationId } = await world.order();
  await world.pickAll(locationId);
  await answerOf('fulfillment.redirect-order')({ orderId }, 'never');
  world.clock.advance(15 * 60_000 - 1);
  assert.equal((await world.pack(unitId)).data.unitPack.userErrors[0].code, 'ADDRESS_CHANGING');
  world.clock.advance(1);
  assert.deepEqual((await world.pack(unitId)).data.unitPack.userErrors, []);
});

test('all that is asked is stopped, or nothing', async () => {
  const { orderId, unitId, lines } = await world.order({ quantities: [2, 1] });
  const [first, second] = lines.map(({ lineId }) => lineId);
  const tooMany = [
    { lineId: first, quantity: 2 },
    { lineId: second, quantity: 2 },
  ];
  assert.deepEqual(await stop({ orderId, lines: tooMany }, `${++keys}`), { kind: 'AlreadyPacked', lineIds: [second] });
  assert.deepEqual(await stop({ orderId, lines: [{ lineId: first, quantity: 1 }] }, 'part'), { stopped: true });
  assert.deepEqual(await stop({ orderId, lines: [{ lineId: first, quantity: 1 }] }, 'part'), { stopped: true });
  const [row] = await world.db.sql`select sum(stopped)::int as stopped from unit_line where unit_id = ${unitId}`;
  assert.equal(row?.['stopped'], 1);
  assert.equal(await world.unitStatus(unitId), 'PENDING');
});

test('what was stopped in part is sent without it', async () => {
  const { orderId, unitId, locationId, lines } = await world.order({ quantities: [3, 1] });
  const [first, second] = lines.map(({ lineId }) => lineId);
  await stop(
    {
      orderId,
      lines: [
        { lineId: first, quantity: 2 },
        { lineId: second, quantity: 1 },
      ],
    },
    `${++keys}`,
  );
  await world.pickAll(locationId);
  await world.pack(unitId);
  const items = await world.db.sql`
    select line_id as line, quantity from parcel_item where parcel_id in (select id from parcel where order_id = ${orderId})`;
  assert.deepEqual([...items], [{ line: first, quantity: 1 }]);
});

test('ten callers at once stop one unit once', async () => {
  const { orderId, unitId, lines } = await world.order({ quantities: [1] });
  const wanted = { orderId, lines: [{ lineId: lines[0]?.lineId, quantity: 1 }] };
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => stop(wanted, `once ${n}`)));
  assert.equal(answers.filter((answer) => answer['stopped']).length, 1);
  assert.equal(await world.unitStatus(unitId), 'CANCELLED');
  assert.deepEqual(
    (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status),
    ['CANCELLED'],
  );
});

test('what is stopped before we have heard of the order is not sent', async () => {
  const at = environment.clock.now().toISOString();
  const { orderPlaced } = await import('@stoa/contracts/orders.ts');
  for (let round = 0; round < 8; round++) {
    const [orderId, unitId, lineId, other] = (['order', 'fulfillmentUnit', 'orderLine', 'seller'] as const).map(
      (kind) => ids[kind].make(environment.clock, environment.random),
    ) as unknown as [string, string, string, string];
    const line = { lineId, unitId, variantId: other, productId: other, offerId: other, sku: 's', title: 't' };
    const unit = { unitId, sellerId: other, locationId: await world.place(), service: 'STANDARD' as const };
    const placing = () =>
      world.hear(orderPlaced, {
        orderId,
        number: `E${round}`,
        userId: null,
        cartId: other,
        contact: { email: 'a@example.com', name: null, locale: 'en' },
        currency: 'EUR',
        totalMinor: '1',
        lines: [{ ...line, quantity: 1, totalMinor: '1', weightGrams: 1 }],
        units: [{ ...unit, totalMinor: '1', promisedFrom: at, promisedTo: at }],
        shippingAddress: homeAddress,
        destination: null,
        gift: null,
        priority: false,
        paymentId: other,
        placedAt: at,
      });
    const stopping = (time = 1) => stop({ orderId, lines: [{ lineId, quantity: 1 }] }, `early ${round} ${time}`);
    // Nobody here knows yet how much there is to stop: the same thing may be stopped twice.
    if (round > 5) for (const time of [2, 3]) await stopping(time);
    if (round > 5) await placing();
    else await Promise.all(round % 2 ? [stopping(), placing()] : [placing(), stopping()]);
    assert.equal(await world.unitStatus(unitId), 'CANCELLED', `round ${round}`);
  }
});

test('two workers never fetch the same thing', async () => {
  for (let round = 0; round < 10; round++) {
    const locationId = await world.place();
    await Promise.all(Array.from({ length: 6 }, () => world.order({ locationId })));
    const lists = await Promise.all(Array.from({ length: 6 }, () => world.pickAll(locationId)));
    const fetched = lists
      .flatMap(({ pickList }) => pickList?.lines ?? [])
      .map(({ orderLineId }: { orderLineId: string }) => orderLineId);
    assert.equal(fetched.length, 6);
    assert.equal(new Set(fetched).size, 6);
  }
});

test('a list that several workers walk is done with its last line', async () => {
  for (let round = 0; round < 6; round++) {
    const locationId = await world.place();
    await Promise.all(Array.from({ length: 6 }, () => world.order({ locationId })));
    const input = { locationId: ids.location.encode(locationId), units: 40 };
    const { data } = await world.run(pickListCreate, { input }, worker);
    const { id, lines } = data.pickListCreate.pickList;
    await Promise.all(
      lines.map(({ orderLineId, quantity }: { orderLineId: string; quantity: number }) =>
        world.run(pickListLinePick, { input: { pickListId: id, orderLineId, quantity } }, worker),
      ),
    );
    const [row] = await world.db.sql`select done_at as "doneAt" from pick_list where id = ${ids.pickList.decode(id)}`;
    assert.notEqual(row?.['doneAt'], null, `round ${round}`);
  }
});

test('ten workers pack one unit once', async () => {
  const { orderId, unitId, locationId } = await world.order();
  await world.pickAll(locationId);
  await Promise.all(Array.from({ length: 10 }, () => world.pack(unitId)));
  assert.equal((await world.parcels(orderId)).length, 1);
  await Promise.all(Array.from({ length: 10 }, () => world.ship(unitId)));
  assert.deepEqual(
    (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status),
    ['PICKING', 'PACKED', 'SHIPPED'],
  );
});

test('one thing is given back once, however many ask at the same time', async () => {
  const { orderId, lines } = await world.delivered({ quantities: [2] });
  const orderLineId = ids.orderLine.encode(lines[0]?.lineId ?? '');
  const ask = (n: number) =>
    world.run(
      returnRequest,
      {
        input: {
          idempotencyKey: `twice ${n}`,
          orderId: ids.order.encode(orderId),
          lines: [{ orderLineId, quantity: 2 }],
          reason: 'CHANGED_MIND',
        },
      },
      buyer,
    );
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => ask(n)));
  assert.equal(answers.filter(({ data }) => data?.returnRequest.return).length, 1);
  const refused = answers.flatMap(({ data }) => data?.returnRequest.userErrors ?? []) as {
    code: string;
    returnableQuantity: number;
  }[];
  assert.deepEqual(new Set(refused.map(({ code }) => code)), new Set(['NOT_RETURNABLE']));
  const [row] = await world.db.sql`select coming_back from unit_line where id = ${lines[0]?.lineId ?? ''}`;
  assert.equal(row?.['coming_back'], 2);
});

test('the database itself refuses moves that are not in the table, and keeps those that were made', async () => {
  const { unitId, orderId, parcels } = await world.delivered();
  const { sql } = world.db;
  await assert.rejects(
    sql`update unit set status = 'PENDING' where id = ${unitId}`,
    /never moves from DELIVERED to PENDING/,
  );
  const open = await world.order();
  await assert.rejects(
    sql`update unit set status = 'SHIPPED' where id = ${open.unitId}`,
    /never moves from PENDING to SHIPPED/,
  );
  const parcel = parcels[0]?.id ?? '';
  await assert.rejects(sql`update parcel set status = 'IN_TRANSIT' where id = ${parcel}`, /never moves from DELIVERED/);
  await assert.rejects(sql`update parcel set sequence = 0, status = status where id = ${parcel}`, /never goes back/);
  await assert.rejects(sql`update unit_move set to_status = 'PENDING' where unit_id = ${unitId}`, /never edited/);
  await assert.rejects(sql`delete from parcel_event where parcel_id = ${parcel}`, /never edited/);
  await assert.rejects(
    sql`update unit_line set coming_back = quantity + 1 where unit_id = ${unitId}`,
    /not_returned_twice/,
  );
  await assert.rejects(
    sql`insert into returned (id, order_id, status, status_at, status_by, reason, requested_at)
      values (uuidv7(), ${orderId}, 'INSPECTED', now(), 'x', 'DAMAGED', now())`,
    /begins as REQUESTED/,
  );
  const moves =
    await sql`select from_status as "from", to_status as "to" from unit_move where unit_id = ${unitId} order by id`;
  assert.deepEqual(
    moves.map(({ from, to }) => `${String(from)} ${String(to)}`),
    ['null PENDING', 'PENDING PICKING', 'PICKING PACKED', 'PACKED SHIPPED', 'SHIPPED DELIVERED'],
  );
});
