import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { FormattedExecutionResult } from 'graphql';
import { parse } from 'graphql';
import type { Answer } from '../src/operations/answer.ts';
import { cursorsOf } from '../src/streams/cursors.ts';
import { sharedStreams, type Wish } from '../src/streams/shared-streams.ts';
import { streams } from '../src/streams/streams.ts';
import type { Asking } from '../src/extend/plugin.ts';
import { knownOperations } from '../src/operations/known-operations.ts';
import type { Domain } from './world/domains.ts';
import { caller, executing, linked } from './world/executing.ts';

const levels: Domain = {
  name: 'levels',
  sdl: linked(/* GraphQL */ `
    type Query { item: Item }
    type Subscription { level(id: ID!, after: String): Level  alarm: Level }
    type Level { cursor: String!  count: Int  item: Item }
    type Item @key(fields: "id") { id: ID! }
  `),
  resolvers: { Query: { item: () => null } },
};
const names: Domain = {
  name: 'names',
  sdl: linked('type Query { hello: String } type Item @key(fields: "id") { id: ID!  name: String! }'),
  resolvers: {
    Query: { hello: () => 'hello' },
    Item: {
      __resolveReference: (reference: object) => reference,
      name({ id }: { id: string }) {
        if (id === 'bad') throw new Error('no name');
        return `name of ${id}`;
      },
    },
  },
};

/** Upstreams that the test feeds, and sees being released. */
function upstreams() {
  interface Upstream {
    readonly variables: unknown;
    send(event: FormattedExecutionResult): void;
    end(): void;
    isReleased: boolean;
  }
  const opened: Upstream[] = [];
  return {
    opened,
    level: (cursor: string, id = 'i1') => ({
      data: { level: { cursor, count: Number(cursor), item: { __typename: 'Item', id } } },
    }),
    subscribe(variables: unknown): AsyncIterable<FormattedExecutionResult> {
      const waiting: IteratorResult<FormattedExecutionResult>[] = [];
      let reader: ((step: IteratorResult<FormattedExecutionResult>) => void) | null = null;
      const push = (step: IteratorResult<FormattedExecutionResult>) => {
        if (!reader) return void waiting.push(step);
        reader(step);
        reader = null;
      };
      const upstream: Upstream = {
        variables,
        // As over the wire: nobody shares an object with the sender.
        send: (event) => push({ done: false, value: structuredClone(event) }),
        end: () => push({ done: true, value: undefined }),
        isReleased: false,
      };
      opened.push(upstream);
      return {
        [Symbol.asyncIterator]: () => ({
          next() {
            const step = waiting.shift();
            return step ? Promise.resolve(step) : new Promise((resolve) => void (reader = resolve));
          },
          return() {
            upstream.isReleased = true;
            // Never settles: who leaves must not wait for it.
            return new Promise(() => {});
          },
        }),
      };
    },
  };
}

function world() {
  const feed = upstreams();
  const gateway = executing([levels, names], {
    transport: (each, name) =>
      name === 'levels' ? { ...each, subscribe: ({ variables }) => Promise.resolve(feed.subscribe(variables)) } : each,
  });
  const operations = knownOperations(gateway.reach);
  const all = streams({ headers: ['accept-language'] });
  /** As a client of this identity. */
  async function open(query: string, { key = 'ann', variables = {}, headers = {} } = {}) {
    const operation = operations.learn(query, parse(query), undefined);
    const values = operation.compiled.coerce(variables);
    if ('errors' in values) throw new Error(values.errors.join());
    const asking = { met: operation.met, caller, identity: { key }, headers, variables, coerced: values.coerced };
    const opened = await all.open(operation, asking as unknown as Asking);
    assert.ok(Symbol.asyncIterator in opened);
    return opened[Symbol.asyncIterator]() as AsyncIterator<Answer>;
  }
  return { ...feed, ...gateway, open, shared: all.shared };
}

const next = async (reader: AsyncIterator<Answer>): Promise<Answer> => {
  const step = await reader.next();
  assert.equal(step.done, false);
  return step.value as Answer;
};
const soon = () => new Promise<void>((resolve) => void setImmediate(resolve));

const level =
  'subscription ($id: ID!, $after: String) { level(id: $id, after: $after) { cursor count item { id name } } }';
const of = (id: string, after?: string) => ({ variables: { id, ...(after && { after }) } });

suite('a subscription', () => {
  test('is completed by other domains, each event, under the names of the client', async () => {
    const { open, opened, level: event } = world();
    const reader = await open('subscription { l: level(id: 1) { id: cursor item { __typename: id n: name } } }');
    opened[0]?.send({ data: { l: { c_id: '1', item: { __typename: 'Item', c___typename: 'i1', id: 'i1' } } } });
    assert.deepEqual((await next(reader)).data, { l: { id: '1', item: { __typename: 'i1', n: 'name of i1' } } });
    assert.ok(event('1'));
  });

  test('tells errors of the event and of the others with their path and domain', async () => {
    const { open, opened, level: event } = world();
    const reader = await open(level, of('1'));
    opened[0]?.send(event('1', 'bad'));
    opened[0]?.send({ data: { level: null }, errors: [{ message: 'broken', path: ['level'] }] });
    const brief = async () => {
      const { data, errors } = await next(reader);
      return [data, errors?.map(({ message, path, extensions }) => [message, path, extensions?.['domain']])];
    };
    assert.deepEqual(await brief(), [
      { level: { cursor: '1', count: 1, item: null } },
      [['no name', ['level', 'item', 'name'], 'names']],
    ]);
    assert.deepEqual(await brief(), [{ level: null }, [['broken', ['level'], 'levels']]]);
  });

  test('lets its upstream go at once, though it is waiting for an event', async () => {
    for (const after of [undefined, '5']) {
      const { open, opened, shared } = world();
      const reader = await open(level, of('1', after));
      const pending = reader.next();
      await reader.return?.();
      assert.deepEqual(await pending, { done: true, value: undefined });
      assert.equal(opened[0]?.isReleased, true);
      assert.deepEqual([shared.upstreams, shared.readers], [0, 0]);
    }
  });

  test('ends when its upstream ends', async () => {
    const { open, opened, shared, level: event } = world();
    const readers = await Promise.all([open(level, of('1')), open(level, of('1'))]);
    opened[0]?.send(event('1'));
    opened[0]?.end();
    for (const reader of readers) {
      assert.equal((await reader.next()).done, false);
      assert.equal((await reader.next()).done, true);
    }
    assert.deepEqual([shared.upstreams, shared.readers], [0, 0]);
  });
});

suite('equal subscriptions', () => {
  test('are one upstream, one completion for each event, and one answer object', async () => {
    const { open, opened, shared, taken, level: event } = world();
    const readers = await Promise.all(Array.from({ length: 1_000 }, () => open(level, of('1'))));
    assert.deepEqual([opened.length, shared.upstreams, shared.readers], [1, 1, 1_000]);
    for (const cursor of ['1', '2']) {
      opened[0]?.send(event(cursor));
      const answers = await Promise.all(readers.map(next));
      assert.equal(new Set(answers).size, 1);
      assert.deepEqual(answers[0]?.data, {
        level: { cursor, count: Number(cursor), item: { id: 'i1', name: 'name of i1' } },
      });
    }
    assert.equal(taken().get('names')?.length, 2);
    for (const reader of readers.slice(1)) await reader.return?.();
    assert.equal(opened[0]?.isReleased, false);
    await readers[0]?.return?.();
    assert.equal(opened[0]?.isReleased, true);
    assert.deepEqual([shared.upstreams, shared.readers], [0, 0]);
  });

  test('of other identities, values or headers share nothing', async () => {
    const { open, opened } = world();
    await open(level, { ...of('1'), key: 'ann' });
    await open(level, { ...of('1'), key: 'bob' });
    await open(level, { ...of('2'), key: 'ann' });
    await open(level, { ...of('1'), key: 'ann', headers: { 'accept-language': 'nl' } });
    await open(level.replace('count', ''), { ...of('1'), key: 'ann' });
    assert.equal(opened.length, 5);
    await open(level, { ...of('1'), key: 'ann', headers: { 'user-agent': 'another' } });
    assert.equal(opened.length, 5);
  });

  test('that resume share with those at the same place only, and a cursor that is null resumes nothing', async () => {
    const { open, opened } = world();
    await open(level, of('1', '5'));
    await open(level, of('1', '5'));
    assert.equal(opened.length, 1);
    await open(level, of('1', '6'));
    await open('subscription { level(id: 1, after: "5") { cursor } }');
    assert.equal(opened.length, 3);
    await open(level, { variables: { id: '1', after: null } });
    await open(level, { variables: { id: '1', after: null } });
    assert.equal(opened.length, 4);
  });

  test('that resume late at the same place get all that came since, once and in order', async () => {
    const { open, opened, shared, level: event } = world();
    const cursors = async (reader: AsyncIterator<Answer>, count: number) => {
      const seen = [];
      for (let turn = 0; turn < count; turn++)
        seen.push(((await next(reader)).data as { level: { cursor: string } }).level.cursor);
      return seen;
    };
    const first = await open(level, of('1', '5'));
    for (const cursor of ['6', '7']) opened[0]?.send(event(cursor));
    assert.deepEqual(await cursors(first, 2), ['6', '7']);
    const late = await open(level, of('1', '5'));
    opened[0]?.send(event('8'));
    assert.deepEqual(await cursors(late, 3), ['6', '7', '8']);
    assert.deepEqual(await cursors(first, 1), ['8']);
    assert.deepEqual([opened.length, shared.upstreams, shared.readers], [1, 1, 2]);
    for (let n = 9; n < 80; n++) {
      opened[0]?.send(event(String(n)));
      await Promise.all([next(first), next(late)]);
    }
    // More than is kept has come since: this one begins there by itself.
    await open(level, of('1', '5'));
    assert.deepEqual([opened.length, shared.upstreams, shared.readers], [2, 2, 3]);
  });

  test('joined late begin with the state of that moment, and then go on', async () => {
    const { open, opened, taken, level: event } = world();
    const first = await open(level, of('1'));
    opened[0]?.send(event('1'));
    await next(first);
    taken();
    const late = await Promise.all([open(level, of('1')), open(level, of('1'))]);
    const begun = await Promise.all(late.map(next));
    assert.deepEqual(
      begun.map(({ data }) => (data as { level: { cursor: string } }).level.cursor),
      ['1', '1'],
    );
    // What the other domain says is asked for again, and once for both.
    assert.equal(taken().get('names')?.length, 1);
    opened[0]?.send(event('2'));
    for (const reader of [first, ...late]) assert.equal(((await next(reader)).data as never)['level']['cursor'], '2');
    assert.equal(opened.length, 1);
  });

  test('joined late hear only what comes, where the first answer is no snapshot', async () => {
    const { open, opened } = world();
    const alarm = 'subscription { alarm { cursor } }';
    const first = await open(alarm);
    opened[0]?.send({ data: { alarm: { cursor: '1' } } });
    await next(first);
    const late = await open(alarm);
    const pending = late.next();
    await soon();
    opened[0]?.send({ data: { alarm: { cursor: '2' } } });
    assert.deepEqual((await pending).value?.data, { alarm: { cursor: '2' } });
  });

  test('that come when the last has left begin anew', async () => {
    const { open, opened, level: event } = world();
    const first = await open(level, of('1'));
    opened[0]?.send(event('1'));
    await next(first);
    await first.return?.();
    const second = await open(level, of('1'));
    assert.equal(opened.length, 2);
    opened[1]?.send(event('9'));
    assert.equal(((await next(second)).data as never)['level']['cursor'], '9');
  });
});

suite('a slow reader', () => {
  const wish: Wish = { key: 'k', beginsWithState: false, resumes: false, isState: false };
  const answers = (from: number, to: number): Answer[] =>
    Array.from({ length: to - from }, (_, index) => ({ data: { n: from + index } }));

  /** A source that gives these answers one after the other, then waits. */
  function source(given: readonly Answer[]) {
    let at = 0;
    const stream = {
      [Symbol.asyncIterator]: () => stream,
      next: () => {
        const value = given[at++];
        return value ? Promise.resolve({ done: false as const, value }) : new Promise<never>(() => {});
      },
      return: () => Promise.resolve({ done: true as const, value: undefined }),
      again: () => null,
    };
    return () => Promise.resolve(stream);
  }

  async function reading(given: readonly Answer[], isState = false) {
    const shared = sharedStreams(5);
    const opened = await shared.open({ ...wish, isState }, source(given));
    assert.ok(Symbol.asyncIterator in opened);
    await soon();
    await soon();
    return { shared, opened };
  }

  test('that is alone is waited for, and nothing more is asked of the upstream meanwhile', async () => {
    const { opened } = await reading(answers(0, 50));
    for (let n = 0; n < 50; n++) assert.deepEqual((await opened.next()).value?.data, { n });
  });

  test('is given up when it is five answers behind another, who does not wait', async () => {
    const shared = sharedStreams(5);
    const start = source(answers(0, 50));
    const [slow, quick] = await Promise.all([shared.open(wish, start), shared.open(wish, start)]);
    assert.ok(Symbol.asyncIterator in slow && Symbol.asyncIterator in quick);
    for (let n = 0; n < 50; n++) assert.deepEqual((await quick.next()).value?.data, { n });
    await assert.rejects(slow.next(), (error) => error instanceof StoaError && error.code === 'SLOW_READER');
    assert.deepEqual(await slow.next(), { done: true, value: undefined });
    assert.equal(shared.readers, 1);
    await quick.return?.();
    assert.deepEqual([shared.upstreams, shared.readers], [0, 0]);
  });

  test('that leaves lets the others go on', async () => {
    const shared = sharedStreams(5);
    const start = source(answers(0, 50));
    const [one, other] = await Promise.all([shared.open(wish, start), shared.open(wish, start)]);
    assert.ok(Symbol.asyncIterator in one && Symbol.asyncIterator in other);
    await soon();
    await one.return?.();
    for (let n = 0; n < 50; n++) assert.deepEqual((await other.next()).value?.data, { n });
  });

  test('misses all but the newest where answers are states, and is given up when it reads nothing at all', async () => {
    const { opened } = await reading(answers(0, 20), true);
    assert.deepEqual((await opened.next()).value?.data, { n: 15 });
    const { opened: dead, shared } = await reading(answers(0, 100), true);
    await assert.rejects(dead.next(), /come back with your last cursor/);
    assert.equal(shared.readers, 0);
  });
});

test('a field that takes a cursor begins with a snapshot', () => {
  const { planner } = executing([levels, names]);
  const cursors = (query: string) => {
    const document = parse(query);
    return cursorsOf({ schema: planner.schema, operation: document.definitions[0], document } as never);
  };
  assert.equal(
    cursors('subscription { ...F } fragment F on Subscription { level(id: 1) { cursor } }').beginsWithState,
    true,
  );
  assert.equal(cursors('subscription { alarm { cursor } }').beginsWithState, false);
});
