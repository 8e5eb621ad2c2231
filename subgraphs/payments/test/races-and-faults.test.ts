import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorizePayment } from '../src/commands/authorize-payment.ts';
import { requestVoid } from '../src/store/save-payment.ts';
import { nothingWrong, paymentsWorld } from './world.ts';

const world = await paymentsWorld();
const card = (token = 'pm_card_visa') => [{ kind: 'CARD' as const, token, amountMinor: null }];

test('a gift card spent 50 times at once is spent as often as it holds', async () => {
  const { code, card: gift } = await world.giftCard(5000n);
  const paid = await Promise.all(
    Array.from({ length: 50 }, () => world.paid([1000], [{ kind: 'GIFT_CARD', token: code, amountMinor: null }])),
  );
  assert.equal(paid.filter(({ answer }) => 'status' in answer && answer.status === 'AUTHORIZED').length, 5);
  assert.ok(paid.every(({ answer }) => 'status' in answer || answer.kind === 'BalanceTooLow'));
  const [row] = await world.db.sql`select balance_minor::int as balance from gift_card where id = ${gift.id}`;
  assert.equal(row?.['balance'], 0);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('ten refunds of all at once give back once', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.capture(orderId, units[0] ?? '');
  const parts = [{ unitId: units[0] ?? '', amount: 1000n }];
  const same = world.makeId();
  const refunds = await Promise.all([
    ...Array.from({ length: 5 }, () => world.refund(orderId, parts, same)),
    ...Array.from({ length: 5 }, () => world.refund(orderId, parts)),
  ]);
  assert.equal(new Set(refunds.filter((refund) => refund?.status === 'SUCCEEDED').map((refund) => refund?.id)).size, 1);
  assert.deepEqual(await world.settled(orderId), [[1000, 1000]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('void against capture: the money is let go of or given back, never kept', async () => {
  for (let round = 0; round < 8; round++) {
    const { orderId, units } = await world.paid([1000, 500]);
    await Promise.all([
      world.void(orderId),
      world.capture(orderId, units[0] ?? ''),
      world.capture(orderId, units[1] ?? ''),
    ]);
    await world.deliver();
    const [[captured, refunded] = [-1, -2]] = await world.settled(orderId);
    assert.equal(captured, refunded, `round ${round}`);
    assert.equal((await world.charges(orderId))[0]?.amount_capturable, 0);
  }
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('void against authorize: nothing stays set aside', async () => {
  for (let round = 0; round < 8; round++) {
    const orderId = world.makeId();
    await Promise.all([world.authorize({ orderId }), world.void(orderId), world.void(orderId)]);
    await world.void(orderId);
    await world.deliver();
    assert.ok(
      (await world.charges(orderId)).every(({ status }) => status === 'canceled'),
      `round ${round}`,
    );
  }
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('an authorization that comes back after voiding was asked for is let go of', async () => {
  const orderId = world.makeId();
  const real = await world.living.state.provider();
  const slow: typeof real = {
    ...real,
    async authorize(request) {
      const charge = await real.authorize(request);
      const { id } = await world.payment(orderId);
      await world.db.transaction((tx) => requestVoid(tx, id, world.clock.now().toISOString()));
      return charge;
    },
  };
  const answer = await authorizePayment(
    { ...world.living, state: { ...world.living.state, provider: () => Promise.resolve(slow) } },
    world.input({ orderId }),
    `slow ${orderId}`,
  );
  assert.ok('kind' in answer && answer.kind === 'PaymentDeclined' && answer.declineCode === 'voided');
  assert.equal((await world.payment(orderId)).status, 'VOIDED');
  assert.deepEqual(
    (await world.charges(orderId)).map(({ status }) => status),
    ['canceled'],
  );
});

test('a provider that charges and never answers is asked again, and has charged once', async () => {
  const orderId = world.makeId();
  await world.control('behavior', { timeouts: { calls: 3, path: 'payment_intents' } });
  await assert.rejects(world.authorize({ orderId }), { code: 'DOMAIN_UNAVAILABLE' });
  assert.equal((await world.charges(orderId)).length, 1);
  const answer = await world.authorize({ orderId });
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  assert.equal((await world.charges(orderId)).length, 1);
});

test('what was charged without an answer is found and let go of by void', async () => {
  const orderId = world.makeId();
  await world.control('behavior', { timeouts: { calls: 3, path: 'payment_intents' } });
  await assert.rejects(world.authorize({ orderId }), { code: 'DOMAIN_UNAVAILABLE' });
  assert.deepEqual(await world.void(orderId), { status: 'VOIDED' });
  assert.deepEqual(
    (await world.charges(orderId)).map(({ status }) => status),
    ['canceled'],
  );
});

test('what was charged without an answer is found by void even when its key is forgotten', async () => {
  const orderId = world.makeId();
  await world.control('behavior', { timeouts: { calls: 3, path: 'payment_intents' } });
  await assert.rejects(world.authorize({ orderId }), { code: 'DOMAIN_UNAVAILABLE' });
  // After a day the provider knows the key no more: asked with it, it would charge anew.
  world.clock.advance(25 * 3_600_000);
  assert.deepEqual(await world.void(orderId), { status: 'VOIDED' });
  assert.deepEqual(
    (await world.charges(orderId)).map(({ status }) => status),
    ['canceled'],
  );
});

test('what was charged without an answer is learnt by webhook', async () => {
  const orderId = world.makeId();
  await world.control('behavior', { timeouts: { calls: 3, path: 'payment_intents' } });
  await assert.rejects(world.authorize({ orderId }), { code: 'DOMAIN_UNAVAILABLE' });
  await world.deliver();
  assert.equal((await world.payment(orderId)).status, 'AUTHORIZED');
});

test('a capture and a refund whose answers are lost happen once', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.control('behavior', { timeouts: { calls: 3, path: '/capture' } });
  await assert.rejects(world.capture(orderId, units[0] ?? ''));
  await world.capture(orderId, units[0] ?? '');
  assert.deepEqual(await world.settled(orderId), [[1000, 0]]);
  await world.control('behavior', { timeouts: { calls: 3, path: '/refunds' } });
  const refundId = world.makeId();
  const parts = [{ unitId: units[0] ?? '', amount: 1000n }];
  await assert.rejects(world.refund(orderId, parts, refundId));
  assert.equal((await world.refund(orderId, parts, refundId))?.status, 'SUCCEEDED');
  assert.deepEqual(await world.settled(orderId), [[1000, 1000]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

for (const webhooks of [
  { copies: 3 },
  { order: 'lifo' },
  { order: 'shuffle', copies: 2 },
  { badSignature: 1 },
  { drop: 1 },
  { delayMs: 60_000 },
])
  test(`webhooks with ${JSON.stringify(webhooks)} come to the same end`, async () => {
    await world.deliver();
    await world.control('behavior', {
      webhooks: { copies: 1, order: 'fifo', badSignature: 0, drop: 0, delayMs: 0, ...webhooks },
    });
    const answer = await world.paid([1000, 500], card('pm_card_threeDSecure2Required'));
    assert.ok('status' in answer.answer && answer.answer.status === 'ACTION_REQUIRED');
    await fetch(answer.answer.actionUrl, { method: 'POST', body: 'outcome=approve' });
    await world.deliver();
    // What is dropped is asked about: here by the buyer's key, else by the sweeping job.
    if ('drop' in webhooks || 'badSignature' in webhooks) {
      world.clock.advance(125_000);
      await world.jobs();
      if ((await world.payment(answer.orderId)).status === 'ACTION_REQUIRED') {
        const { sweepPayments } = await import('../src/commands/sweep-payments.ts');
        await sweepPayments(world.living);
      }
    }
    assert.equal((await world.payment(answer.orderId)).status, 'AUTHORIZED');
    for (const unitId of answer.units) await world.capture(answer.orderId, unitId);
    await world.refund(answer.orderId, [{ unitId: answer.units[0] ?? '', amount: 1000n }]);
    await world.deliver();
    assert.deepEqual(await world.settled(answer.orderId), [[1500, 1000]]);
    const told = (await world.events(answer.orderId))
      .filter(({ type }) => type === 'payments.payment-changed.v1')
      .map(({ payload }) => payload['status']);
    assert.deepEqual(told.slice(0, 4), ['ACTION_REQUIRED', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED']);
    assert.deepEqual(await world.wrong(), nothingWrong);
  });

test('a webhook with a bad signature is refused with 400 and changes nothing', async () => {
  await world.deliver();
  await world.control('behavior', { webhooks: { badSignature: 1, drop: 0, copies: 1, order: 'fifo', delayMs: 0 } });
  const before = world.heard.length;
  await world.paid([1000]);
  const [{ count } = { count: 0 }] = await world.db.sql<
    { count: number }[]
  >`select count(*)::int as count from provider_event`;
  await world.deliver();
  assert.ok(world.heard.slice(before).every((status) => status === 400));
  const [after] = await world.db.sql<{ count: number }[]>`select count(*)::int as count from provider_event`;
  assert.equal(after?.count, count);
  await world.control('behavior', { webhooks: { badSignature: 0 } });
});
