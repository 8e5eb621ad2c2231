import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cancel } from '../src/transport/cancel.ts';
import type { FetchEvent } from '../src/transport/observe.ts';
import { shaped } from '../src/transport/shaped.ts';
import { hedgeOfTail, type Shaping, wireShaping } from '../src/transport/shaping.ts';
import { systemTiming } from '../src/transport/timing.ts';
import type { Transport } from '../src/transport/transport.ts';
import { asking, garbled, handTransport, unanswered } from './world/hand-transport.ts';
import { type HandTiming, handTiming, settled } from './world/hand-timing.ts';

const none: Shaping = { timeoutMs: null, retry: null, breaker: null, limit: null, share: false, hedge: null };

function world(change: Partial<Shaping>, timing: HandTiming = handTiming()) {
  const inner = handTransport();
  const events: FetchEvent[] = [];
  const way = shaped('shop', inner, { ...none, ...change }, { timing, observe: (event) => void events.push(event) });
  return { inner, way, timing, events };
}

const codeOf = (code: string) => (error: unknown) => {
  assert.equal((error as { code?: unknown }).code, code);
  assert.match((error as Error).message, /"shop"/);
  return true;
};

suite('a time limit', () => {
  test('ends a fetch with TIMEOUT, and lets go of what is below', async () => {
    const { inner, way, timing } = world({ timeoutMs: 100 });
    const answer = assert.rejects(async () => await way.execute(asking()), codeOf('TIMEOUT'));
    await timing.pass(99);
    assert.equal(inner.fetches[0]?.canceled, null);
    await timing.pass(1);
    await answer;
    assert.ok(inner.fetches[0]?.canceled);
  });
  test('leaves no timer behind an answer', async () => {
    const { inner, way, timing } = world({ timeoutMs: 100 });
    const answer = way.execute(asking());
    inner.fetches[0]?.answer();
    await answer;
    await settled();
    assert.equal(timing.due, 0);
  });
  test('counts the waiting for a place, and gives the place in line away', async () => {
    // As in process: nothing below hears that it is let go of, and the place is taken until it ends.
    const inner = handTransport();
    const deaf: Transport = { ...inner, execute: (request) => inner.execute(request) };
    const timing = handTiming();
    const way = shaped('shop', deaf, { ...none, timeoutMs: 100, limit: { underWay: 1, waiting: 5 } }, { timing });
    const both = [way.execute(asking()), way.execute(asking())].map((each) => assert.rejects(async () => await each));
    await timing.pass(100);
    await Promise.all(both);
    assert.deepEqual(way.state?.(), { breaker: 'closed', underWay: 1, waiting: 0 });
    inner.fetches[0]?.answer();
    await settled();
    assert.equal(inner.fetches.length, 1);
    assert.deepEqual(way.state?.(), { breaker: 'closed', underWay: 0, waiting: 0 });
  });
  test('ends the pause before a retry', async () => {
    const { inner, way, timing } = world({ timeoutMs: 10, retry: { most: 2, pauseMs: 100, share: 1 } });
    const answer = assert.rejects(async () => await way.execute(asking()), codeOf('TIMEOUT'));
    inner.fetches[0]?.fail();
    await timing.pass(1_000);
    await answer;
    assert.equal(inner.fetches.length, 1);
  });
});

suite('a retry', () => {
  const retry = { most: 2, pauseMs: 100, share: 1 };
  test('is sent after a pause when nothing was answered', async () => {
    const { inner, way, timing, events } = world({ retry });
    const answer = way.execute(asking());
    inner.fetches[0]?.fail();
    await timing.pass(49);
    assert.equal(inner.fetches.length, 1);
    await timing.pass(1);
    inner.fetches[1]?.answer();
    assert.deepEqual(await answer, { data: { hello: 'you' } });
    assert.deepEqual(events, ['retry']);
  });
  test('is sent so often and no more', async () => {
    const { inner, way, timing } = world({ retry });
    const answer = assert.rejects(async () => await way.execute(asking()), codeOf('DOMAIN_UNAVAILABLE'));
    for (let turn = 0; turn < 3; turn++) {
      inner.fetches[turn]?.fail();
      await timing.pass(1_000);
    }
    await answer;
    assert.equal(inner.fetches.length, 3);
  });
  test('is never sent for a mutation, nor for what was answered', async () => {
    for (const [kind, error] of [
      ['mutation', unanswered],
      ['query', garbled],
    ] as const) {
      const { inner, way, timing } = world({ retry });
      const answer = assert.rejects(async () => await way.execute(asking({ kind })));
      inner.fetches[0]?.fail(error);
      await answer;
      await timing.pass(1_000);
      assert.equal(inner.fetches.length, 1);
    }
  });
  test('stays within a share of the traffic: a dead subgraph is not hit twice as hard', async () => {
    const dead: Transport = { ...handTransport(), execute: () => Promise.reject(unanswered) };
    let sent = 0;
    const counting: Transport = { ...dead, execute: () => (sent++, Promise.reject(unanswered)) };
    const timing = handTiming();
    const way = shaped('shop', counting, { ...none, retry: { most: 2, pauseMs: 0, share: 0.2 } }, { timing });
    for (let turn = 0; turn < 500; turn++) {
      const answer = assert.rejects(async () => await way.execute(asking()));
      await timing.pass(1);
      await answer;
    }
    assert.ok(sent >= 550 && sent <= 610, `500 fetches were ${sent}`);
  });
});

suite('a breaker', () => {
  const breaker = { windowMs: 1_000, least: 4, failing: 0.5, openMs: 500 };
  async function broken() {
    const all = world({ breaker });
    for (let turn = 0; turn < 4; turn++) {
      const answer = assert.rejects(async () => await all.way.execute(asking()));
      all.inner.fetches[turn]?.fail(turn % 2 ? garbled : unanswered);
      await answer;
    }
    return all;
  }

  test('opens at its share of failures, and refuses at once', async () => {
    const { inner, way } = await broken();
    assert.equal(way.state?.().breaker, 'open');
    await assert.rejects(async () => await way.execute(asking()), codeOf('DOMAIN_UNAVAILABLE'));
    assert.equal(inner.fetches.length, 4);
  });
  test('stays closed when fewer failed, when it is long ago, and for what is not the fault of the subgraph', async () => {
    const { inner, way, timing } = world({ breaker, limit: { underWay: 1, waiting: 0 } });
    const turn = async (ends: (fetch: (typeof inner.fetches)[number]) => void) => {
      const answer = Promise.resolve(way.execute(asking())).catch(() => {});
      const fetch = inner.fetches.at(-1);
      if (fetch) ends(fetch);
      await answer;
    };
    for (let count = 0; count < 3; count++) await turn((fetch) => fetch.fail());
    await timing.pass(1_100);
    for (let count = 0; count < 20; count++) await turn((fetch) => (count % 3 < 2 ? fetch.answer() : fetch.fail()));
    const held = way.execute(asking());
    for (let count = 0; count < 50; count++)
      await assert.rejects(async () => await way.execute(asking()), /as much to do/);
    inner.fetches.at(-1)?.answer({ errors: [{ message: 'a domain may say no' }] });
    await held;
    for (let count = 0; count < 50; count++) await turn((fetch) => fetch.fail(new TypeError('a mistake of ours')));
    assert.equal(way.state?.().breaker, 'closed');
  });
  test('lets one try after a while, and closes when that one succeeds', async () => {
    const { inner, way, timing, events } = await broken();
    await timing.pass(500);
    const probe = way.execute(asking());
    assert.equal(way.state?.().breaker, 'half-open');
    inner.fetches[4]?.answer();
    await probe;
    const next = way.execute(asking());
    inner.fetches[5]?.answer();
    await next;
    assert.deepEqual(
      events.filter((event) => event.startsWith('breaker')),
      ['breaker open', 'breaker half-open', 'breaker closed'],
    );
  });
  test('lets one try, not two, however many ask at that moment', async () => {
    const { inner, way, timing } = await broken();
    await timing.pass(500);
    const all = Array.from({ length: 20 }, async () => await way.execute(asking()));
    const refused = Promise.allSettled(all.slice(1));
    await settled();
    assert.equal(inner.fetches.length, 5);
    inner.fetches[4]?.answer();
    await all[0];
    assert.ok((await refused).every(({ status }) => status === 'rejected'));
  });
  test('opens again when that one fails, and when an excuse ends it another may try', async () => {
    const { inner, way, timing } = await broken();
    await timing.pass(500);
    const first = assert.rejects(async () => await way.execute(asking()));
    inner.fetches[4]?.fail(new TypeError('a mistake of ours'));
    await first;
    assert.equal(way.state?.().breaker, 'half-open');
    const second = assert.rejects(async () => await way.execute(asking()));
    inner.fetches[5]?.fail();
    await second;
    assert.equal(way.state?.().breaker, 'open');
    await assert.rejects(async () => await way.execute(asking()));
    assert.equal(inner.fetches.length, 6);
  });
  test('hears nothing more from what was sent before it opened', async () => {
    const early = world({ breaker });
    const late = assert.rejects(async () => await early.way.execute(asking()));
    for (let turn = 1; turn < 5; turn++) {
      const answer = assert.rejects(async () => await early.way.execute(asking()));
      early.inner.fetches[turn]?.fail();
      await answer;
    }
    await early.timing.pass(400);
    early.inner.fetches[0]?.fail();
    await late;
    await early.timing.pass(100);
    const probe = early.way.execute(asking());
    early.inner.fetches[5]?.answer();
    await probe;
  });
  test('is not shut for ever by one who tries and never ends, nor opened by his late failure', async () => {
    const { inner, way, timing } = await broken();
    await timing.pass(500);
    const lost = assert.rejects(async () => await way.execute(asking()));
    await timing.pass(500);
    const probe = way.execute(asking());
    inner.fetches[5]?.answer();
    await probe;
    inner.fetches[4]?.fail();
    await lost;
    assert.equal(way.state?.().breaker, 'closed');
  });
});

suite('a limit', () => {
  const limit = { underWay: 2, waiting: 3 };
  test('lets so many through, keeps so many waiting in order, and refuses the rest at once', async () => {
    const { inner, way, events } = world({ limit });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = Promise.allSettled(names.map(async (query) => await way.execute(asking({ query }))));
    await assert.rejects(async () => await way.execute(asking()), codeOf('DOMAIN_UNAVAILABLE'));
    assert.deepEqual(way.state?.(), { breaker: 'closed', underWay: 2, waiting: 3 });
    for (const [index, query] of names.entries()) {
      assert.equal(inner.fetches[index]?.request.query, query);
      if (index % 2) inner.fetches[index].answer();
      else inner.fetches[index].fail();
      await settled();
      assert.ok(inner.fetches.length <= index + 3);
    }
    await all;
    assert.deepEqual(way.state?.(), { breaker: 'closed', underWay: 0, waiting: 0 });
    assert.deepEqual(events, ['over limit']);
  });
  test('is not passed by one who comes in the moment a place is handed over', async () => {
    const { inner, way } = world({ limit: { underWay: 1, waiting: 9 } });
    const first = way.execute(asking());
    const second = way.execute(asking());
    inner.fetches[0]?.answer();
    // In each of the moments that the handing over takes.
    const others = Array.from({ length: 5 }, async (_, moments) => {
      for (let moment = 0; moment < moments; moment++) await Promise.resolve();
      return await way.execute(asking());
    });
    await first;
    await settled();
    assert.equal(inner.fetches.length, 2);
    inner.fetches[1]?.answer();
    await second;
    for (let turn = 2; turn < 7; turn++) {
      await settled();
      assert.equal(inner.fetches.length, turn + 1);
      inner.fetches[turn]?.answer();
    }
    await Promise.all(others);
  });
});

suite('a hedge', () => {
  async function learned(change: Partial<Shaping> = {}) {
    const all = world({ hedge: { ...hedgeOfTail, share: 1 }, ...change });
    for (let turn = 0; turn < 32; turn++) {
      const answer = all.way.execute(asking());
      await all.timing.pass(20);
      all.inner.fetches[turn]?.answer();
      await answer;
    }
    return all;
  }
  test('is sent when a query takes longer than most took; the first answer counts, the other is let go', async () => {
    const { inner, way, timing, events } = await learned();
    const answer = way.execute(asking());
    await timing.pass(19);
    assert.equal(inner.fetches.length, 33);
    await timing.pass(1);
    inner.fetches[33]?.answer({ data: { hello: 'second' } });
    assert.deepEqual(await answer, { data: { hello: 'second' } });
    assert.ok(inner.fetches[32]?.canceled);
    assert.deepEqual(events, ['hedge', 'hedge won']);
    assert.equal(timing.due, 0);
  });
  test('lets the other answer when one fails, and fails when both do', async () => {
    const { inner, way, timing } = await learned();
    const answer = way.execute(asking());
    await timing.pass(20);
    inner.fetches[32]?.fail();
    await settled();
    inner.fetches[33]?.answer();
    await answer;
    const failing = assert.rejects(async () => await way.execute(asking()));
    await timing.pass(20);
    inner.fetches[34]?.fail();
    inner.fetches[35]?.fail();
    await failing;
  });
  test('is never sent for a mutation, nor before anything is known', async () => {
    const { inner, way, timing } = await learned();
    const answer = way.execute(asking({ kind: 'mutation' }));
    await timing.pass(1_000);
    inner.fetches[32]?.answer();
    await answer;
    assert.equal(inner.fetches.length, 33);
    const fresh = world({ hedge: hedgeOfTail });
    const first = fresh.way.execute(asking());
    await fresh.timing.pass(1_000);
    fresh.inner.fetches[0]?.answer();
    await first;
    assert.equal(fresh.inner.fetches.length, 1);
  });
  test('stays within its share', async () => {
    const { inner, way, timing } = await learned({ hedge: { ...hedgeOfTail, share: 0.03 } });
    const slow = Array.from({ length: 100 }, async () => await way.execute(asking()));
    await timing.pass(1_000);
    const hedges = inner.fetches.length - 132;
    assert.ok(hedges > 0 && hedges <= 10, `${hedges} of 100`);
    for (const fetch of inner.fetches) fetch.answer();
    await Promise.all(slow);
  });
  test('goes when the time is over, both of them', async () => {
    const { inner, way, timing } = await learned({ timeoutMs: 100 });
    const answer = assert.rejects(async () => await way.execute(asking()), codeOf('TIMEOUT'));
    await timing.pass(100);
    await answer;
    assert.ok(inner.fetches.slice(32).every(({ canceled }) => canceled));
    assert.equal(inner.fetches.length, 34);
  });
});

test('who listens for a cancel after it came hears it at once', () => {
  const cancel = new Cancel();
  const heard: string[] = [];
  cancel.cancel(new Error('first'));
  cancel.cancel(new Error('second'));
  cancel.listen(({ message }) => void heard.push(message));
  assert.deepEqual(heard, ['first']);
});

test('what is left out costs nothing: the transport itself is called', () => {
  const inner = handTransport();
  assert.equal(shaped('shop', inner, none).execute, inner.execute);
});

test('a subgraph that answers without waiting is not made to wait by a time limit', () => {
  const answer = { data: {} };
  const way = shaped('shop', { ...handTransport(), execute: () => answer }, { ...none, timeoutMs: 100 });
  assert.equal(way.execute(asking()), answer);
});

test('the defaults work together, with the clock of the system', async () => {
  const inner = handTransport();
  const way = shaped('shop', inner, { ...wireShaping, hedge: hedgeOfTail }, { timing: systemTiming });
  const answer = way.execute(asking());
  await settled();
  inner.fetches[0]?.answer();
  assert.deepEqual(await answer, { data: { hello: 'you' } });
});
