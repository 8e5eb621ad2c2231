import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { type Consumer, type ConsumerOptions, startConsumer } from '@stoa/platform/log/consumer.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { parkedEvents, retryParked } from '@stoa/platform/log/parked.ts';
import { headOf } from '@stoa/platform/log/read-log.ts';
import { replay } from '@stoa/platform/log/replay.ts';
import postgres from 'postgres';
import { type Carrying, carrierKinds } from './world/carriers.ts';
import { makeHold } from './world/hold.ts';
import { counted, effects, makeWorld, raise, raiseIn, traced, type World } from './world/world.ts';

const unmended = Reflect.has(globalThis, Symbol.for('stoa.mended-postgres'))
  ? false
  : 'Node was started without --import packages/platform/src/mend-postgres.ts: a killed connection would end it';

for (const kind of carrierKinds) {
  suite(`events carried by ${kind.name}`, { skip: kind.skip }, () => {
    let world: World;
    let carrying: Carrying;
    before(async () => {
      world = await makeWorld();
      carrying = await kind.start(world);
    });
    after(async () => {
      await carrying.stop();
      await world.close();
    });
    // Each test starts with a consumer that has heard everything and keeps nothing.
    beforeEach(async () => {
      const head = await headOf(world.logs.sql('alpha'), 'alpha');
      await world.beta.sql`delete from effect`;
      await world.beta.sql`delete from event_retry`;
      await world.beta.sql`insert into event_cursor (consumer, source, position) values ('beta', 'alpha', ${head})
        on conflict (consumer, source) do update set position = excluded.position`;
    });

    const running: Consumer[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((consumer) => consumer.stop()));
    });
    const consume = async (options: Partial<ConsumerOptions> = {}): Promise<Consumer> => {
      const given = { db: world.beta, carrier: carrying.carrier(), handlers: [traced], pollMs: 50, ...options };
      const consumer = await startConsumer(given);
      running.push(consumer);
      return consumer;
    };
    const valuesOf = async (key: string) =>
      (await effects(world.beta)).filter((each) => each.key === key).map(({ value }) => value);

    test('twenty writers: each event has its effect once, each key in order', async () => {
      const consumer = await consume();
      const key = (writer: number) => `w${writer % 5}`;
      await Promise.all(
        Array.from({ length: 20 }, async (_, writer) => {
          for (let i = 0; i < 10; i++) await raiseIn(world.alpha, key(writer));
        }),
      );
      await consumer.drain();
      for (let writer = 0; writer < 5; writer++)
        assert.deepEqual(
          await valuesOf(key(writer)),
          Array.from({ length: 40 }, (_, i) => i + 1),
        );
    });

    test('an event that took an early position and commits late is heard', async () => {
      const consumer = await consume();
      const hold = makeHold();
      const late = world.alpha.transaction(async (tx) => {
        await raise(tx, 'late');
        await hold.here();
      });
      await hold.reached;
      for (let i = 0; i < 50; i++) await raiseIn(world.alpha, 'early');
      hold.release();
      await late;
      await consumer.drain();
      assert.deepEqual(await valuesOf('late'), [1]);
      assert.equal((await valuesOf('early')).length, 50);
    });

    test('two processes of one domain apply each event once', async () => {
      const consumers = await Promise.all([consume(), consume(), consume()]);
      await Promise.all(Array.from({ length: 60 }, (_, i) => raiseIn(world.alpha, `shared ${i % 3}`)));
      await Promise.all(consumers.map((consumer) => consumer.drain()));
      for (let i = 0; i < 3; i++)
        assert.deepEqual(
          await valuesOf(`shared ${i}`),
          Array.from({ length: 20 }, (_, n) => n + 1),
        );
    });

    test('a batch that the carrier delivers twice has its effect once', async () => {
      const carrier = carrying.carrier();
      const twice: ConsumerOptions['carrier'] = {
        ...carrier,
        subscribe: (source, consumer, from, deliver) =>
          carrier.subscribe(source, consumer, from, async (batch) => {
            await deliver(batch);
            return await deliver(batch);
          }),
      };
      const consumer = await consume({ carrier: twice });
      for (let i = 0; i < 5; i++) await raiseIn(world.alpha, 'twice');
      await consumer.drain();
      assert.deepEqual(await valuesOf('twice'), [1, 2, 3, 4, 5]);
    });

    test('what nobody here wants is gone past without a transaction; the cursor follows, and a replay brings nothing back', async () => {
      const statements: string[] = [];
      const watched = world.openBeta((statement) => void statements.push(statement));
      const odd = handle(
        counted,
        (tx, { value }, { key, position }) =>
          tx.sql`insert into effect (position, key, value) values (${position}, ${key}, ${value})`,
        { ignores: ({ value }) => (value ?? 0) % 2 === 0 },
      );
      const consumer = await consume({ db: watched, handlers: [odd] });
      await raiseIn(world.alpha, 'turns');
      await consumer.drain();
      statements.length = 0;
      await raiseIn(world.alpha, 'turns');
      await consumer.drain();
      assert.equal(statements.filter((statement) => statement.includes('insert into effect')).length, 0);
      assert.equal(statements.filter((statement) => statement.includes('distinct key')).length, 0);
      await raiseIn(world.alpha, 'turns');
      await consumer.drain();
      await raiseIn(world.alpha, 'turns');
      await consumer.drain();
      await consumer.stop();
      const [row] = await world.beta.sql<
        { at: number }[]
      >`select position::int as at from event_cursor where source = 'alpha'`;
      assert.equal(row?.at, await headOf(world.logs.sql('alpha'), 'alpha'));
      assert.deepEqual(await valuesOf('turns'), [1, 3]);
      await watched.close();
    });

    test('a poison event is parked after five tries with an alert; other keys flow, and its own key waits, then flows on', async () => {
      const clock = fakeClock();
      const tries = async () => {
        const [row] = await world.beta.sql<{ attempts: number }[]>`select attempts from event_retry order by position`;
        return row?.attempts;
      };
      const alerts: string[] = [];
      let mended = false;
      const fussy = handle(counted, async (tx, payload, event) => {
        if (event.key === 'poison' && payload.value === 1 && !mended) throw new Error('cannot be applied');
        await traced.apply(tx, payload, event);
      });
      const consumer = await consume({
        handlers: [fussy],
        clock,
        onAlert: ({ event, error }) => alerts.push(`${event.key}: ${error}`),
      });
      await raiseIn(world.alpha, 'poison');
      await raiseIn(world.alpha, 'poison');
      await raiseIn(world.alpha, 'healthy');
      await consumer.drain();
      assert.deepEqual([await tries(), await valuesOf('healthy'), await valuesOf('poison')], [1, [1], []]);

      for (const expected of [2, 3, 4]) {
        clock.advance(600_000);
        await consumer.drain();
        assert.deepEqual([await tries(), await valuesOf('poison'), alerts], [expected, [], []]);
      }
      clock.advance(600_000);
      await consumer.drain();
      assert.deepEqual([await tries(), await valuesOf('poison'), alerts], [5, [2], ['poison: cannot be applied']]);

      const [parked] = await parkedEvents(world.beta);
      assert.equal(parked?.error, 'cannot be applied');
      mended = true;
      assert.equal(await retryParked(world.beta, 'beta', 'alpha', parked?.event.position ?? 0), true);
      await consumer.drain();
      assert.deepEqual(await valuesOf('poison'), [2, 1]);
      assert.equal((await parkedEvents(world.beta)).length, 0);
    });

    test('a payload that its schema refuses never reaches the handler', async () => {
      const reached: unknown[] = [];
      const consumer = await consume({ handlers: [handle(counted, async (_, payload) => void reached.push(payload))] });
      await world.alpha
        .sql`insert into event_log (type, key, payload) values (${counted.name}, 'odd', '{"value":"one"}')`;
      await consumer.drain();
      assert.deepEqual(reached, []);
      const [retry] = await world.beta.sql<{ key: string }[]>`select key from event_retry`;
      assert.equal(retry?.key, 'odd');
    });

    test('moving the cursor back applies the events again, in order', async () => {
      const consumer = await consume();
      const start = await headOf(world.logs.sql('alpha'), 'alpha');
      for (let i = 0; i < 3; i++) await raiseIn(world.alpha, 'again');
      await consumer.drain();
      await replay(world.beta, 'beta', 'alpha', start);
      await raiseIn(world.alpha, 'again');
      await untilTrue(async () => (await valuesOf('again')).length >= 7);
      assert.deepEqual(await valuesOf('again'), [1, 2, 3, 1, 2, 3, 4]);
    });

    test('a cursor that was moved back while nobody listened is where the next consumer begins', async () => {
      const start = await headOf(world.logs.sql('alpha'), 'alpha');
      const first = await consume();
      await raiseIn(world.alpha, 'meanwhile');
      await first.drain();
      await first.stop();
      await replay(world.beta, 'beta', 'alpha', start);
      const second = await consume();
      await second.drain();
      assert.deepEqual(await valuesOf('meanwhile'), [1, 1]);
    });

    test('a second consumer of the domain has a cursor of its own and hears everything from the start', async () => {
      const consumer = await consume();
      const audit = handle(counted, (tx, payload, event) =>
        traced.apply(tx, payload, { ...event, key: `audit ${event.key}` }),
      );
      const second = await consume({ name: `audit-${kind.name}`, handlers: [audit] });
      await raiseIn(world.alpha, 'both');
      await Promise.all([consumer.drain(), second.drain()]);
      assert.deepEqual(await valuesOf('both'), [1]);
      const heard = (await effects(world.beta))
        .filter(({ key }) => key.startsWith('audit '))
        .map(({ position }) => position);
      const rows = await world.alpha.sql<{ position: number }[]>`
        select position::int from event_log where key <> 'odd' order by position`;
      assert.deepEqual(
        heard,
        rows.map(({ position }) => position),
      );
    });

    // The last: what it kills is found dead by whoever speaks next.
    test('connections that die take nothing with them: consumers go on, and each event has its effect once', {
      skip: unmended,
    }, async () => {
      const clock = fakeClock();
      await consume({ clock });
      await consume({ clock });
      const admin = postgres(world.adminUrl, { max: 1 });
      for (let round = 0; round < 5; round++) {
        const raised = Array.from({ length: 20 }, () => raiseIn(world.alpha, 'shaken'));
        await admin`select pg_terminate_backend(pid) from pg_stat_activity
          where usename in ('stoa_beta', 'stoa_events') and datname = current_database()`;
        await Promise.all(raised);
      }
      const values = async () =>
        (await admin<{ value: number }[]>`select value from beta.effect where key = 'shaken' order by seen`).map(
          ({ value }) => value,
        );
      await untilTrue(async () => {
        // A try that lost its connection counts as one: its event waits to be tried again.
        clock.advance(60_000);
        return (await values()).length >= 100;
      });
      assert.deepEqual(
        await values(),
        Array.from({ length: 100 }, (_, i) => i + 1),
      );
      await admin.end();
    });
  });
}

/** Asks the database until it is so; a test that never gets there fails by the runner's time limit. */
async function untilTrue(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
