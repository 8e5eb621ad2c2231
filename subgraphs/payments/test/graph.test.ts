import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { customer, paymentsWorld, support } from './world.ts';

const world = await paymentsWorld();
const { run } = world;
const codeOf = (answer: Awaited<ReturnType<typeof run>>): unknown => answer.errors?.[0]?.extensions?.['code'];
const card = [{ kind: 'CARD' as const, token: 'pm_card_visa', amountMinor: null }];

const orderQuery = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { id
  payment { status amount { amount currencyCode } captured { amount } parts { kind last4 } } refunds { status amount { amount } } } } }`;
const order = (id: string, viewer = {}) =>
  run(orderQuery, { r: [{ __typename: 'Order', id: ids.order.encode(id) }] }, viewer);

const refundMutation = `mutation ($input: PaymentRefundInput!) { paymentRefund(input: $input) {
  refund { id status amount { amount } } userErrors { __typename code message ... on RefundExceedsCaptured { refundable { amount } } } } }`;

test("an order's payment is seen by its owner, by staff, and by nobody else", async () => {
  const userId = world.makeId();
  const { orderId } = await world.paid([1234], card, userId);
  const seen = {
    status: 'AUTHORIZED',
    amount: { amount: '12.34', currencyCode: 'EUR' },
    captured: { amount: '0.00' },
    parts: [{ kind: 'CARD', last4: '4242' }],
  };
  assert.deepEqual((await order(orderId, customer(userId))).data._entities[0].payment, seen);
  assert.deepEqual((await order(orderId, support)).data._entities[0].payment, seen);
  for (const stranger of [{}, customer(world.makeId())]) {
    const { payment, refunds } = (await order(orderId, stranger)).data._entities[0];
    assert.deepEqual([payment, refunds], [null, null]);
  }
  const guest = await world.paid([500]);
  assert.equal((await order(guest.orderId)).data._entities[0].payment.status, 'AUTHORIZED');
});

test('staff refunds once a key, and never more than was captured', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.capture(orderId, units[0] ?? '');
  const input = { idempotencyKey: 'refund 1', orderId: ids.order.encode(orderId), amount: '4.00' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => run(refundMutation, { input }, support)));
  assert.equal(new Set(answers.map(({ data }) => data.paymentRefund.refund.id)).size, 1);
  const tooMuch = await run(
    refundMutation,
    { input: { ...input, idempotencyKey: 'refund 2', amount: '6.01' } },
    support,
  );
  assert.deepEqual(
    tooMuch.data.paymentRefund.userErrors.map(({ code, refundable }: Record<string, unknown>) => [code, refundable]),
    [['REFUND_EXCEEDS_CAPTURED', { amount: '6.00' }]],
  );
  const mismatch = await run(refundMutation, { input: { ...input, amount: '5.00' } }, support);
  assert.equal(codeOf(mismatch), 'IDEMPOTENCY_MISMATCH');
  const rest = await run(refundMutation, { input: { idempotencyKey: 'refund 3', orderId: input.orderId } }, support);
  assert.equal(rest.data.paymentRefund.refund.amount.amount, '6.00');
  const unknown = await run(
    refundMutation,
    { input: { ...input, idempotencyKey: 'x', orderId: ids.order.encode(world.makeId()) } },
    support,
  );
  assert.equal(unknown.data.paymentRefund.userErrors[0].code, 'PAYMENT_UNKNOWN');
});

test('a customer may call nothing of the staff', async () => {
  const shopper = customer(world.makeId());
  for (const [query, input] of [
    [refundMutation, { idempotencyKey: 'k', orderId: ids.order.encode(world.makeId()) }],
    [
      'mutation ($input: GiftCardIssueInput!) { giftCardIssue(input: $input) { code } }',
      { idempotencyKey: 'k', amount: '1', currency: 'EUR' },
    ],
    [
      'mutation ($input: StoreCreditGrantInput!) { storeCreditGrant(input: $input) { balance { amount } } }',
      { idempotencyKey: 'k', amount: '1', currency: 'EUR', userId: ids.user.encode(world.makeId()) },
    ],
    [
      'mutation ($input: ExchangeRateSetInput!) { exchangeRateSet(input: $input) { rate { rate } } }',
      { base: 'EUR', quote: 'USD', rate: '1' },
    ],
    [
      'mutation ($input: ReconciliationRunInput) { reconciliationRun(input: $input) { reconciliation { compared } } }',
      {},
    ],
  ] as const)
    assert.equal(codeOf(await run(query, { input }, shopper)), 'FORBIDDEN', query);
  for (const field of ['payments', 'moneyTransactions', 'disputes', 'reconciliations'])
    assert.equal(codeOf(await run(`{ ${field} { nodes { __typename } } }`, {}, shopper)), 'FORBIDDEN', field);
});

test('a saved method is used by its id, by its owner alone, and removed twice', async () => {
  const userId = world.makeId();
  const save =
    'mutation ($input: PaymentMethodSaveInput!) { paymentMethodSave(input: $input) { paymentMethod { id brand last4 expiryMonth } userErrors { code } } }';
  const saved = await run(save, { input: { token: 'pm_card_mastercard' } }, customer(userId));
  const { id, ...face } = saved.data.paymentMethodSave.paymentMethod;
  assert.deepEqual(face, { brand: 'mastercard', last4: '4444', expiryMonth: 12 });
  const parts = [{ kind: 'CARD' as const, token: id as string, amountMinor: null }];
  const paid = await world.paid([900], parts, userId);
  assert.ok('status' in paid.answer && paid.answer.status === 'AUTHORIZED');
  assert.deepEqual((await world.paid([900], parts, world.makeId())).answer, { kind: 'PaymentMethodUnknown' });
  const declined = await run(save, { input: { token: 'pm_card_chargeDeclined' } }, customer(userId));
  assert.equal(declined.data.paymentMethodSave.userErrors[0].code, 'METHOD_DECLINED');
  const remove = 'mutation ($input: PaymentMethodRemoveInput!) { paymentMethodRemove(input: $input) { removedId } }';
  const mine =
    '{ _entities(representations: [{ __typename: "Viewer", id: "$id" }]) { ... on Viewer { paymentMethods { id } } } }'.replace(
      '$id',
      ids.user.encode(userId),
    );
  await run(remove, { input: { paymentMethodId: id } }, customer(world.makeId()));
  assert.equal((await run(mine, {}, customer(userId))).data._entities[0].paymentMethods.length, 1);
  for (let n = 0; n < 2; n++) await run(remove, { input: { paymentMethodId: id } }, customer(userId));
  assert.deepEqual((await run(mine, {}, customer(userId))).data._entities[0].paymentMethods, []);
  assert.equal((await run(mine, {}, customer(world.makeId()))).data._entities[0], null);
  const [{ sealed } = { sealed: '' }] = await world.db.sql<
    { sealed: string }[]
  >`select string_agg(token_sealed, '') as sealed from payment_part`;
  assert.ok(!sealed.includes('pm_'));
});

test('a card that the buyer asks to keep is kept once it has paid', async () => {
  const userId = world.makeId();
  const answer = await world.authorize({ orderId: world.makeId(), userId, save: true });
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  const [row] = await world.db.sql`select brand, last4 from saved_method where user_id = ${userId}`;
  assert.deepEqual({ ...row }, { brand: 'visa', last4: '4242' });
});

test('a gift card is issued once a key, and its balance told to whoever has the code', async () => {
  const issue =
    'mutation ($input: GiftCardIssueInput!) { giftCardIssue(input: $input) { code giftCard { id last4 balance { amount } } userErrors { code } } }';
  const input = { idempotencyKey: 'gift', amount: '25.00', currency: 'EUR' };
  const [first, second] = await Promise.all([run(issue, { input }, support), run(issue, { input }, support)]);
  assert.deepEqual(first.data, second.data);
  const { code } = first.data.giftCardIssue;
  await world.paid([1000], [{ kind: 'GIFT_CARD', token: code, amountMinor: null }]);
  const ask = 'query ($code: String!) { giftCardBalance(code: $code) { balance { amount } } }';
  assert.equal(
    (await run(ask, { code: code.replaceAll('-', ' ').toLowerCase() })).data.giftCardBalance.balance.amount,
    '15.00',
  );
  assert.equal((await run(ask, { code: 'GAAA-AAAA-AAAA-AAAA' })).data.giftCardBalance, null);
  const [{ kept } = { kept: '' }] = await world.db.sql<
    { kept: string }[]
  >`select answer::text as kept from once where operation = 'issue-gift-card'`;
  assert.ok(!kept.includes(code));
  const refused = await run(issue, { input: { ...input, idempotencyKey: 'none', amount: '0' } }, support);
  assert.equal(refused.data.giftCardIssue.userErrors[0].code, 'INVALID_INPUT');
});

test('amounts are converted by the rate of their day', async () => {
  const set =
    'mutation ($input: ExchangeRateSetInput!) { exchangeRateSet(input: $input) { rate { rate from } userErrors { code } } }';
  await run(set, { input: { base: 'EUR', quote: 'JPY', rate: '160.55', from: '2026-01-01T00:00:00Z' } }, support);
  await run(set, { input: { base: 'EUR', quote: 'JPY', rate: '170', from: '2026-02-01T00:00:00Z' } }, support);
  const ask =
    'query ($amount: Decimal!, $from: CurrencyCode!, $to: CurrencyCode!, $at: DateTime) { moneyConverted(amount: $amount, from: $from, to: $to, at: $at) { amount } }';
  const at = (day: string, amount: string, from = 'EUR', to = 'JPY') =>
    run(ask, { amount, from, to, at: `${day}T12:00:00Z` });
  assert.equal((await at('2026-01-20', '10.00')).data.moneyConverted.amount, '1606');
  assert.equal((await at('2026-02-20', '10.00')).data.moneyConverted.amount, '1700');
  assert.equal((await at('2026-02-20', '1700', 'JPY', 'EUR')).data.moneyConverted.amount, '10.00');
  assert.equal((await at('2025-12-31', '10.00')).data.moneyConverted, null);
});

test('lists take the same number of statements, however long they are', async () => {
  const users = await Promise.all(Array.from({ length: 6 }, () => world.paid([700])));
  const list =
    '{ payments(first: 50) { nodes { id status parts { kind } order { id payment { id } refunds { id } } } } moneyTransactions(first: 50) { nodes { kind entries { account amount { amount } } } } disputes { nodes { id } } reconciliations { nodes { at } } }';
  const entities = users.map(({ orderId }) => ({ __typename: 'Order', id: ids.order.encode(orderId) }));
  const one = await countQueries(world, () => run(orderQuery, { r: entities.slice(0, 1) }, support));
  const six = await countQueries(world, () => run(orderQuery, { r: entities }, support));
  assert.equal(one, six);
  assert.ok((await countQueries(world, () => run(list, {}, support))) <= 8);
  const page = await run('{ payments(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }', {}, support);
  const next = await run(
    'query ($after: String) { payments(first: 2, after: $after) { nodes { id } } }',
    { after: page.data.payments.pageInfo.endCursor },
    support,
  );
  assert.equal(
    new Set([...page.data.payments.nodes, ...next.data.payments.nodes].map(({ id }: { id: string }) => id)).size,
    4,
  );
});

test('one card payment takes few statements', async () => {
  await world.paid([1000]);
  const orderId = world.makeId();
  const count = await countQueries(world, () => world.authorize({ orderId }));
  assert.ok(count <= 8, `it took ${count}`);
});
