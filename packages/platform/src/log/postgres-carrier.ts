import type { Carrier, Deliver, Subscription } from './carrier.ts';
import type { Logger } from '../logger.ts';
import type { Logs } from './logs.ts';
import { headOf } from './read-log.ts';
import { makeSignal } from './signal.ts';

/** Enough to make a transaction a batch worth its commit, short enough to hold no lock for long. */
const batchSize = 100;
const firstPause = 10;
const longestPause = 1000;

/** Reads the log itself; the bell says when. */
export function postgresCarrier(logs: Logs, log?: Logger): Carrier {
  const open = new Set<Subscription>();
  return {
    subscribe(source, consumer, after, deliver) {
      const failed = (err: unknown) =>
        log?.warn({ err, source, consumer }, 'a log could not be read or applied; trying again');
      const subscription = subscribe(logs, source, after, deliver, failed);
      open.add(subscription);
      return { ...subscription, stop: () => (open.delete(subscription), subscription.stop()) };
    },
    head: (source) => headOf(logs.sql(source), source),
    async stop() {
      await Promise.all([...open].map((subscription) => subscription.stop()));
    },
  };
}

type Failed = (error: unknown) => void;

function subscribe(logs: Logs, source: string, start: number, deliver: Deliver, failed: Failed): Subscription {
  const reader = logs.reader(source);
  const signal = makeSignal();
  let after = start;
  let pause = firstPause;
  const life = new AbortController();

  /** True when there is nothing to wait for. */
  const step = async (): Promise<'more' | 'blocked' | 'idle'> => {
    const { events, blocked } = await reader.next(after, batchSize);
    if (life.signal.aborted) return 'idle';
    if (events.length > 0) after = await deliver({ previous: after, events });
    return events.length > 0 ? 'more' : blocked ? 'blocked' : 'idle';
  };
  const run = async () => {
    while (!life.signal.aborted) {
      // A failure is the database's or the consumer's own: both are asked again, less and less often.
      const state = await step().catch((error: unknown) => (failed(error), 'blocked' as const));
      if (state === 'more') pause = firstPause;
      else if (state === 'idle') await signal.wait();
      else {
        await signal.wait(pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
  };
  const silence = logs.onWake(source, () => signal.raise());
  const running = run();
  return {
    restart(position) {
      after = position;
      signal.raise();
    },
    async stop() {
      life.abort();
      silence();
      signal.raise();
      await running;
    },
  };
}
