import type { Redis } from 'ioredis';
import type { Sql } from 'postgres';
import type { Logger } from '../logger.ts';
import { type ActiveLocks, activeLocks } from './active-locks.ts';
import type { Logs } from './logs.ts';
import { headOf } from './read-log.ts';
import { append, lastPosition, streamOf } from './redis-stream.ts';
import { safeReader } from './safe-reader.ts';
import { makeSignal } from './signal.ts';

export interface RelayOptions {
  readonly redis: Redis;
  readonly logs: Logs;
  readonly sources: readonly string[];
  readonly prefix?: string;
  /** About how many events a stream keeps: what a consumer may lag behind without going back to the log. */
  readonly mostEvents?: number;
  readonly log?: Logger;
  readonly pollMs?: number;
}

export interface Relay {
  stop(): Promise<void>;
}

/** Copies logs into Redis Streams. Where it stands is what the stream ends with, so it needs no memory of its own. */
export function startRelay(options: RelayOptions): Relay {
  const locks = new Map<Sql, ActiveLocks>();
  const copies = options.sources.map((source) => {
    const sql = options.logs.sql(source);
    const held = locks.get(sql) ?? activeLocks(sql);
    locks.set(sql, held);
    return copy(options, source, held);
  });
  return {
    async stop() {
      await Promise.all(copies.map((each) => each.stop()));
      await Promise.all([...locks.values()].map((each) => each.release()));
    },
  };
}

const batchSize = 500;
const blockedPause = 20;

function copy(options: RelayOptions, source: string, locks: ActiveLocks): Relay {
  const { redis, logs, prefix = 'stoa', mostEvents = 10_000, log, pollMs = 1000 } = options;
  const stream = streamOf(prefix, source);
  const sql = logs.sql(source);
  const reader = safeReader(sql, source);
  const signal = makeSignal();
  const life = new AbortController();

  /** How long to wait before the next look, none when there may be more. */
  const step = async (): Promise<number> => {
    if (!(await locks.held(`relay ${prefix} ${source}`))) return pollMs;
    const last = await lastPosition(redis, stream);
    // An emptied Redis gets the end of the log again; older consumers find the rest there.
    const after = last ?? Math.max(0, (await headOf(sql, source)) - mostEvents);
    const { events, blocked } = await reader.next(after, batchSize);
    if (events.length > 0) await append(redis, stream, after, events, mostEvents);
    // A stream that is ahead of its log tells of another database: one that was restored or made anew.
    else if (last !== null && last > (await headOf(sql, source))) await redis.del(stream);
    return events.length > 0 ? 0 : blocked ? blockedPause : pollMs;
  };
  const run = async () => {
    while (!life.signal.aborted) {
      const pause = await step().catch((err: unknown) => {
        if (!life.signal.aborted) log?.warn({ err, source }, 'the relay could not copy a log; trying again');
        return pollMs;
      });
      if (pause > 0) await signal.wait(pause);
    }
  };
  const silence = logs.onWake(source, () => signal.raise());
  const running = run();
  return {
    async stop() {
      life.abort();
      silence();
      signal.raise();
      await running;
    },
  };
}
