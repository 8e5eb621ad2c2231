import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingWrong, paymentsWorld } from './world.ts';

const world = await paymentsWorld();

test('a card that is good is authorized, and its money set aside at the provider', async () => {
  const { orderId, answer } = await world.paid([6000, 4000]);
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  const { parts, status } = await world.payment(orderId);
  assert.equal(status, 'AUTHORIZED');
  assert.deepEqual(
    parts.map(({ authorized, captured, last4, brand }) => ({ authorized, captured, last4, brand })),
    [{ authorized: 10000n, captured: 0n, last4: '4242', brand: 'visa' }],
  );
  const intent = await world.provider(`payment_intents/${parts[0]?.providerRef}`);
  assert.equal(intent['amount_capturable'], 10000);
  assert.deepEqual(
    (await world.events(orderId)).map(({ payload }) => payload['status']),
    ['AUTHORIZED'],
  );
});

for (const [token, declineCode] of [
  ['pm_card_chargeDeclined', 'generic_decline'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc'],
  ['pm_card_chargeCustomerFail', 'generic_decline'],
  ['pm_card_radarBlock', 'fraudulent'],
] as const)
  test(`${token} is declined with ${declineCode}, and another card may follow`, async () => {
    const orderId = world.makeId();
    const answer = await world.authorize({ orderId, parts: [{ kind: 'CARD', token, amountMinor: null }] });
    assert.ok('kind' in answer && answer.kind === 'PaymentDeclined');
    assert.equal(answer.declineCode, declineCode);
    const again = await world.authorize({ orderId }, `second ${orderId}`);
    assert.ok('status' in again && again.status === 'AUTHORIZED');
  });

test('a method that nobody knows is told as such', async () => {
  for (const token of ['pm_nothing', 'pmt_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'pmt_rubbish'])
    assert.deepEqual(
      await world.authorize({ orderId: world.makeId(), parts: [{ kind: 'CARD', token, amountMinor: null }] }),
      {
        kind: 'PaymentMethodUnknown',
      },
    );
});

test('a challenge suspends the payment, and approving it goes on with the same key', async () => {
  const orderId = world.makeId();
  const order = {
    orderId,
    parts: [{ kind: 'CARD' as const, token: 'pm_card_threeDSecure2Required', amountMinor: null }],
    returnUrl: 'http://shop.example/done',
  };
  const answer = await world.authorize(order);
  assert.ok('status' in answer && answer.status === 'ACTION_REQUIRED');
  assert.match(await (await fetch(answer.actionUrl)).text(), /Approve/);
  const gone = await fetch(answer.actionUrl, { method: 'POST', body: 'outcome=approve', redirect: 'manual' });
  assert.equal(gone.status, 303);
  assert.match(
    gone.headers.get('location') ?? '',
    /^http:\/\/shop\.example\/done\?payment_intent=.*redirect_status=succeeded$/,
  );
  const after = await world.authorize(order);
  assert.ok('status' in after && after.status === 'AUTHORIZED');
});

test('a challenge that fails is a decline, heard by webhook alone', async () => {
  const orderId = world.makeId();
  const answer = await world.authorize({
    orderId,
    parts: [{ kind: 'CARD', token: 'pm_card_authenticationRequired', amountMinor: null }],
  });
  assert.ok('status' in answer && answer.status === 'ACTION_REQUIRED');
  await fetch(answer.actionUrl, { method: 'POST', body: 'outcome=fail' });
  await world.deliver();
  assert.equal((await world.payment(orderId)).status, 'DECLINED');
  assert.deepEqual(
    (await world.events(orderId)).map(({ payload }) => payload['status']),
    ['ACTION_REQUIRED', 'DECLINED'],
  );
});

test('a bank transfer waits until the bank has settled it', async () => {
  const orderId = world.makeId();
  const order = { orderId, parts: [{ kind: 'BANK_TRANSFER' as const, token: null, amountMinor: null }] };
  const answer = await world.authorize(order);
  assert.ok('status' in answer && answer.status === 'PENDING');
  const { parts } = await world.payment(orderId);
  await world.control(`payment_intents/${parts[0]?.providerRef}/settle`);
  await world.deliver();
  const after = await world.authorize(order);
  assert.ok('status' in after && after.status === 'AUTHORIZED');
  assert.equal((await world.payment(orderId)).status, 'CAPTURED');
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('several methods pay one order; a decline of one gives back the others', async () => {
  const userId = world.makeId();
  const { code, card } = await world.giftCard(3000n);
  await world.grant(userId, 2000n);
  const parts = (token: string) => [
    { kind: 'GIFT_CARD' as const, token: code.toLowerCase(), amountMinor: '3000' },
    { kind: 'STORE_CREDIT' as const, token: null, amountMinor: '2000' },
    { kind: 'CARD' as const, token, amountMinor: null },
  ];
  const declined = await world.paid([10000], parts('pm_card_chargeDeclined'), userId);
  assert.ok('kind' in declined.answer && declined.answer.kind === 'PaymentDeclined');
  const [back] = await world.db.sql`select balance_minor::int as balance from gift_card where id = ${card.id}`;
  assert.equal(back?.['balance'], 3000);
  const { answer, orderId } = await world.paid([10000], parts('pm_card_visa'), userId);
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  assert.deepEqual(
    (await world.payment(orderId)).parts.map(({ authorized }) => authorized),
    [3000n, 2000n, 5000n],
  );
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a gift card that holds too little says how much, and is not touched', async () => {
  const { code } = await world.giftCard(500n);
  const { answer } = await world.paid([1000], [{ kind: 'GIFT_CARD', token: code, amountMinor: null }]);
  assert.deepEqual(answer, { kind: 'BalanceTooLow', method: 'GIFT_CARD', availableMinor: '500' });
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('the same key with another input is a mismatch', async () => {
  const orderId = world.makeId();
  await world.authorize({ orderId }, 'one key');
  await assert.rejects(world.authorize({ orderId, amountMinor: '1' }, 'one key'), { code: 'IDEMPOTENCY_MISMATCH' });
});

test('twenty parallel authorizations under one key are one charge', async () => {
  const orderId = world.makeId();
  const answers = await Promise.all(Array.from({ length: 20 }, () => world.authorize({ orderId })));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  const intents = await world.provider(
    `payment_intents/search?query=${encodeURIComponent(`metadata["order"]:"${orderId}"`)}`,
  );
  assert.equal((intents['data'] as unknown[] | undefined)?.length, 1);
});
