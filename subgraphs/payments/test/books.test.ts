import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { nothingWrong, paymentsWorld, support } from './world.ts';

const world = await paymentsWorld();
const { sql } = world.db;
const hourMs = 3_600_000;

test('the database refuses books that do not balance, in any currency', async () => {
  const wrong = (entries: readonly (readonly [string, number])[]) =>
    world.db.transaction(async (tx) => {
      const [row] = await tx.sql<
        { id: string }[]
      >`insert into money_transaction (kind, reference, at) values ('TEST', ${world.makeId()}, now()) returning id`;
      for (const [currency, amount] of entries)
        await tx.sql`insert into money_entry (transaction_id, account, currency, amount_minor) values (${row?.id ?? ''}, 'a', ${currency}, ${amount})`;
    });
  await assert.rejects(
    wrong([
      ['EUR', 5],
      ['EUR', -4],
    ]),
    /does not balance/,
  );
  await assert.rejects(
    wrong([
      ['EUR', 5],
      ['USD', -5],
    ]),
    /does not balance/,
  );
  await assert.rejects(wrong([]), /does not balance/);
  await wrong([
    ['EUR', 5],
    ['EUR', -5],
    ['USD', 1],
    ['USD', -1],
  ]);
});

test('nothing in the books or the audit log is ever edited', async () => {
  await world.paid([1000]);
  await world.giftCard(100n);
  for (const table of ['money_transaction', 'money_entry', 'audit_entry']) {
    await assert.rejects(sql.unsafe(`update ${table} set id = uuidv7()`), /never edited|permission/);
    await assert.rejects(sql.unsafe(`delete from ${table}`), /never edited|permission/);
    await assert.rejects(sql.unsafe(`truncate ${table} cascade`), /never edited|permission/);
  }
});

test('the database refuses to refund more than was captured, to capture more than was set aside, and to go back', async () => {
  const { orderId, units } = await world.paid([1000]);
  await assert.rejects(sql`update payment_part set refunded_minor = 1`, /refunded_within_captured/);
  await assert.rejects(sql`update payment_part set captured_minor = 1001`, /captured_within_authorized/);
  await assert.rejects(sql`update payment_unit set captured_minor = 1001`, /unit_captured_once/);
  await assert.rejects(sql`update gift_card set balance_minor = -1`, /gift_card_not_overspent/);
  await world.capture(orderId, units[0] ?? '');
  await assert.rejects(
    sql`update payment set status = 'PENDING' where order_id = ${orderId}`,
    /does not go from CAPTURED to PENDING/,
  );
});

test('every change of state is in the audit log', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.capture(orderId, units[0] ?? '');
  const { id } = await world.payment(orderId);
  const rows = await sql<{ action: string }[]>`select action from audit_entry where subject = ${id} order by at`;
  assert.deepEqual(
    rows.map(({ action }) => action),
    ['payment.pending', 'payment.authorized', 'payment.captured'],
  );
});

const reconcile = `mutation { reconciliationRun { reconciliation { compared differences { __typename reference movement payment { id }
  ... on MissingHere { theirs { amount } } ... on MissingThere { ours { amount } } ... on AmountDiffers { ours { amount } theirs { amount } } } } userErrors { code } } }`;
/** Of the day up to now; the last hour is compared later. */
const differences = async () => {
  world.clock.advance(2 * hourMs);
  const { data } = await world.run(reconcile, {}, support);
  return data.reconciliationRun.reconciliation.differences as Record<string, unknown>[];
};

test('our books and the provider agree after all that has happened; where they do not, rows say how', async () => {
  const { orderId, units } = await world.paid([1000, 500]);
  for (const unitId of units) await world.capture(orderId, unitId);
  await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 300n }]);
  assert.deepEqual(await differences(), []);

  const lost = await world.paid([800]);
  const reference = (await world.payment(lost.orderId)).parts[0]?.providerRef;
  await fetch(`${world.sandbox.url}/v1/payment_intents/${reference}/capture`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_of_the_tests' },
  });
  const [theirs, ...none] = await differences();
  assert.deepEqual(none, []);
  assert.deepEqual(
    [theirs?.['__typename'], theirs?.['reference'], theirs?.['theirs'], theirs?.['payment']],
    ['MissingHere', reference, { amount: '8.00' }, { id: ids.payment.encode((await world.payment(lost.orderId)).id) }],
  );

  await world.deliver();
  assert.deepEqual(await differences(), []);

  const { id } = await world.payment(orderId);
  const part = (await world.payment(orderId)).parts[0];
  await world.db.transaction(async (tx) => {
    await tx.sql`with t as (insert into money_transaction (kind, reference, payment_id, at) values ('CAPTURE', ${`${part?.id} 99999`}, ${id}, ${world.clock.now().toISOString()}) returning id)
      insert into money_entry (transaction_id, account, currency, amount_minor)
      select t.id, e.a, 'EUR', e.m from t, (values ('provider:sandbox', 7::bigint), ('sales', -7::bigint)) e(a, m)`;
  });
  assert.deepEqual(
    (await differences()).map(({ __typename, ours: our, theirs: their }) => [__typename, our, their]),
    [['AmountDiffers', { amount: '15.07' }, { amount: '15.00' }]],
  );
  assert.equal((await world.wrong()).unbalanced, nothingWrong.unbalanced);
});

test('a comparison goes on where the last of a whole day ended, and one that somebody asks for changes nothing of that', async () => {
  const run = async (from?: Date, to?: Date) => {
    const input = { input: { from: from?.toISOString(), to: to?.toISOString() } };
    const answer = await world.run(
      'mutation ($input: ReconciliationRunInput) { reconciliationRun(input: $input) { reconciliation { from to } } }',
      input,
      support,
    );
    return answer;
  };
  const spanOf = async (from?: Date, to?: Date) => (await run(from, to)).data.reconciliationRun.reconciliation;
  world.clock.advance(30 * hourMs);
  const first = await spanOf();
  assert.equal(Date.parse(first.to), world.clock.now().getTime() - hourMs);
  world.clock.advance(5 * hourMs);
  const asked = await spanOf(new Date(world.clock.now().getTime() - 3 * hourMs));
  assert.equal(Date.parse(asked.to) - Date.parse(asked.from), 2 * hourMs);
  world.clock.advance(25 * hourMs);
  // It is six hours late.
  const second = await spanOf();
  assert.equal(second.from, first.to);
  world.clock.advance(hourMs);
  const again = await spanOf();
  assert.equal(Date.parse(again.to) - Date.parse(again.from), 24 * hourMs);
  const tooLate = await run(new Date(world.clock.now().getTime() - hourMs));
  assert.equal(tooLate.errors?.[0]?.extensions?.['code'], 'BAD_INPUT');
  const now = world.clock.now();
  const latest = await spanOf(new Date(now.getTime() - hourMs), new Date(now.getTime() + hourMs));
  assert.deepEqual([Date.parse(latest.from), Date.parse(latest.to)], [now.getTime() - hourMs, now.getTime()]);
});
