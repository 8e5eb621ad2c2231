import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { type Random, systemRandom } from '@stoa/kernel/random.ts';
import type { Database } from '../database.ts';
import type { Logger } from '../logger.ts';
import { activeLocks } from './active-locks.ts';
import { applyBatch } from './apply-batch.ts';
import type { Carrier, Subscription } from './carrier.ts';
import type { Alert, Consuming } from './consuming.ts';
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
  const cursors = new Map<string, number>();
  const moved = new Set<() => void>();
  const signal = makeSignal();
  let passed = 0;
  const life = new AbortController();

  await db.sql`insert into event_cursor (consumer, source, position)
    select ${consumer}, source, 0 from unnest(${sources}::text[]) source on conflict do nothing`;

  const receive =
    (source: string): Parameters<Carrier['subscribe']>[3] =>
    async (batch) => {
      const at = await applyBatch(consuming, source, batch);
      passed += batch.events.filter(({ position }) => position <= at && position > (cursors.get(source) ?? 0)).length;
      cursors.set(source, at);
      for (const tell of moved) tell();
      return at;
    };
  const look = async () => {
    const rows = await db.sql<{ source: string; position: string }[]>`
      select source, position from event_cursor where consumer = ${consumer} and source = any(${sources})`;
    for (const { source, position } of rows) {
      const known = cursors.get(source);
      cursors.set(source, Number(position));
      // Back is a replay, forward another process: either way the table is right.
      if (known !== undefined && known !== Number(position)) open.get(source)?.restart(Number(position));
    }
    for (const tell of moved) tell();
  };
  const tick = async () => {
    const active = await locks.held(`consumer ${consumer} of ${db.domain}`);
    await look();
    if (!active) return await closeAll(open);
    for (const source of sources) {
      if (!open.has(source))
        open.set(source, carrier.subscribe(source, consumer, cursors.get(source) ?? 0, receive(source)));
      passed += await retryDue(consuming, source);
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
        await reaches(() => (cursors.get(source) ?? 0) >= head, moved);
        passed += await retryDue(consuming, source);
      }
      return passed - before;
    },
    async stop() {
      life.abort();
      signal.raise();
      await running;
      await closeAll(open);
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

/** Resolves when it has come true; asked whenever a cursor has moved. */
async function reaches(isThere: () => boolean, moved: Set<() => void>): Promise<void> {
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const tell = () => {
      if (!isThere()) return;
      moved.delete(tell);
      resolve();
    };
    moved.add(tell);
  });
}
