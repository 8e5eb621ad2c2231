import { randomUUID } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Plugin } from '../extend/plugin.ts';
import { dayOf, type UsageBatch, type UsageStore } from './usage-store.ts';
import { UsageTally } from './usage-tally.ts';
import { useCounters } from './use-counters.ts';
import { watchedStream } from './watched-stream.ts';

export interface UsageOptions {
  readonly store: UsageStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly everyMs?: number;
}

export interface Usage {
  readonly plugin: Plugin;
  /** Writes what was counted; what could not be written waits for the next time. */
  flush(): Promise<void>;
}

const longestName = 100;

/**
 * Counts who uses which field. A request adds to the counter of its operation and client; fields are what becomes of
 * that every few seconds, when it is written. A gateway that is killed forgets those seconds.
 */
export function usage({ store, clock, log, everyMs = 10_000 }: UsageOptions): Usage {
  const gateway = randomUUID();
  const tally = new UsageTally();
  const counters = useCounters((met, coordinates, { name, version }, done) => {
    const at = clock.now();
    const by = { client: short(name), version: short(version) };
    tally.add({ day: dayOf(at), at, by, hash: met.hash, operation: short(met.name), coordinates, done });
  });
  let number = 0;
  /** Given to the store, which has not said yet that it has it: sent again as it is, so that it counts once. */
  let sent: UsageBatch | null = null;
  let flushing: Promise<void> | null = null;
  let isFailing = false;

  async function write(): Promise<void> {
    counters.fold();
    // What waits goes first; then what was counted meanwhile.
    while (sent !== null || !tally.isEmpty) {
      sent ??= { gateway, number: ++number, ...tally.take() };
      await store.add(sent);
      sent = null;
    }
  }

  async function writeOrKeep(): Promise<void> {
    try {
      await write();
      if (isFailing) log.info('usage is written again');
      isFailing = false;
    } catch (err) {
      // Once, not every ten seconds for as long as it lasts.
      if (!isFailing) log.warn({ err }, 'usage could not be written; it is kept and tried again');
      isFailing = true;
    } finally {
      flushing = null;
    }
  }

  const flush = (): Promise<void> => (flushing ??= writeOrKeep());
  const timer = setInterval(() => void flush(), everyMs).unref();

  return {
    flush,
    plugin: {
      name: 'usage',
      onResult({ met, client, variables, startedAt }, { errors = [] }) {
        counters.count(met, client, variables, performance.now() - startedAt, errors);
      },
      onStream({ met, client, variables, startedAt }, stream) {
        counters.count(met, client, variables, performance.now() - startedAt, []);
        return watchedStream(stream, {
          onValue({ errors }) {
            if (errors?.length) counters.touch(met, client, errors);
          },
          // As long as it is open it is used: its end is its last use.
          onEnd: () => counters.touch(met, client),
        });
      },
      async stop() {
        clearInterval(timer);
        await flushing;
        await flush();
        if (tally.dropped > 0) log.warn({ rows: tally.dropped }, 'usage had no room for all that was counted');
        await store.stop();
      },
    },
  };
}

/** Postgres has no place for a zero character. */
const short = (name: string | null): string => name?.slice(0, longestName).replaceAll('\u0000', '') ?? '';
