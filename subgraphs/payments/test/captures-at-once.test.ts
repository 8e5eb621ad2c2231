import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captureUnit } from '../src/commands/capture-unit.ts';
import { voidPayment } from '../src/commands/void-payment.ts';
import type { World } from '../src/context.ts';
import { ProviderRefused } from '../src/providers/payment-provider.ts';
import { nothingWrong, paymentsWorld } from './world.ts';

const world = await paymentsWorld();

test('the same unit captured ten times at once is captured once', async () => {
  const { orderId, units } = await world.paid([1000, 9000]);
  await Promise.all(Array.from({ length: 10 }, () => world.capture(orderId, units[0] ?? '')));
  assert.deepEqual(await world.settled(orderId), [[1000, 0]]);
  assert.equal((await world.charges(orderId))[0]?.amount_received, 1000);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('all units captured at once take all, to the cent', async () => {
  const { orderId, units } = await world.paid([1000, 2500, 499, 6001]);
  await Promise.all(units.map((unitId) => world.capture(orderId, unitId)));
  assert.deepEqual(await world.settled(orderId), [[10000, 0]]);
  assert.equal((await world.charges(orderId))[0]?.amount_received, 10000);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('an answer that tells of another capture too, before that one is answered, is not counted twice', async () => {
  const { orderId, units } = await world.paid([1000, 2500, 6500]);
  const provider = await world.living.state.provider();
  const [taken, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = {
    ...provider,
    async capture(request: Parameters<typeof provider.capture>[0]) {
      const charge = await provider.capture(request);
      taken.resolve();
      await told.promise;
      return charge;
    },
  };
  const state = { ...world.living.state, provider: () => Promise.resolve(slow) };
  const first = captureUnit({ ...world.living, state } as World, orderId, units[0] ?? '');
  await taken.promise;
  for (const unitId of units.slice(1)) await world.capture(orderId, unitId);
  told.resolve();
  await first;
  assert.deepEqual(await world.settled(orderId), [[10000, 0]]);
  assert.equal((await world.charges(orderId))[0]?.amount_received, 10000);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('the last capture, when it overtakes another on its way to the provider, leaves it its money', async () => {
  const { orderId, units } = await world.paid([1000, 9000]);
  const provider = await world.living.state.provider();
  const [asked, overtaken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = {
    ...provider,
    async capture(request: Parameters<typeof provider.capture>[0]) {
      asked.resolve();
      await overtaken.promise;
      return await provider.capture(request);
    },
  };
  const state = { ...world.living.state, provider: () => Promise.resolve(slow) };
  const first = captureUnit({ ...world.living, state } as World, orderId, units[0] ?? '');
  await asked.promise;
  await world.capture(orderId, units[1] ?? '');
  overtaken.resolve();
  await first;
  assert.deepEqual(await world.settled(orderId), [[10000, 0]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('of a provider that only says "received", captures at once add up, and voiding waits for them', async () => {
  const { orderId, units } = await world.paid([1000, 2500, 499, 6001]);
  const provider = await world.living.state.provider();
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let open = units.length;
  const receiving = {
    ...provider,
    canBeAsked: false,
    retrieve: () => Promise.resolve(null),
    async capture(request: Parameters<typeof provider.capture>[0]) {
      await provider.capture(request);
      if (--open === 0) asked.resolve();
      await answered.promise;
      return null;
    },
  };
  const living = {
    ...world.living,
    state: { ...world.living.state, provider: () => Promise.resolve(receiving) },
  } as World;
  const captures = Promise.all(units.map((unitId) => captureUnit(living, orderId, unitId)));
  await asked.promise;
  await assert.rejects(voidPayment(living, orderId), {
    message: 'Money of this payment is just being taken: ask again.',
  });
  answered.resolve();
  await captures;
  assert.deepEqual(await world.settled(orderId), [[10000, 0]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
  assert.deepEqual(await voidPayment(living, orderId), { status: 'REFUNDED' });
  assert.deepEqual(await world.settled(orderId), [[10000, 10000]]);
});

test('a capture that was refused is not asked for again under the key that was refused', async () => {
  const { orderId, units } = await world.paid([1000, 500]);
  const provider = await world.living.state.provider();
  const refusing = { ...provider, capture: () => Promise.reject(new ProviderRefused('not_now', 'Not now.')) };
  const state = { ...world.living.state, provider: () => Promise.resolve(refusing) };
  await captureUnit({ ...world.living, state } as World, orderId, units[0] ?? '');
  // Told twice, as by a log: the hold is there and the unit owes its money, but people are looking at it.
  await Promise.all([1, 2].map(() => world.capture(orderId, units[0] ?? '')));
  const attempts = await world.db.sql`select status from attempt where unit_id = ${units[0] ?? ''}`;
  assert.deepEqual([...attempts], [{ status: 'FAILED' }]);
  assert.deepEqual(await world.settled(orderId), [[0, 0]]);
  await world.capture(orderId, units[1] ?? '');
  assert.deepEqual(await world.settled(orderId), [[500, 0]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});
