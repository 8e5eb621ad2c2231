import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAnswers } from '@stoa/platform/commands/answers.ts';
import { authorizePayment } from '@stoa/contracts/payments.ts';
import { payments } from '../src/index.ts';
import { customer, paymentsWorld, support } from './world.ts';

const world = await paymentsWorld();
const numbers = [
  '4242424242424242',
  '4242 4242 4242 4242',
  'my card is 5555-5555-5555-4444.',
  '378282246310005',
  '6011 1111 1111 1117',
];

test('what looks like a card number is refused in any string, and nothing repeats it', async () => {
  const said: string[] = [];
  const log = { error: (...given: unknown[]) => void said.push(JSON.stringify(given)), warn: () => {}, info: () => {} };
  const answers = makeAnswers();
  answers.add({ ...world.living, log } as never, payments.commands);
  for (const number of numbers) {
    const input = world.input({ orderId: world.makeId(), parts: [{ kind: 'CARD', token: number, amountMinor: null }] });
    await assert.rejects(
      answers.ask(authorizePayment.name, input, `key ${said.length}`),
      (error: Error & { code: string }) => {
        assert.equal(error.code, 'CARD_NUMBER_REFUSED');
        assert.ok(!/\d{4}/.test(error.message));
        return true;
      },
    );
    for (const [query, variables] of [
      ['mutation ($v: String!) { paymentMethodSave(input: { token: $v }) { userErrors { code } } }', number],
      ['query ($v: String!) { giftCardBalance(code: $v) { id } }', number],
      [
        'mutation ($v: String!) { paymentRefund(input: { idempotencyKey: $v, orderId: "x" }) { userErrors { code } } }',
        number,
      ],
      [
        'mutation ($v: String!) { storeCreditGrant(input: { idempotencyKey: "k", userId: "u", amount: "1", currency: "EUR", note: $v }) { userErrors { code } } }',
        number,
      ],
    ] as const) {
      const answer = await world.run(
        query,
        { v: variables },
        query.includes('Save') ? customer(world.makeId()) : support,
      );
      assert.equal(answer.errors?.[0]?.extensions?.['code'], 'CARD_NUMBER_REFUSED', query);
      assert.ok(!JSON.stringify(answer).includes(number));
    }
  }
  assert.deepEqual(said, []);
  for (const table of ['payment', 'payment_part', 'attempt', 'audit_entry', 'once', 'event_log']) {
    const rows = await world.db.sql.unsafe(`select row_to_json(t)::text as text from ${table} t`);
    assert.ok(
      rows.every((row) => !numbers.some((number) => String(row['text']).includes(number))),
      table,
    );
  }
});
