import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { approve } from '../src/buying.ts';
import { startProvider } from '../src/provider.ts';
import { type GuestCart, type OpenCheckout, openRaces, times } from '../src/races.ts';
import { until } from '../src/until.ts';

const provider = await startProvider();
const races = await openRaces({ provider });
const { sql, offerWith, open, start, submit } = races;
const { offerId } = await offerWith(200);

type Answer = Awaited<ReturnType<typeof submit>>;
interface Purchase {
  readonly cart: GuestCart;
  readonly checkout: OpenCheckout;
  readonly key: string;
  readonly token: string;
  readonly answers: Answer[];
}

async function ready(token: string): Promise<Purchase> {
  const cart = await open([{ offerId, quantity: 1 }]);
  const { checkout } = await start(cart);
  return { cart, checkout, key: randomUUID(), token, answers: [] };
}

async function ask({ cart, checkout, key, token, answers }: Purchase): Promise<Answer> {
  const answer = await submit(cart, checkout, key, token);
  answers.push(answer);
  return answer;
}

const orderIdOf = async ({ key }: Purchase): Promise<string> =>
  (await sql<{ id: string }[]>`select order_id as id from orders.submission where key = ${key}`)[0]?.id ?? '';

/** What the job that recovers does when its time has come: a wait for the buyer is over for it, too. */
async function recover(purchase: Purchase): Promise<void> {
  const id = await orderIdOf(purchase);
  await sql`update orders.saga set next_at = now() where id = ${id} and outcome is null and next_at > now()`;
  const [job] = await sql<{ id: string }[]>`
    select id::text from graphile_worker.add_job('orders.resume-saga', ${JSON.stringify({ name: 'place-order', id })}::text::json)`;
  await until(
    async () => (await sql`select from graphile_worker._private_jobs where id = ${job?.id ?? ''}`).length === 0,
    'the job has run',
  );
}

/** One order, one payment, one intent at the provider that holds what the order costs; each was told once. */
async function boughtOnce(purchase: Purchase): Promise<void> {
  const id = await orderIdOf(purchase);
  const placed = async () => (await sql`select from orders."order" where id = ${id}`).length === 1;
  // The last words of the provider; nobody asks any more.
  await provider.tell();
  await until(placed, 'the order is placed by itself');
  const final = await ask(purchase);
  assert.equal(final.order?.id, ids.order.encode(id), JSON.stringify(final));
  const orders = new Set(purchase.answers.flatMap(({ order }) => order?.id ?? []));
  assert.deepEqual(orders, new Set([ids.order.encode(id)]));
  assert.deepEqual(new Set(purchase.answers.flatMap(({ userErrors }) => userErrors)), new Set());
  const [row] = await sql<{ payments: number; authorized: string; told: number; placed: number }[]>`
    select (select count(*)::int from payments.payment where order_id = ${id}) as payments,
      (select sum(authorized_minor)::text from payments.payment_part a join payments.payment p on p.id = a.payment_id
        where p.order_id = ${id}) as authorized,
      (select count(*)::int from payments.event_log where type = 'payments.payment-changed.v1' and key = ${id}
        and payload->>'status' = 'AUTHORIZED') as told,
      (select count(*)::int from orders.event_log where type = 'orders.order-placed.v1' and key = ${id}) as placed`;
  const intents = await provider.intentsOf(id);
  assert.equal(intents.length, 1);
  const [intent] = intents;
  assert.equal(intent?.status, 'requires_capture');
  assert.deepEqual(row, { payments: 1, authorized: `${intent?.amount}`, told: 1, placed: 1 });
}

const permutations = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));

await provider.behave({ webhooks: { hold: true } });

for (const order of permutations(['approval', 'webhook', 'retry', 'job'] as const))
  test(`3-D Secure, one after another: ${order.join(', ')}`, async () => {
    const purchase = await ready('pm_card_threeDSecure2Required');
    const { actionRequired } = await ask(purchase);
    assert.ok(actionRequired);
    const moves = {
      approval: () => approve(actionRequired.url),
      webhook: () => provider.tell(),
      retry: async () => {
        const { order: placed } = await ask(purchase);
        // Whoever comes back from the bank need not wait for the provider's word.
        assert.equal(placed !== null, order.indexOf('approval') < order.indexOf('retry'));
      },
      job: () => recover(purchase),
    };
    for (const move of order) await moves[move]();
    await boughtOnce(purchase);
  });

for (const order of permutations(['answer', 'webhook', 'retry', 'job'] as const))
  test(`a charge whose first answer is lost, while the submission waits for it: ${order.join(', ')}`, async () => {
    const purchase = await ready('pm_card_visa');
    await provider.behave({ timeouts: { calls: 1, path: 'payment_intents', afterMs: 250 } });
    const submitted = ask(purchase);
    await until(async () => (await provider.answersToLose()) === 0, 'the provider has charged');
    const begun: Promise<unknown>[] = [];
    const moves = {
      answer: () => submitted,
      webhook: () => provider.tell(),
      // Both wait for the run that is under way: they are begun in this order, and end with it.
      retry: () => void begun.push(ask(purchase)),
      job: () => void begun.push(recover(purchase)),
    };
    for (const move of order) await moves[move]();
    await Promise.all(begun);
    await boughtOnce(purchase);
  });

for (const order of permutations(['webhook', 'retry', 'job'] as const))
  test(`a charge that the provider never answers: ${order.join(', ')}`, async () => {
    const purchase = await ready('pm_card_visa');
    await provider.behave({ timeouts: { calls: 3, path: 'payment_intents', afterMs: 0 } });
    const unclear = await ask(purchase);
    assert.equal(unclear.order, null);
    const moves = { webhook: () => provider.tell(), retry: () => ask(purchase), job: () => recover(purchase) };
    for (const move of order) await moves[move]();
    await boughtOnce(purchase);
  });

test('3-D Secure, all at once: a hundred retries, the webhooks three times and shuffled, twenty jobs', async () => {
  await provider.behave({ webhooks: { hold: true, copies: 3, order: 'shuffle' } });
  for (let round = 0; round < 3; round++) {
    const purchase = await ready('pm_card_threeDSecure2Required');
    const { actionRequired } = await ask(purchase);
    assert.ok(actionRequired);
    await Promise.all([
      times(50, () => ask(purchase)),
      approve(actionRequired.url).then(() => Promise.all([provider.tell(), times(50, () => ask(purchase))])),
      times(20, () => recover(purchase)),
    ]);
    await boughtOnce(purchase);
  }
});

test('after all of that nothing is violated', () => races.nothingIsViolated());
