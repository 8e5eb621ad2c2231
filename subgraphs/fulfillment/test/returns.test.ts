import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import {
  buyerId,
  carrierSecret,
  fulfillmentWorld,
  type PlaceOrder,
  returnInspect,
  returnReceive,
  returnRequest,
  stranger,
  support,
  worker,
} from './world.ts';

const world = await fulfillmentWorld();
const { run } = world;
let keys = 0;

/** Each by another buyer: who returns often is looked at. */
async function delivered(wish: PlaceOrder = { quantities: [3] }) {
  const userId = ids.user.make(world.environment.clock, world.environment.random);
  const buyer = { userId, roles: ['CUSTOMER' as const] };
  const order = await world.delivered({ userId, ...wish });
  const lines = order.lines.map(({ lineId }) => ids.orderLine.encode(lineId));
  const ask = (
    quantity: number,
    { viewer = buyer as object, reason = 'CHANGED_MIND', key = `return ${++keys}`, ...rest } = {},
  ) =>
    run(
      returnRequest,
      {
        input: {
          idempotencyKey: key,
          orderId: ids.order.encode(order.orderId),
          lines: [{ orderLineId: lines[0], quantity }],
          reason,
          ...rest,
        },
      },
      viewer,
    );
  return { ...order, lineIds: lines, ask, buyer };
}

test('a return travels from request to money and shelf, each step told once', async () => {
  const { orderId, lineIds, ask } = await delivered();
  const { data } = await ask(2);
  const { id, status, parcels, moves } = data.returnRequest.return;
  assert.equal(status, 'APPROVED');
  assert.deepEqual(
    moves.map(({ to }: { to: string }) => to),
    ['REQUESTED', 'APPROVED'],
  );
  assert.equal(parcels[0].status, 'LABELLED');
  assert.match(parcels[0].labelUrl, /labels/);
  await world.drive('advance', { hours: 500 });
  const received = await run(returnReceive, { input: { returnId: id } }, worker);
  assert.equal(received.data.returnReceive.return.status, 'RECEIVED');
  const input = { returnId: id, lines: [{ orderLineId: lineIds[0], refund: 2, restock: 1 }] };
  const inspected = await run(returnInspect, { input }, worker);
  assert.deepEqual(inspected.data.returnInspect, {
    return: { status: 'INSPECTED', lines: [{ refund: 2, restock: 1 }] },
    userErrors: [],
  });
  const told = await world.told('fulfillment.return-progressed.v1', orderId);
  assert.deepEqual(
    told.map(({ status: each }) => each),
    ['REQUESTED', 'APPROVED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED'],
  );
  const [line] = (told.at(-1)?.['lines'] ?? []) as Record<string, unknown>[];
  assert.deepEqual([line?.['quantity'], line?.['refund'], line?.['restock']], [2, 2, 1]);
  const again = await run(returnInspect, { input }, worker);
  assert.equal(again.data.returnInspect.userErrors[0].code, 'ILLEGAL_MOVE');
});

test('a repeat of the key is the same return', async () => {
  const { ask } = await delivered();
  const [first, second] = [await ask(1, { key: 'same' }), await ask(1, { key: 'same' })];
  assert.equal(first.data.returnRequest.return.id, second.data.returnRequest.return.id);
  assert.equal((await ask(2, { key: 'same' })).errors?.[0]?.extensions?.['code'], 'IDEMPOTENCY_MISMATCH');
});

test('no more than was delivered is taken back, and only of delivered things', async () => {
  const { ask } = await delivered();
  const code = async (answer: ReturnType<typeof ask>) =>
    (await answer).data.returnRequest.userErrors[0]?.code as string;
  assert.equal(await code(ask(4)), 'NOT_RETURNABLE');
  assert.equal(await code(ask(0)), 'INVALID_INPUT');
  assert.equal(await code(ask(-1)), 'INVALID_INPUT');
  await ask(2);
  assert.equal(await code(ask(2)), 'NOT_RETURNABLE');
  const open = await world.shipped();
  const buyer = { userId: buyerId, roles: ['CUSTOMER' as const] };
  const early = await run(
    returnRequest,
    {
      input: {
        idempotencyKey: 'early',
        orderId: ids.order.encode(open.orderId),
        lines: [{ orderLineId: ids.orderLine.encode(open.lines[0]?.lineId ?? ''), quantity: 1 }],
        reason: 'TOO_LATE',
      },
    },
    buyer,
  );
  assert.equal(early.data.returnRequest.userErrors[0].code, 'NOT_DELIVERED');
});

test('after thirty days it is too late', async () => {
  const { ask } = await delivered();
  world.clock.advance(31 * 86_400_000);
  assert.equal((await ask(1)).data.returnRequest.userErrors[0].code, 'RETURN_WINDOW_CLOSED');
});

test("another's order looks like none", async () => {
  const { ask } = await delivered();
  const other = await ask(1, { viewer: stranger });
  assert.equal(other.data.returnRequest.userErrors[0].code, 'UNKNOWN_DELIVERY');
  assert.equal((await ask(1, { viewer: {} })).data.returnRequest.userErrors[0].code, 'UNKNOWN_DELIVERY');
});

test('a guest gives back by the tracking code', async () => {
  const { ask, parcels } = await delivered({ userId: null, quantities: [3] });
  const wrong = await ask(1, { viewer: {}, trackingCode: 'SC00000000' } as never);
  assert.equal(wrong.data.returnRequest.userErrors[0].code, 'UNKNOWN_DELIVERY');
  const right = await ask(1, { viewer: {}, trackingCode: parcels[0]?.code } as never);
  assert.deepEqual(right.data.returnRequest.userErrors, []);
});

test('a person decides on what is unusual, and what is refused may be asked for again', async () => {
  const { ask } = await delivered();
  const { data } = await ask(3, { reason: 'DAMAGED' });
  assert.equal(data.returnRequest.return.status, 'REQUESTED');
  const decide = `mutation ($input: ReturnDecideInput!) { returnDecide(input: $input) { return { status note parcels { status } } userErrors { code } } }`;
  const input = { returnId: data.returnRequest.return.id, approve: false, note: 'Please send a picture.' };
  assert.equal((await run(decide, { input }, stranger)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  const rejected = await run(decide, { input }, support);
  assert.deepEqual(rejected.data.returnDecide.return, {
    status: 'REJECTED',
    note: 'Please send a picture.',
    parcels: [],
  });
  const again = await ask(3, { reason: 'DAMAGED' });
  const approved = await run(
    decide,
    { input: { returnId: again.data.returnRequest.return.id, approve: true } },
    worker,
  );
  assert.deepEqual(approved.data.returnDecide.return, {
    status: 'APPROVED',
    note: null,
    parcels: [{ status: 'LABELLED' }],
  });
});

test('a buyer may keep it after all, while it is not on its way', async () => {
  const { ask, buyer } = await delivered();
  const cancel =
    'mutation ($input: ReturnCancelInput!) { returnCancel(input: $input) { return { status } userErrors { code } } }';
  const first = (await ask(3)).data.returnRequest.return;
  const input = { returnId: first.id };
  assert.equal((await run(cancel, { input }, stranger)).data.returnCancel.userErrors[0].code, 'UNKNOWN_RETURN');
  assert.equal((await run(cancel, { input }, buyer)).data.returnCancel.return.status, 'CANCELLED');
  assert.equal((await run(cancel, { input }, buyer)).data.returnCancel.return.status, 'CANCELLED');
  const code = first.parcels[0].trackingCode as string;
  const headers = { authorization: `Bearer ${carrierSecret}` };
  const shipment = await fetch(`${world.carrier.url}/v1/shipments/${code}`, { headers });
  assert.equal(((await shipment.json()) as { status: string }).status, 'CANCELLED');
  const again = await ask(3);
  assert.deepEqual(again.data.returnRequest.userErrors, []);
  await world.drive('advance', { hours: 500 });
  const late = await run(cancel, { input: { returnId: again.data.returnRequest.return.id } }, buyer);
  assert.equal(late.data.returnCancel.userErrors[0].code, 'ILLEGAL_MOVE');
});
