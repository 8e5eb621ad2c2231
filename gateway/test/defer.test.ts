import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { makeOperation } from '../src/operations/operation.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { monolith, parts, transportOf } from './world/awkward-graph.ts';
import { type Domain, supergraphOf } from './world/domains.ts';
import { type Asked, caller, executing, linked } from './world/executing.ts';
import { randomQuery } from './world/random-query.ts';

interface Thing {
  readonly id: string;
}

/** Answers what is asked of it when it is told to. */
function heldBack() {
  const gate = Promise.withResolvers<void>();
  let isHeld = true;
  return {
    open() {
      isHeld = false;
      gate.resolve();
    },
    wait: async () => {
      if (isHeld) await gate.promise;
    },
  };
}

const near: Domain = {
  name: 'near',
  sdl: linked(/* GraphQL */ `
    type Query { thing: Thing  things: [Thing]  none: Thing  plain: Plain }
    type Mutation { make: Thing }
    type Thing @key(fields: "id") { id: ID!  name: String  strict: String!  inner: Thing  plain: Plain }
    type Plain { a: String  b: String  bad: String  deep: Plain }
  `),
  resolvers: {
    Query: {
      thing: () => ({ id: 't1' }),
      things: () => [{ id: 't1' }, null, { id: 't2' }],
      none: () => null,
      plain: () => ({}),
    },
    Mutation: { make: () => ({ id: 'new' }) },
    Thing: {
      __resolveReference: (reference: Thing) => reference,
      name: ({ id }: Thing) => `name of ${id}`,
      strict: () => {
        throw new Error('strict fails');
      },
      inner: ({ id }: Thing) => ({ id: `${id}.inner` }),
      plain: () => ({}),
    },
    Plain: {
      a: () => 'a',
      b: () => 'b',
      bad: () => {
        throw new Error('bad fails');
      },
      deep: () => ({}),
    },
  },
};
const far: Domain = {
  name: 'far',
  sdl: linked(/* GraphQL */ `
    type Query { hello: String }
    type Thing @key(fields: "id") { id: ID!  far: String  must: String!  friend: Thing }
  `),
  resolvers: {
    Query: { hello: () => 'hello' },
    Thing: {
      __resolveReference: (reference: Thing) => reference,
      far: ({ id }: Thing) => `far of ${id}`,
      must: ({ id }: Thing) => {
        if (id === 't2') throw new Error('no must');
        return `must of ${id}`;
      },
      friend: ({ id }: Thing) => ({ id: `${id}.friend` }),
    },
  },
};

suite('what is deferred comes later', () => {
  const { ask } = executing([near, far]);

  test('with its path and label, and what is asked at once does not wait for it', async () => {
    const held = heldBack();
    const slow = executing([near, far], {
      transport: (each, name) => ({
        ...each,
        async execute(request) {
          if (name === 'far') await held.wait();
          return await each.execute(request);
        },
      }),
    });
    const { run } = slow.prepared('{ thing { id ... @defer(label: "slow") { far } ... @defer { name } } }');
    const answer = await run({}, {}, { caller, headers: {} });
    assert.deepEqual(answer.data, { thing: { id: 't1' } });
    const later = answer.later?.[Symbol.asyncIterator]();
    assert.deepEqual(await later?.next(), {
      done: false,
      value: [{ part: 'part1', path: ['thing'], data: { name: 'name of t1' } }],
    });
    held.open();
    assert.deepEqual(await later?.next(), {
      done: false,
      value: [{ part: 'part0', path: ['thing'], label: 'slow', data: { far: 'far of t1' } }],
    });
    assert.deepEqual(await later?.next(), { done: true, value: undefined });
  });

  test('once for each object of a list, and for none that is null', async () => {
    const { data, later } = await ask('{ things { ... on Thing @defer { far } } none { ... @defer { far } } }');
    assert.deepEqual(data, { things: [{}, null, {}], none: null });
    assert.deepEqual(later.flat(), [
      { path: ['things', 0], data: { far: 'far of t1' } },
      { path: ['things', 2], data: { far: 'far of t2' } },
    ]);
  });

  test('inside what is deferred itself, after it', async () => {
    const { data, later } = await ask(
      '{ thing { ...@defer(label: "out") { friend { id ...@defer(label: "in") { far inner { id } } } } } }',
    );
    assert.deepEqual(data, { thing: {} });
    assert.deepEqual(later.flat(), [
      { path: ['thing'], label: 'out', data: { friend: { id: 't1.friend' } } },
      {
        path: ['thing', 'friend'],
        label: 'in',
        data: { far: 'far of t1.friend', inner: { id: 't1.friend.inner' } },
      },
    ]);
  });

  test('unless its condition says no', async () => {
    const query =
      'query ($d: Boolean = true, $e: Boolean) { thing { ...@defer(if: $d) { far } ...@defer(if: $e) { name } ...@defer(if: false) { id } } }';
    const whole = await ask(query, { d: false, e: false });
    assert.deepEqual(whole.data, { thing: { far: 'far of t1', name: 'name of t1', id: 't1' } });
    assert.deepEqual(whole.later, []);
    const { data, later } = await ask(query);
    assert.deepEqual(data, { thing: { id: 't1' } });
    assert.equal(later.flat().length, 2);
    const none = await ask('query ($i: Boolean!) { thing { id ...@defer @include(if: $i) { far } } }', { i: false });
    assert.deepEqual([none.data, none.later.flat()], [{ thing: { id: 't1' } }, []]);
  });

  test('of every place where a fragment is spread', async () => {
    const { later } = await ask(
      '{ thing { ...F @defer(label: "f") inner { ...G } } } fragment F on Thing { far } fragment G on Thing { ...F @defer }',
    );
    assert.deepEqual(
      later.flat().toSorted((one, other) => one.path.length - other.path.length),
      [
        { path: ['thing'], label: 'f', data: { far: 'far of t1' } },
        { path: ['thing', 'inner'], data: { far: 'far of t1.inner' } },
      ],
    );
  });

  test('also of mutations, of plain objects, and of the root', async () => {
    const made = await ask('mutation { make { id ... @defer { far } } }');
    assert.deepEqual(
      [made.data, made.later.flat()],
      [{ make: { id: 'new' } }, [{ path: ['make'], data: { far: 'far of new' } }]],
    );
    const { data, later } = await ask('{ ... @defer { hello __typename } plain { a ... @defer { b deep { a } } } }');
    assert.deepEqual(data, { plain: { a: 'a' } });
    assert.deepEqual(
      later.flat().toSorted((one, other) => one.path.length - other.path.length),
      [
        { path: [], data: { hello: 'hello', __typename: 'Query' } },
        { path: ['plain'], data: { b: 'b', deep: { a: 'a' } } },
      ],
    );
  });
});

suite('errors of what is deferred', () => {
  const { ask } = executing([near, far]);
  const brief = ({ later }: Asked) =>
    later.flat().map(({ path, data, errors }) => [path.join('.'), data, errors?.map((each) => each.path?.join('.'))]);

  test('stand in their part, whose null goes no higher than the part', async () => {
    const answer = await ask('{ things { id ... @defer { must far } } }');
    assert.deepEqual(answer.errors, []);
    assert.deepEqual(brief(answer), [
      ['things.0', { must: 'must of t1', far: 'far of t1' }, undefined],
      ['things.2', null, ['things.2.must']],
    ]);
  });

  test('stand in their part even where they were met before it', async () => {
    const answer = await ask('{ plain { a ... @defer { b bad } } }');
    assert.deepEqual([answer.data, answer.errors], [{ plain: { a: 'a' } }, []]);
    assert.deepEqual(brief(answer), [['plain', { b: 'b', bad: null }, ['plain.bad']]]);
  });

  test('and a part whose object is null has not been asked for', async () => {
    const answer = await ask('{ thing { strict ... @defer { far inner { ... @defer { far } } } } }');
    assert.deepEqual(answer.data, { thing: null });
    assert.deepEqual(
      answer.errors.map(({ path }) => path),
      [['thing', 'strict']],
    );
    assert.deepEqual(answer.later, []);
  });
});

test('who leaves gets no more, and nothing more is asked for', async () => {
  const held = heldBack();
  const { prepared, taken } = executing([near, far], {
    transport: (each, name) => ({
      ...each,
      async execute(request) {
        if (name === 'far') await held.wait();
        return await each.execute(request);
      },
    }),
  });
  const { run } = prepared('{ thing { id ... @defer { friend { name ... @defer { inner { id } } } } } }');
  const { later } = await run({}, {}, { caller, headers: {} });
  const iterator = later?.[Symbol.asyncIterator]();
  const pending = iterator?.next();
  await iterator?.return?.();
  assert.deepEqual(await pending, { done: true, value: undefined });
  held.open();
  await new Promise((resolve) => void setImmediate(resolve));
  assert.deepEqual(await iterator?.next(), { done: true, value: undefined });
  taken();
});

test('@stream is refused', async () => {
  const { reach, planner } = executing([near, far]);
  assert.throws(() => makeOperation(reach, parse('{ things @stream { id } }'), undefined), /@stream/);
  assert.ok(validate(planner.deferSchema, parse('{ things @stream { id } }')).length > 0);
});

test('four variables decide what is deferred, and no more: each doubles the plans', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `v${index}`);
  const query = `query (${names.map((name) => `$${name}: Boolean!`).join()}) {
    thing { ${names.map((name) => `... @defer(if: $${name}) { ${name}: far }`).join(' ')} } }`;
  const variables = Object.fromEntries(names.map((name) => [name, name !== 'v1']));
  const { data, later } = await executing([near, far]).ask(query, variables);
  const { thing } = data as { thing: object };
  assert.deepEqual(Object.keys(thing), ['v1', ...names.slice(4)]);
  assert.deepEqual(
    later
      .flat()
      .flatMap((part) => Object.keys(part.data ?? {}))
      .toSorted(),
    ['v0', 'v2', 'v3'],
  );
});

test('on an interface object nothing is deferred: the planner does not come to an end with it', async () => {
  const planner = makePlanner(supergraphOf(parts));
  const transports = new Map(parts.map((each) => [each.name, transportOf(each, (why) => assert.fail(why))]));
  const reach = { planner, transports, log: makeLogger('silent') };
  const document = parse('{ favorites { likes ... on Image { ... on Image @defer { width } } } }');
  const { run } = makeOperation(reach, document, undefined);
  const { data, later } = await run({}, {}, { caller, headers: {} });
  assert.deepEqual(data, {
    favorites: [{ likes: null }, null, { likes: 14, width: null }, { likes: 14, width: 10 }],
  });
  assert.equal(later, undefined);
});

suite('parts put together are the whole answer', () => {
  const planner = makePlanner(supergraphOf(parts));
  const alone = monolith(planner.schema);
  const invalid: string[] = [];
  const transports = new Map(parts.map((each) => [each.name, transportOf(each, (why) => void invalid.push(why))]));
  const reach = { planner, transports, log: makeLogger('silent') };
  let partsMet = 0;

  async function assertSame(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const about = `${query}\n${JSON.stringify(variables)}`;
    const operation = makeOperation(reach, parse(query), undefined);
    const values = operation.coerce(variables);
    if ('errors' in values) throw new Error(values.errors.join('\n'));
    const answer = await operation.run(variables, values.coerced, { caller, headers: {} });
    const merged = structuredClone(answer.data) as object | null;
    let hasErrors = (answer.errors?.length ?? 0) > 0;
    for await (const chunk of answer.later ?? [])
      for (const { path, data, errors = [] } of chunk) {
        partsMet += 1;
        hasErrors ||= errors.length > 0;
        const target = path.reduce<unknown>((at, element) => (at as Record<string, unknown>)[element], merged);
        assert.ok(typeof target === 'object' && target !== null, `nothing at ${path.join('.')}: ${about}`);
        assert.equal(data === null && errors.length === 0, false, `a part is null without an error: ${about}`);
        for (const error of errors)
          assert.deepEqual(
            error.path?.slice(0, path.length),
            path.slice(0, error.path?.length),
            `an error stands elsewhere: ${about}`,
          );
        if (data) mergeInto(target as Record<string, unknown>, structuredClone(data));
      }
    const theirs = await alone(query, variables);
    assert.ok(agrees(theirs.data, merged), `${about}\n${JSON.stringify(theirs.data)}\n${JSON.stringify(merged)}`);
    assert.equal(hasErrors, (theirs.errors?.length ?? 0) > 0, about);
    assert.deepEqual(invalid.splice(0), [], about);
  }

  test('for 500 random queries', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
        const { query, variables } = randomQuery(planner.schema, seed, { depth: 3, defer: 2 });
        if (!query.includes('@defer') || compared >= 500) return;
        if (validate(planner.deferSchema, parse(query)).length > 0) return;
        compared += 1;
        await assertSame(query, variables);
      }),
      { numRuns: 5_000, endOnFailure: true },
    );
    assert.equal(compared, 500);
    assert.ok(partsMet > 250, String(partsMet));
  });
});

function mergeInto(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(source)) {
    const known = target[name];
    const isBoth = typeof known === 'object' && known !== null && typeof value === 'object' && value !== null;
    if (isBoth) mergeInto(known as Record<string, unknown>, value as Record<string, unknown>);
    else target[name] = value;
  }
}

/** A null that bubbles stops at a part, and beyond it in the whole answer: there, more is known. */
function agrees(whole: unknown, merged: unknown): boolean {
  if (whole === null || whole === undefined) return true;
  if (typeof whole !== 'object') return whole === merged;
  if (typeof merged !== 'object' || merged === null) return false;
  const names = new Set([...Object.keys(whole), ...Object.keys(merged)]);
  return [...names].every(
    (name) =>
      Object.hasOwn(whole, name) &&
      Object.hasOwn(merged, name) &&
      agrees((whole as Record<string, unknown>)[name], (merged as Record<string, unknown>)[name]),
  );
}
