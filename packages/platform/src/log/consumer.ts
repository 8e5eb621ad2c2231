import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { type Random, systemRandom } from '@stoa/kernel/random.ts';
import type { Database } from '../database.ts';
import type { Logger } from '../logger.ts';
import { activeLocks } from './active-locks.ts';
import { applyBatch } from './apply-batch.ts';
import type { Carrier, Subscription } from './carrier.ts';
import { type Alert, type Consuming, cursorsOf, type HeardPlace, isWanted, skipTo } from './consuming.ts';
import type { Handler } from './handle.ts';
import { retryDue } from './retry-queue.ts';
import { makeSignal } from './signal.ts';

export interface ConsumerOptions {
  readonly db: Database;
  readonly carrier: Carrier;
  readonly handlers: readonly Handler[];
  /** The domain, unless it needs a second cursor of its own. */
  readonly name?: string;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly log?: Logger;
  readonly onAlert?: (alert: Alert) => void;
  readonly pollMs?: number;
}

export interface Consumer {
  /** Applies everything that is in the logs now and every retry that is due; answers how many events went by. */
  drain(): Promise<number>;
  stop(): Promise<void>;
}

/** Hears other domains: applies their events to this one's tables, each once, each key in order. */
export async function startConsumer(options: ConsumerOptions): Promise<Consumer> {
  const { db, carrier, handlers, clock = systemClock, random = systemRandom, log, onAlert, pollMs = 1000 } = options;
  const consumer = options.name ?? db.domain;
  const consuming: Consuming = { consumer, db, handlers: byType(handlers), clock, random, log, onAlert };
  const sources = [...new Set(handlers.map(({ type }) => type.domain))];
  const locks = activeLocks(db.sql);
  const open = new Map<string, Subscription>();
  const places = new Map<string, HeardPlace>();
  const waiting = new Set<() => void>();
  const signal = makeSignal();
  let passed = 0;
  const life = new AbortController();

  await db.sql`insert into event_cursor (consumer, source, position)
    select ${consumer}, source, 0 from unnest(${sources}::text[]) source on conflict do nothing`;

  const receive =
    (source: string): Parameters<Carrier['subscribe']>[3] =>
    async (batch) => {
      const { stored, at } = places.get(source) ?? { stored: 0, at: 0 };
      const follows = batch.previous <= at;
      // A carrier may bring again what was applied.
      const events = follows ? batch.events.filter(({ position }) => position > at) : batch.events;
      const last = events.at(-1);
      if (!last) return at;
      // What nobody here wants is gone past without asking the database; the cursor follows in a while.
      const isIdle = follows && !events.some((event) => isWanted(consuming, event));
      const previous = follows ? stored : batch.previous;
      const moved = isIdle
        ? { stored, at: last.position }
        : same(await applyBatch(consuming, source, { previous, events }));
      passed += events.filter(({ position }) => position <= moved.at).length;
      places.set(source, moved);
      for (const tell of waiting) tell();
      return moved.at;
    };
  /** Answers the sources that have something to try again. */
  const look = async (): Promise<Set<string>> => {
    const before = new Map(places);
    const rows = await cursorsOf(consuming, sources);
    for (const { source, position } of rows) {
      const known = places.get(source);
      // Moved meanwhile: the row that was read is old.
      if (known !== before.get(source)) continue;
      if (known?.stored === position) {
        const isStored = known.at > position && (await skipTo(db, consumer, source, known));
        if (isStored && places.get(source) === known) places.set(source, same(known.at));
        continue;
      }
      places.set(source, same(position));
      // Back is a replay, forward another process: either way the table is right.
      if (known) open.get(source)?.restart(position);
    }
    for (const tell of waiting) tell();
    return new Set(rows.filter(({ isDue }) => isDue).map(({ source }) => source));
  };
  const tick = async () => {
    const active = await locks.held(`consumer ${consumer} of ${db.domain}`);
    const due = await look();
    if (!active) return await closeAll(open);
    for (const source of sources) {
      if (!open.has(source))
        open.set(source, carrier.subscribe(source, consumer, places.get(source)?.at ?? 0, receive(source)));
      if (due.has(source)) passed += await retryDue(consuming, source);
    }
  };
  const run = async () => {
    while (!life.signal.aborted) {
      await tick().catch((err: unknown) =>
        log?.warn({ err, consumer }, 'a consumer could not look after its cursors; trying again'),
      );
      await signal.wait(pollMs);
    }
  };
  const running = run();

  return {
    async drain() {
      const before = passed;
      for (const source of sources) {
        const head = await carrier.head(source);
        signal.raise();
        await reaches(() => (places.get(source)?.at ?? 0) >= head, waiting);
        passed += await retryDue(consuming, source);
      }
      return passed - before;
    },
    async stop() {
      life.abort();
      signal.raise();
      await running;
      await closeAll(open);
      for (const [source, place] of places)
        if (place.at > place.stored) await skipTo(db, consumer, source, place).catch(() => false);
      await locks.release();
    },
  };
}

async function closeAll(open: Map<string, Subscription>): Promise<void> {
  const closing = [...open.values()];
  open.clear();
  await Promise.all(closing.map((subscription) => subscription.stop()));
}

const byType = (handlers: readonly Handler[]): ReadonlyMap<string, Handler> => {
  const map = new Map(handlers.map((handler) => [handler.type.name, handler]));
  if (map.size < handlers.length) throw new Error('Two handlers of one consumer hear the same event: make them one.');
  return map;
};

const same = (position: number): HeardPlace => ({ stored: position, at: position });

/** Resolves when it has come true; asked whenever a place has moved. */
async function reaches(isThere: () => boolean, waiting: Set<() => void>): Promise<void> {
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const tell = () => {
      if (!isThere()) return;
      waiting.delete(tell);
      resolve();
    };
    waiting.add(tell);
  });
}
