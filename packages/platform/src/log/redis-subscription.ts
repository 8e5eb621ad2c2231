import type { Redis } from 'ioredis';
import type { Deliver, Subscription } from './carrier.ts';
import type { LoggedEvent } from './event.ts';
import type { Logs } from './logs.ts';
import { readLog } from './read-log.ts';
import { claimAll, type Entry, ensureGroup, forgetOthers, readNew, streamOf } from './redis-stream.ts';
import { safeReader } from './safe-reader.ts';
import { makeSignal } from './signal.ts';

export interface RedisSubscription {
  readonly redis: Redis;
  readonly logs: Logs;
  readonly prefix: string;
  readonly reader: string;
  readonly source: string;
  readonly consumer: string;
  readonly after: number;
  readonly deliver: Deliver;
  readonly failed: (error: unknown) => void;
}

const batchSize = 100;
/** How long a read waits for news: a restart is noticed after this. */
const blockMs = 500;
const pauseMs = 300;

/** First what the log has, then the stream; back to the log whenever the stream turns out to lack something. */
export function redisSubscription(options: RedisSubscription): Subscription {
  const { logs, source, consumer, reader, deliver, failed } = options;
  const stream = streamOf(options.prefix, source);
  const sql = logs.sql(source);
  const redis = options.redis.duplicate({ maxRetriesPerRequest: 1 });
  redis.on('error', failed);
  const signal = makeSignal();
  let after = options.after;
  let restarted = true;
  const life = new AbortController();

  const give = async (events: readonly LoggedEvent[]) => {
    if (events.length > 0 && !life.signal.aborted) after = await deliver({ previous: after, events });
  };
  const catchUp = async () => {
    const log = safeReader(sql, source);
    for (let more = true; more && !life.signal.aborted; ) {
      const { events } = await log.next(after, batchSize);
      more = events.length > 0;
      await give(events);
    }
  };
  /** Whatever is in the stream is settled, and so is everything before it. */
  const catchUpTo = async (upTo: number) => {
    for (let more = after < upTo; more && !life.signal.aborted; ) {
      const events = await readLog(sql, source, { after, limit: batchSize, upTo });
      more = events.length > 0;
      await give(events);
    }
  };
  const take = async (entries: readonly Entry[]) => {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return;
    const chained = entries.every((entry, i) => i === 0 || entry.previous === entries[i - 1]?.event.position);
    if (chained && !life.signal.aborted)
      after = await deliver({ previous: first.previous, events: entries.map(({ event }) => event) });
    await catchUpTo(last.event.position);
    if (!life.signal.aborted) await redis.xack(stream, consumer, ...entries.map(({ id }) => id));
  };
  const begin = async () => {
    restarted = false;
    await catchUp();
    await ensureGroup(redis, stream, consumer, after);
    await take(await claimAll(redis, stream, consumer, reader));
    await forgetOthers(redis, stream, consumer, reader);
  };
  const run = async () => {
    while (!life.signal.aborted) {
      try {
        if (restarted) await begin();
        await take(await readNew(redis, stream, consumer, reader, batchSize, blockMs));
      } catch (error) {
        if (life.signal.aborted) return;
        failed(error);
        // Also how a group is made anew after Redis has lost it.
        restarted = true;
        await signal.wait(pauseMs);
      }
    }
  };
  const running = run();
  return {
    restart(position) {
      after = position;
      restarted = true;
      signal.raise();
    },
    async stop() {
      life.abort();
      signal.raise();
      redis.disconnect();
      await running;
    },
  };
}
