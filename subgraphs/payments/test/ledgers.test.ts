import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorizePayment } from '../src/commands/authorize-payment.ts';
import { captureUnit } from '../src/commands/capture-unit.ts';
import { hearProvider } from '../src/commands/hear-provider.ts';
import { reconcile } from '../src/commands/reconcile.ts';
import { refundPayment } from '../src/commands/refund-payment.ts';
import type { World } from '../src/context.ts';
import type { PaymentProvider } from '../src/providers/payment-provider.ts';
import { type Counter, counters } from './counters.ts';
import { paymentsWorld } from './world.ts';

const world = await paymentsWorld();
const { clock } = world;
const logged: unknown[] = [];
const log = new Proxy(
  {},
  {
    get:
      () =>
      (...given: unknown[]) =>
        void logged.push(given),
  },
);
const by = (provider: PaymentProvider): World =>
  ({ ...world.living, log, state: { ...world.living.state, provider: () => Promise.resolve(provider) } }) as never;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** An order of these units by a provider, and what it calls the charge. */
async function ordered(counter: Counter, units: readonly number[]) {
  const here = by(counter.provider);
  const orderId = world.makeId();
  const amount = units.reduce((a, b) => a + b, 0);
  const rows = units.map((each) => ({ unitId: world.makeId(), amountMinor: String(each) }));
  const parts = [{ kind: counter.kind, token: counter.token(amount), amountMinor: null }];
  const input = world.input({ orderId, amountMinor: String(amount), units: rows, parts });
  const answer = await authorizePayment(here, input, `authorize ${orderId}`);
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  const reference = (await world.payment(orderId)).parts[0]?.providerRef ?? '';
  return { orderId, reference, units: rows.map(({ unitId }) => unitId) };
}
type Ordered = Awaited<ReturnType<typeof ordered>>;

async function taken(counter: Counter, { orderId, units }: Ordered) {
  for (const unitId of units) await captureUnit(by(counter.provider), orderId, unitId);
}

/** Gives back, and hears that it has arrived. */
async function givenBack({ provider }: Counter, { orderId, units }: Ordered, amount: bigint) {
  const refundId = world.makeId();
  const parts = [{ unitId: units[0] ?? '', amount }];
  await refundPayment(by(provider), { refundId, orderId, reason: 'RETURNED', parts, amount: 0n, requestedBy: null });
  const [row] = await world.db.sql<{ reference: string }[]>`
    select provider_ref as reference from refund_part where refund_id = ${refundId}`;
  const reference = row?.reference ?? '';
  await provider.retrieveRefund(reference);
  const told = { reference, status: 'SUCCEEDED' as const, problem: null };
  await hearProvider(by(provider), { id: reference, type: 'REFUND', about: { kind: 'refund', reference, told } });
  return reference;
}

/** Time goes by until the ledger is complete, and what is announced of it has been heard. */
async function complete({ provider, announcement }: Counter, since: Date) {
  clock.advance(2 * dayMs);
  for (let at = since.getTime(); announcement && at <= clock.now().getTime(); at += dayMs) {
    const event = await provider.verifyWebhook(announcement(new Date(at).toISOString().slice(0, 10)));
    assert.ok(event);
    await hearProvider(by(provider), event);
  }
}
const found = async (counter: Counter, since: Date) => {
  const { compared, differences } = await reconcile(by(counter.provider), { from: since, to: null });
  return {
    compared,
    differences: differences.map(({ kind, movement, reference, ours, theirs }) =>
      [kind, movement, reference, ours, theirs].join(' '),
    ),
  };
};

for (const [name, counterOf] of Object.entries(counters)) {
  /** A new account, whose reports are elsewhere. */
  async function open() {
    await world.db.sql`delete from provider_report`;
    return await counterOf(() => clock.now());
  }

  test(`${name}: what was taken days after it was ordered, in pieces, and given back is in both ledgers`, async () => {
    const counter = await open();
    const since = clock.now();
    const [first, second] = [await ordered(counter, [700, 300]), await ordered(counter, [500])];
    await ordered(counter, [900]);
    clock.advance(2 * dayMs);
    await taken(counter, first);
    await taken(counter, second);
    clock.advance(hourMs);
    // More than the second piece was: at PayPal these are two.
    await givenBack(counter, first, 500n);
    await givenBack(counter, first, 100n);
    await complete(counter, since);
    assert.deepEqual(await found(counter, since), { compared: 4, differences: [] });
    assert.deepEqual(await found(counter, new Date(since.getTime() + 2 * dayMs)), { compared: 4, differences: [] });
  });

  test(`${name}: of each kind of difference there is a row`, async () => {
    const counter = await open();
    const orders = [];
    for (const amount of [100, 200, 300, 400]) orders.push(await ordered(counter, [amount]));
    const [lost, other, foreign, unheard] = orders.map(({ reference }) => reference);
    clock.advance(2 * dayMs);
    const since = clock.now();
    clock.advance(hourMs);
    for (const order of orders.slice(0, 3)) await taken(counter, order);
    counter.forget(lost ?? '');
    counter.alter(other ?? '', '2.01');
    counter.alter(foreign ?? '', '3.00', 'USD');
    const asked = { key: `capture ${unheard}`, amount: 400n, currency: 'EUR', isFinal: true, authorized: 400n };
    await counter.provider.capture({ ...asked, reference: unheard ?? '' });
    await complete(counter, since);
    const { compared, differences } = await found(counter, since);
    assert.equal(compared, 4);
    assert.deepEqual(differences.slice(0, 3), [
      `MissingThere CAPTURE ${lost} 100 `,
      `AmountDiffers CAPTURE ${other} 200 201`,
      `CurrencyDiffers CAPTURE ${foreign} 300 300`,
    ]);
    assert.equal(differences[3], `MissingHere CAPTURE ${unheard}  400`);
  });

  test(`${name}: in a span without movements nothing is compared`, async () => {
    const counter = await open();
    const since = clock.now();
    await complete(counter, since);
    assert.deepEqual(await found(counter, since), { compared: 0, differences: [] });
  });

  test(`${name}: what the ledger may not have yet is not compared, and the result says up to when it was`, async () => {
    const counter = await open();
    const since = clock.now();
    const order = await ordered(counter, [100]);
    await complete(counter, since);
    await taken(counter, order);
    counter.forget(order.reference);
    const { ledgerLagMs } = counter.provider;
    // Beyond the margin, and still within what the ledger may lag.
    clock.advance(hourMs + ledgerLagMs / 2);
    const { compared, differences, to } = await reconcile(by(counter.provider), { from: since, to: null });
    assert.deepEqual([compared, differences], [0, []]);
    assert.deepEqual(to, new Date(clock.now().getTime() - ledgerLagMs - hourMs));
    await complete(counter, since);
    assert.deepEqual((await found(counter, since)).differences, [`MissingThere CAPTURE ${order.reference} 100 `]);
  });

  test(`${name}: a ledger that is not to be had, or is refused, is said so, and no secret with it`, async () => {
    const counter = await open();
    const since = clock.now();
    const order = await ordered(counter, [100]);
    clock.advance(hourMs);
    await taken(counter, order);
    await complete(counter, since);
    logged.length = 0;
    const said: string[] = [];
    const fails = async (provider: PaymentProvider, code: string) =>
      await assert.rejects(reconcile(by(provider), { from: since, to: null }), (error: Error & { code: string }) => {
        said.push(`${error.message} ${String(error.cause)}`);
        assert.equal(error.code, code, error.message);
        return true;
      });
    counter.deafen(true);
    await fails(counter.provider, 'DOMAIN_UNAVAILABLE');
    counter.deafen(false);
    counter.forget(order.reference);
    assert.equal((await found(counter, since)).differences.length, 1);
    await fails(counter.refused(), 'BAD_INPUT');
    const all = JSON.stringify([logged, said]);
    for (const secret of ['secret', 'report key', 'wrong', 'access', '1111', 'stored', 'Bearer', 'Basic'])
      assert.ok(!all.includes(secret), `${secret} in ${all}`);
    assert.ok(all.includes('the ledgers differ'));
  });
}

test('what the books hear of many hours later is no difference on either side of a border between', async () => {
  const counter = await counters['square']?.(() => clock.now());
  assert.ok(counter);
  const { provider } = counter;
  const order = await ordered(counter, [100]);
  const { reference } = order;
  const asked = { key: 'elsewhere', amount: 100n, currency: 'EUR', isFinal: true, authorized: 100n, captured: 0n };
  await provider.capture({ ...asked, reference });
  const takenAt = clock.now().getTime();
  clock.advance(20 * hourMs);
  const before = new Date(takenAt - hourMs);
  assert.deepEqual((await found(counter, before)).differences, [`MissingHere CAPTURE ${reference}  100`]);
  const event = { id: 'late', type: 'payment.updated', about: { kind: 'charge' as const, reference, partId: null } };
  await hearProvider(by(provider), event);
  clock.advance(minuteMs);
  // Here it lies after the span, there in it.
  assert.deepEqual(await found(counter, before), { compared: 1, differences: [] });
  clock.advance(2 * hourMs);
  // Here it lies in the span, there before it.
  assert.deepEqual(await found(counter, new Date(takenAt + hourMs)), { compared: 1, differences: [] });
});

test('what the books had long ago explains what the ledger moves into the span', async () => {
  const { paypalStandIn, transactionOf } = await import('./paypal-stand-in.ts');
  const it = await paypalStandIn(() => clock.now());
  const counter = { ...it, kind: 'WALLET' as const, token: () => 'vault' } as unknown as Counter;
  const order = await ordered(counter, [100]);
  const { parts } = await world.payment(order.orderId);
  await taken(counter, order);
  it.orders.get(order.reference)?.purchase_units[0]?.payments.captures.splice(0);
  clock.advance(10 * dayMs);
  const since = clock.now();
  const amount = { currency_code: 'EUR', value: '1.00' };
  it.more.push(transactionOf('late', 'S', 'T0006', clock.now().toISOString(), amount, parts[0]?.id));
  clock.advance(dayMs);
  assert.deepEqual(await found(counter, since), { compared: 1, differences: [] });
});
