import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { type AnswerStore } from '../src/cache/answer-store.ts';
import { caching } from '../src/cache/cached-operations.ts';
import { entityTag, listTag } from '../src/cache/cache-tags.ts';
import { answersInMemory } from '../src/cache/memory-answers.ts';
import { transportTo } from './world/domains.ts';
import { keptShop } from './world/kept.ts';
import { runningGateway } from './world/running.ts';

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

/** A gateway that keeps answers, and tells how many fetches reached a domain. */
async function keeping(store: AnswerStore = answersInMemory(), world = keptShop(), { staleMs = 0 } = {}) {
  const { catalog, pricing, prices, titles } = world;
  const clock = fakeClock();
  const transports = { catalog: transportTo(catalog), pricing: transportTo(pricing) };
  const gateway = await runningGateway([catalog, pricing], {
    transports,
    clock,
    caching: caching({
      store,
      clock,
      headers: [],
      staleMs,
      isPublic: ({ viewer }) => viewer.roles.length === 0,
      settle: () => Promise.resolve(),
    }),
  });
  stops.push(gateway.stop);
  return {
    prices,
    titles,
    clock,
    transports,
    gateway,
    fetches: () => transports.catalog.asked.length + transports.pricing.asked.length,
    ask: async (query: string, headers: Record<string, string> = {}) => {
      const answer = await gateway.ask({ query }, headers);
      return { ...(JSON.parse(answer.text) as { data: unknown }), cacheControl: answer.headers.get('cache-control') };
    },
  };
}

const priced = '{ product(id: "p1") { title price } }';
const listed = '{ products { title price } }';

suite('an answer that may be kept', () => {
  test('is made once, and says how long it lasts: as long as what lasts least', async () => {
    const { ask, fetches } = await keeping();
    const first = await ask(priced);
    assert.deepEqual(first, { data: { product: { title: 'Lamp 1', price: 10 } }, cacheControl: 'max-age=10, public' });
    const made = fetches();
    assert.deepEqual(await ask(priced), first);
    assert.equal(fetches(), made);
  });

  test('is made anew when its time is over', async () => {
    const { ask, prices, clock } = await keeping();
    await ask(priced);
    prices.set('p1', 11);
    clock.advance(10_000);
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 11 } });
  });

  test('may be given out once more after its time, while it is made anew', async () => {
    const { ask, prices, clock, fetches } = await keeping(answersInMemory(), keptShop(), { staleMs: 5_000 });
    await ask(priced);
    prices.set('p1', 11);
    clock.advance(11_000);
    const before = fetches();
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 10 } });
    while (fetches() < before + 2) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 11 } });
  });

  for (const [what, query] of Object.entries({
    'holds a field that is not to be kept': '{ product(id: "p1") { title secret } }',
    'stands beside one that nobody said anything of': '{ plain product(id: "p1") { title } }',
    'asks about the schema': '{ __typename plain }',
  }))
    test(`is none when it ${what}`, async () => {
      const { ask, fetches } = await keeping();
      await ask(query);
      const made = fetches();
      assert.equal((await ask(query)).cacheControl, 'no-store');
      assert.ok(fetches() > made);
    });

  test('is told apart by language and currency, by whom it is for, and by variables', async () => {
    const { ask, fetches } = await keeping();
    const seen: number[] = [];
    for (const headers of [{}, { 'accept-language': 'de' }, { 'stoa-currency': 'USD' }]) {
      const before = fetches();
      await ask(priced, headers);
      seen.push(fetches() - before);
    }
    assert.deepEqual(seen, [2, 2, 2]);
  });

  test('for one caller only is kept for nobody else', async () => {
    const { ask, gateway, fetches } = await keeping();
    const [one, other] = await Promise.all([
      gateway.token(),
      gateway.token({ iss: 'https://stoa.example', scope: 'other' } as never),
    ]);
    await ask('{ mine }');
    const headers = { authorization: `Bearer ${one}` };
    assert.equal((await ask('{ mine }', headers)).cacheControl, 'max-age=60, private');
    const made = fetches();
    await ask('{ mine }', headers);
    assert.equal(fetches(), made);
    await ask('{ mine }', { authorization: `Bearer ${other}` });
    await ask('{ mine }');
    assert.ok(fetches() > made);
  });

  test('has in it what the client asked for, and nothing of the keys by which it is kept', async () => {
    const { ask } = await keeping();
    const { data } = await ask('{ products { t: title } }');
    assert.deepEqual(data, { products: [1, 2, 3].map((n) => ({ t: `Lamp ${n}` })) });
  });

  test('with a hole in it is not kept', async () => {
    const { ask, transports, fetches } = await keeping();
    const { execute } = transports.pricing;
    transports.pricing.execute = () => Promise.resolve({ errors: [{ message: 'no' }] });
    await ask(priced);
    transports.pricing.execute = execute;
    const made = fetches();
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 10 } });
    assert.ok(fetches() > made);
  });
});

suite('an invalidation', () => {
  test('of one entity in one domain ends the answers that hold it, and no others', async () => {
    const store = answersInMemory();
    const { ask, prices, fetches } = await keeping(store);
    const queries = [priced, '{ product(id: "p2") { price } }', '{ product(id: "p1") { title } }', listed];
    for (const query of queries) await ask(query);
    prices.set('p1', 99);
    await store.invalidate([entityTag('pricing', 'Product', 'p1')]);
    const made = fetches();
    assert.deepEqual((await ask(queries[1] ?? '')).data, { product: { price: 20 } });
    assert.deepEqual((await ask(queries[2] ?? '')).data, { product: { title: 'Lamp 1' } });
    assert.equal(fetches(), made, 'others were made anew');
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 99 } });
    assert.equal(((await ask(listed)).data as { products: { price: number }[] }).products[0]?.price, 99);
  });

  test('of a list ends what might have another member, or be there now', async () => {
    const store = answersInMemory();
    const { ask, titles, prices } = await keeping(store);
    await ask(listed);
    assert.deepEqual((await ask('{ product(id: "p9") { title } }')).data, { product: null });
    titles.set('p9', 'Lamp 9');
    prices.set('p9', 90);
    await store.invalidate([listTag('catalog', 'Product')]);
    assert.equal(((await ask(listed)).data as { products: unknown[] }).products.length, 4);
    assert.deepEqual((await ask('{ product(id: "p9") { title } }')).data, { product: { title: 'Lamp 9' } });
  });

  test('while an answer is being made keeps it from being kept', async () => {
    const store = answersInMemory();
    const { ask, transports, prices } = await keeping(store);
    const { execute } = transports.pricing;
    // The old price is read; it changes, and that is told, before the answer is there.
    transports.pricing.execute = async (request) => {
      const read = await execute(request);
      prices.set('p1', 77);
      await store.invalidate([entityTag('pricing', 'Product', 'p1')]);
      return read;
    };
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 10 } });
    transports.pricing.execute = execute;
    assert.deepEqual((await ask(priced)).data, { product: { title: 'Lamp 1', price: 77 } });
  });
});

suite('the part of an entity that may be kept', () => {
  /** Not kept as a whole: nobody said anything of `plain`. */
  const one = '{ plain product(id: "p1") { price } }';
  const all = '{ plain products { title price } }';
  const prices = (answer: { data: unknown }) =>
    (answer.data as { products: { price: number | null }[] }).products.map(({ price }) => price);

  test('is asked for once, in whichever operations it stands; only what is missing is asked for again', async () => {
    const { ask, transports } = await keeping();
    await ask(one);
    await ask(one);
    assert.equal(transports.pricing.asked.length, 1);
    assert.deepEqual(prices(await ask(all)), [10, 20, 30]);
    assert.deepEqual(transports.pricing.asked.at(-1)?.variables['representations'], [
      { __typename: 'Product', id: 'p2' },
      { __typename: 'Product', id: 'p3' },
    ]);
    await ask(all);
    assert.equal(transports.pricing.asked.length, 2);
  });

  test('is ended by what its domain tells, and by time', async () => {
    const store = answersInMemory();
    const { ask, prices: now, clock } = await keeping(store);
    await ask(all);
    now.set('p2', 21);
    await store.invalidate([entityTag('pricing', 'Product', 'p2')]);
    assert.deepEqual(prices(await ask(all)), [10, 21, 30]);
    now.set('p3', 31);
    clock.advance(10_000);
    assert.deepEqual(prices(await ask(all)), [10, 21, 31]);
  });

  test('is not given to who may see more, nor kept from them', async () => {
    const { ask, gateway, transports } = await keeping();
    const staff = { authorization: `Bearer ${await gateway.token({ roles: ['ADMIN'] } as never)}` };
    await ask(one);
    await ask(one, staff);
    await ask(one, staff);
    assert.equal(transports.pricing.asked.length, 3);
  });

  test('that failed is not kept, and its error stands at its own place', async () => {
    const { ask, gateway, transports } = await keeping();
    await ask(one);
    const { execute } = transports.pricing;
    transports.pricing.execute = async (request) => {
      const answer = await execute(request);
      return {
        data: { _entities: [null, (answer.data as { _entities: unknown[] })._entities[1]] },
        errors: [{ message: 'no', path: ['_entities', 0, 'price'] }],
      };
    };
    const { text } = await gateway.ask({ query: all });
    const { errors, ...answer } = JSON.parse(text) as { data: unknown; errors: { path: unknown }[] };
    assert.deepEqual(prices(answer), [10, null, 30]);
    assert.deepEqual(errors[0]?.path, ['products', 1, 'price']);
    transports.pricing.execute = execute;
    assert.deepEqual(prices(await ask(all)), [10, 20, 30]);
  });

  test('while it is being asked for is not kept when it changes', async () => {
    const store = answersInMemory();
    const { ask, transports, prices: now } = await keeping(store);
    const { execute } = transports.pricing;
    transports.pricing.execute = async (request) => {
      const read = await execute(request);
      now.set('p1', 77);
      await store.invalidate([entityTag('pricing', 'Product', 'p1')]);
      return read;
    };
    await ask(one);
    transports.pricing.execute = execute;
    assert.deepEqual((await ask(one)).data, { plain: 'plain', product: { price: 77 } });
  });
});
