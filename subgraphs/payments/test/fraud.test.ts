import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paymentChanged, reviewOpened } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { seededRandom } from '@stoa/kernel/random.ts';
import { makeWorld } from '@stoa/seed/world.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { trainFraud } from '../src/commands/train-fraud.ts';
import { fraudMemory, type KeyOf } from '../src/domain/fraud-memory.ts';
import { keysOf } from '../src/domain/fraud-keys.ts';
import { payments } from '../src/index.ts';
import { latestModel } from '../src/store/fraud-models.ts';
import { pastOf } from '../src/store/fraud-past.ts';
import { customer, paymentsWorld, silent, support } from './world.ts';

const world = await paymentsWorld();
const { run } = world;
const queue = `query ($status: FraudReviewStatus, $first: Int) { fraudReviews(status: $status, first: $first) {
  nodes { id status urgent reasons score payment { status } order { id } } } }`;
const decide = `mutation ($input: FraudReviewDecideInput!) { fraudReviewDecide(input: $input) {
  review { id status } userErrors { __typename ... on AlreadyDecided { decision } } } }`;
const codeOf = (answer: Awaited<ReturnType<typeof run>>): unknown => answer.errors?.[0]?.extensions?.['code'];

const context = (more: object = {}) => ({
  email: 'thief@example.com',
  shippingCountry: 'DE',
  billingCountry: 'NL',
  postalCode: '20095',
  lineCount: 2,
  unitCount: 3,
  registeredAt: null,
  ...more,
});
const card = (token: string) => [{ kind: 'CARD' as const, token, amountMinor: null }];

/** A stolen card is tried until it works. */
async function theft(n: number): Promise<string> {
  const given = {
    amountMinor: '90000',
    context: context({ email: `thief-${n}@example.com`, postalCode: `${20_000 + n}` }),
  };
  for (const token of ['pm_card_visa_chargeDeclined', 'pm_card_visa_chargeDeclined'])
    await world.authorize({ ...given, orderId: world.makeId(), parts: card(token) });
  const orderId = world.makeId();
  world.clock.advance(1_000);
  const answer = await world.authorize({ ...given, orderId });
  assert.ok('status' in answer && answer.status === 'AUTHORIZED', JSON.stringify(answer));
  return orderId;
}

const reviews = async (status: string | null = 'OPEN', viewer = support) =>
  (await run(queue, { status }, viewer)).data?.fraudReviews?.nodes as {
    id: string;
    order: { id: string };
    reasons: string[];
    payment: { status: string };
  }[];

test('what seems odd is authorized all the same, and waits for a person; what is usual does not', async () => {
  const orderId = await theft(1);
  await world.paid([2_500]);
  const open = await reviews();
  assert.deepEqual(
    open.map(({ order, payment }) => [order.id, payment.status]),
    [[ids.order.encode(orderId), 'AUTHORIZED']],
  );
  assert.ok(open[0]?.reasons.includes('buyer was declined') && open[0].reasons.includes('billed abroad'));
});

test('what is urgent is told before the payment stands, once; what is only odd holds nothing up', async () => {
  const orderId = await theft(7);
  await world.authorize(
    { orderId, amountMinor: '90000', context: context({ email: 'thief-7@example.com', postalCode: '20007' }) },
    `authorize ${orderId}`,
  );
  const types = async (id: string) =>
    (await world.db.sql<{ type: string }[]>`select type from event_log where key = ${id} order by position`).map(
      ({ type }) => type,
    );
  assert.deepEqual(await types(orderId), [reviewOpened.name, paymentChanged.name]);
  // Billed abroad, and declined before; for little money, and to another door each time.
  const given = (door: string) => ({
    orderId: world.makeId(),
    context: context({ email: 'odd@example.com', postalCode: door }),
  });
  for (const door of ['30001', '30002'])
    await world.authorize({ ...given(door), parts: card('pm_card_visa_chargeDeclined') });
  world.clock.advance(1_000);
  const odd = given('30003');
  await world.authorize(odd);
  const [review] = await world.db.sql`select urgent from fraud_review where order_id = ${odd.orderId}`;
  assert.equal(review?.['urgent'], false);
  assert.ok(!(await types(odd.orderId)).includes(reviewOpened.name));
});

test('the queue is for staff that may read payments, and deciding for staff that may write', async () => {
  for (const viewer of [{}, customer(world.makeId())]) {
    assert.match(String(codeOf(await run(queue, {}, viewer))), /FORBIDDEN|UNAUTHENTICATED/);
    const input = { reviewId: ids.fraudReview.encode(world.makeId()), decision: 'ACCEPTED' };
    assert.match(String(codeOf(await run(decide, { input }, viewer))), /FORBIDDEN|UNAUTHENTICATED/);
  }
  const input = { reviewId: ids.fraudReview.encode(world.makeId()), decision: 'ACCEPTED' };
  const unknown = await run(decide, { input }, support);
  assert.equal(unknown.data.fraudReviewDecide.userErrors[0].__typename, 'ReviewUnknown');
});

test('of many who decide at once one is heard, and it is told once', async () => {
  const orderId = await theft(2);
  const reviewId = (await reviews()).find(({ order }) => order.id === ids.order.encode(orderId))?.id;
  const decisions = Array.from({ length: 20 }, (_, each) => (each % 2 === 0 ? 'ACCEPTED' : 'REJECTED'));
  const answers = await Promise.all(
    decisions.map((decision) => run(decide, { input: { reviewId, decision } }, support)),
  );
  const told = await world.db.sql`select payload->>'decision' as decision from event_log
    where type = 'payments.review-decided.v1' and key = ${orderId}`;
  assert.equal(told.length, 1);
  const decision = told[0]?.['decision'] as string;
  for (const [each, { data }] of answers.entries()) {
    const { review, userErrors } = data.fraudReviewDecide;
    if (decisions[each] === decision) assert.equal(review.status, decision);
    else assert.deepEqual(userErrors, [{ __typename: 'AlreadyDecided', decision }]);
  }
});

test('judging costs one statement, and its page none for each review', async () => {
  await world.paid([1_000]);
  await theft(3);
  const spent = await countQueries(world, async () => void (await world.paid([1_000])));
  const past = world.statements.filter((statement) => statement.includes('fraud_trace where key')).length;
  const before = world.statements.length;
  await world.paid([1_000]);
  const sent = world.statements.slice(before);
  assert.equal(
    sent.filter((statement) => /fraud_/.test(statement) && !statement.includes('insert into payment (')).length,
    1,
  );
  assert.ok(spent > 0 && past > 0);
  const one = await countQueries(world, async () => void (await run(queue, { first: 1 }, support)));
  const many = await countQueries(world, async () => void (await run(queue, { first: 20 }, support)));
  assert.equal(one, many);
});

test('counts of the tables are those of the memory by which a history is told again', async () => {
  const random = seededRandom(7);
  const memory = fraudMemory();
  const start = Date.parse('2025-03-01T00:00:00Z');
  const some = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next() * items.length)] as Item;
  let at = start;
  for (let n = 0; n < 150; n++) {
    at += Math.floor(random.next() ** 4 * 3 * 86_400_000) + 1;
    const keys = keysOf({
      email: `${some(['a', 'b', 'c'])}@memory.example.com`,
      userId: some([null, world.makeId()]),
      postalCode: some(['1', '2', null]),
      countryCode: 'FR',
      tokens: [some(['x', 'y'])],
    });
    assert.deepEqual(rounded(await pastOf(world.db.sql, keys, new Date(at))), rounded(memory.past(keys, at)));
    await remember(keys, at, Math.round(random.next() * 500), random.next() < 0.2, random.next() < 0.1);
  }

  async function remember(keys: readonly KeyOf[], moment: number, euros: number, declined: boolean, disputed: boolean) {
    const id = world.makeId();
    const disputedAt = disputed && !declined ? moment + 86_400_000 : null;
    memory.remember(keys, { id, at: moment, euros, declined, disputedAt });
    await world.db
      .sql`insert into payment (id, key, input_hash, order_id, provider, currency, amount_minor, status, expires_at, created_at)
      values (${id}, ${id}, '', ${world.makeId()}, 'sandbox', 'EUR', 100, ${declined ? 'DECLINED' : 'AUTHORIZED'}, now(), now())`;
    await world.db.sql`insert into fraud_trace (key, at, payment_id, euros)
      select k, ${new Date(moment).toISOString()}, ${id}, ${euros} from unnest(${keys.map(({ key }) => key)}::text[]) k`;
    if (disputedAt !== null)
      await world.db
        .sql`insert into dispute (id, provider, provider_ref, payment_id, currency, amount_minor, reason, status, opened_at)
        values (${world.makeId()}, 'sandbox', ${id}, ${id}, 'EUR', 100, 'fraudulent', 'OPEN', ${new Date(disputedAt).toISOString()})`;
  }
});

const rounded = (past: object): unknown =>
  JSON.parse(
    JSON.stringify(past, (_name, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
    ),
  );

test('a model is learnt from the history of the seed, beats chance by far, and judges a minute later', async () => {
  const given = { db: world.db, clock: world.clock, log: silent };
  assert.deepEqual(await trainFraud(given), { kind: 'TooFewFrauds', frauds: 0 });
  await payments.seed?.(world.db, makeWorld() as never, () => {});
  const trained = await trainFraud(given);
  assert.ok('version' in trained && trained.auc > 0.75, JSON.stringify(trained));
  world.clock.advance(61_000);
  await world.paid([1_000]);
  const orderId = await theft(4);
  const [signal] = await world.db.sql<{ version: number; score: number }[]>`
    select model_version as version, score from fraud_signal s join payment p on p.id = s.payment_id where p.order_id = ${orderId}`;
  assert.equal(signal?.version, trained.version);
  const model = await latestModel(world.db.sql);
  assert.ok(model && signal.score > model.reviewFrom, `${signal?.score} of ${model?.reviewFrom}`);
});
