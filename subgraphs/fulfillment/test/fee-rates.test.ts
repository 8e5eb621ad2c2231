import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { stockChanged } from '@stoa/contracts/inventory.ts';
import { chargeStorage } from '../src/commands/charge-storage.ts';
import { buyer, fulfillmentWorld, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { environment, db, clock } = world;
const dayMs = 86_400_000;
const fields = 'kind upToGrams placeKind euros validFrom validUntil';

const set = (input: object, viewer: object = support) =>
  world.run(
    `mutation ($input: FulfillmentFeeRateSetInput!) { fulfillmentFeeRateSet(input: $input) {
      feeRate { ${fields} } userErrors { code field } } }`,
    { input },
    viewer,
  );
const query = `query ($kind: FulfillmentFeeKind, $at: DateTime, $first: Int, $after: String) {
  fulfillmentFeeRates(kind: $kind, at: $at, first: $first, after: $after) {
    nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
const rates = async (variables: object = {}) =>
  (await world.run(query, { first: 100, ...variables }, support)).data.fulfillmentFeeRates.nodes as {
    euros: string;
    upToGrams: number | null;
    validFrom: string;
    validUntil: string | null;
  }[];
const inDays = (days: number) => new Date(clock.now().getTime() + days * dayMs).toISOString();

async function guest() {
  const sellerId: string = ids.seller.make(environment.clock, environment.random);
  const locationId = await world.place({ latitude: 52.37, longitude: 4.9 }, sellerId);
  return { sellerId, locationId, variantId: await world.variant(locationId, { weightGrams: 200 }) };
}
const charged = async (sellerId: string) =>
  (await db.sql`select amount_minor::int as amount from fee where seller_id = ${sellerId} order by at`).map(
    ({ amount }) => amount as number,
  );

test('a rate counts from its moment on, and what was charged before stays', async () => {
  const { sellerId, locationId, variantId } = await guest();
  const ship = () => world.shipped({ locationId, sellerId, variantIds: [variantId], quantities: [1] });
  await ship();
  const input = { kind: 'PICK_AND_PACK', upToGrams: 250, euros: '3.005', validFrom: inDays(1) };
  const { data } = await set(input);
  assert.deepEqual(data.fulfillmentFeeRateSet, {
    feeRate: { ...input, placeKind: null, validUntil: null },
    userErrors: [],
  });
  await ship();
  clock.advance(dayMs);
  await ship();
  assert.deepEqual(await charged(sellerId), [210, 210, 301]);
  const light = (await rates({ kind: 'PICK_AND_PACK' })).filter(({ upToGrams }) => upToGrams === 250);
  assert.deepEqual(
    light.map(({ euros, validUntil }) => [euros, validUntil]),
    [
      ['2.10', input.validFrom],
      ['3.005', null],
    ],
  );
  const now = await rates({ kind: 'PICK_AND_PACK', at: inDays(0) });
  assert.deepEqual(now.map(({ upToGrams, euros }) => [upToGrams, euros]).slice(0, 2), [
    [250, '3.005'],
    [1000, '2.85'],
  ]);
  assert.equal(now.at(-1)?.upToGrams, null);
});

test('storage is charged by the rate of its day', async () => {
  const { sellerId, locationId, variantId } = await guest();
  const levels = [{ locationId, sellerId, onHand: 1_000, reserved: 0, available: 1_000 }];
  await world.hear(stockChanged, { variantId, available: 1_000, levels });
  clock.advance(dayMs - (clock.now().getTime() % dayMs) + 1_200_000);
  await chargeStorage(environment);
  const [before = 0] = await charged(sellerId);
  await set({ kind: 'STORAGE', placeKind: 'SELLER', euros: '0.001316', validFrom: inDays(0) });
  clock.advance(dayMs);
  await chargeStorage(environment);
  clock.advance(dayMs);
  await chargeStorage(environment);
  // The day on which it was set had begun before.
  assert.deepEqual(await charged(sellerId), [before, before, before * 2]);
});

test('what is not yet may be said anew; ten who say it at once leave one', async () => {
  const input = { kind: 'RETURN_HANDLING', upToGrams: 1000, validFrom: inDays(3) };
  await Promise.all(Array.from({ length: 10 }, (_, n) => set({ ...input, euros: `1.${n}` })));
  await set({ ...input, euros: '1.55' });
  const [first, ...later] = (await rates({ kind: 'RETURN_HANDLING' })).filter(({ upToGrams }) => upToGrams === 1000);
  assert.equal(first?.euros, '1.20');
  assert.deepEqual(
    later.map(({ euros }) => euros),
    ['1.55'],
  );
  const [audited] = await db.sql`
    select count(*)::int as count, min(actor) as actor from audit_entry
    where action = 'fee_rate.set' and detail->>'kind' = 'RETURN_HANDLING'`;
  assert.deepEqual({ ...audited }, { count: 11, actor: support.userId });
  await assert.rejects(async () => await db.sql`delete from audit_entry`, /never edited/);
});

test('a page of rates is one statement, and pages go on where they ended', async () => {
  const cost = (first: number) => countQueries(world, () => world.run(query, { first }, support));
  assert.deepEqual([await cost(1), await cost(100)], [1, 1]);
  const all = await rates();
  const paged: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await world.run(query, { first: 3, after }, support);
    const { nodes, pageInfo } = data.fulfillmentFeeRates;
    paged.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  assert.deepEqual(paged, all);
});

test('staff who may pay set rates, and what makes no sense is refused', async () => {
  const input = { kind: 'PICK_AND_PACK', upToGrams: 250, euros: '1' };
  for (const viewer of [buyer, worker]) {
    assert.equal((await set(input, viewer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
    assert.equal((await world.run(query, {}, viewer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  }
  const refusals = [
    [{ ...input, euros: '-1' }, 'euros'],
    [{ ...input, upToGrams: 0 }, 'upToGrams'],
    [{ ...input, placeKind: 'SELLER' }, 'placeKind'],
    [{ ...input, kind: 'STORAGE' }, 'upToGrams'],
    [{ ...input, validFrom: inDays(-1) }, 'validFrom'],
  ] as const;
  for (const [wrong, field] of refusals)
    assert.deepEqual((await set(wrong)).data.fulfillmentFeeRateSet, {
      feeRate: null,
      userErrors: [{ code: 'INVALID_INPUT', field: [field] }],
    });
});
