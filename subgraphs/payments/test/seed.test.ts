import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWorld } from '@stoa/seed/world.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { payments } from '../src/index.ts';
import { nothingWrong, paymentsWorld } from './world.ts';

const world = await paymentsWorld();

test('the seeded persona pays with her saved card, a gift card and store credit', async () => {
  const seeded = makeWorld({});
  for (let n = 0; n < 2; n++) await payments.seed?.(world.db, seeded as never, () => {});
  const clara = seeded.personas.find(({ email }) => email.startsWith('clara'))?.id ?? '';
  const [method] = await world.db.sql<{ id: string }[]>`select id from saved_method where user_id = ${clara}`;
  const { answer } = await world.paid(
    [10_000],
    [
      { kind: 'GIFT_CARD', token: 'gift-card-demo-0001', amountMinor: '5000' },
      { kind: 'STORE_CREDIT', token: null, amountMinor: '2500' },
      { kind: 'CARD', token: ids.paymentMethod.encode(method?.id ?? ''), amountMinor: null },
    ],
    clara,
  );
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  assert.deepEqual(await world.wrong(), nothingWrong);
});
