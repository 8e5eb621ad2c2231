import type { MetOperation, Plugin } from '../extend/plugin.ts';
import type { Transport } from '../transport/transport.ts';
import { type RollingWindow, rollingWindow } from './rolling-window.ts';
import type { TrafficSnapshot } from './traffic-snapshot.ts';
import { watchedStream } from './watched-stream.ts';
import { watchedTransport } from './watched-transport.ts';

/** How many seconds are remembered, and shown. */
const secondsShown = 120;
const secondsOfOne = 60;
/** What is said of "now" is said of the last so many whole seconds. */
const secondsOfNow = 10;
/** Of each, two kilobytes a second are kept: 200 weigh two megabytes. Who is seen longest ago goes first. */
const mostOperations = 200;
const mostShown = 40;

export interface Traffic {
  readonly plugin: Plugin;
  snapshot(): TrafficSnapshot;
}

export interface TrafficOptions {
  /** Milliseconds that only ever grow, as performance.now() gives them. */
  readonly now?: () => number;
}

interface Watched {
  readonly window: RollingWindow;
  openStreams: number;
}

interface WatchedSubgraph extends Watched {
  transport: Transport;
}

interface WatchedOperation extends Watched {
  readonly name: string | null;
  readonly hash: string;
  readonly kind: string;
  lastSecond: number;
  events: number;
}

/** What goes on right now, in memory: two windows are touched for each request, none is written anywhere. */
export function traffic({ now = () => performance.now() }: TrafficOptions = {}): Traffic {
  const total: Watched = { window: rollingWindow(secondsShown), openStreams: 0 };
  const subgraphs = new Map<string, WatchedSubgraph>();
  const operations = new Map<string, WatchedOperation>();
  // After a swap the same operation is met again, and goes on under the same key.
  let known = new WeakMap<MetOperation, WatchedOperation>();
  const secondNow = (): number => Math.floor(now() / 1000);

  function watchedOf(met: MetOperation): WatchedOperation {
    const ready = known.get(met);
    if (ready) return ready;
    const key = `${met.hash} ${met.name ?? ''}`;
    const watched = operations.get(key) ?? {
      name: met.name,
      hash: met.hash,
      kind: met.operation.operation,
      window: rollingWindow(secondsOfOne),
      openStreams: 0,
      lastSecond: 0,
      events: 0,
    };
    if (!operations.has(key)) makeRoom();
    operations.set(key, watched);
    known.set(met, watched);
    return watched;
  }

  function makeRoom(): void {
    if (operations.size < mostOperations) return;
    const idle = [...operations].filter(([, { openStreams }]) => openStreams === 0);
    const [oldest] = (idle.length > 0 ? idle : [...operations]).toSorted(([, a], [, b]) => a.lastSecond - b.lastSecond);
    if (!oldest) return;
    operations.delete(oldest[0]);
    // It may still be known by its operation: whoever comes again is entered anew.
    known = new WeakMap();
  }

  const count = (watched: Watched, step: 1 | -1): void => {
    watched.openStreams += step;
  };

  const plugin: Plugin = {
    name: 'traffic',
    onFetch(name, transport) {
      const watched = subgraphs.get(name) ?? { window: rollingWindow(secondsOfOne), openStreams: 0, transport };
      watched.transport = transport;
      subgraphs.set(name, watched);
      return watchedTransport(transport, {
        onAnswer: (ms, failed) => watched.window.add(secondNow(), ms, failed),
        onOpen: () => count(watched, 1),
        onClose: () => count(watched, -1),
      });
    },
    onResult({ met, startedAt }, { errors }) {
      const at = now();
      const second = Math.floor(at / 1000);
      const failed = errors !== undefined && errors.length > 0;
      const watched = watchedOf(met);
      watched.lastSecond = second;
      watched.window.add(second, at - startedAt, failed);
      total.window.add(second, at - startedAt, failed);
    },
    onStream({ met }, stream) {
      const watched = watchedOf(met);
      count(watched, 1);
      count(total, 1);
      return watchedStream(stream, {
        onValue() {
          watched.events++;
          watched.lastSecond = secondNow();
        },
        onEnd() {
          count(watched, -1);
          count(total, -1);
        },
      });
    },
  };

  return {
    plugin,
    snapshot() {
      // The second under way is not whole: it would look like a fall.
      const last = Math.max(0, secondNow() - 1);
      const stretch = ({ window, openStreams }: Watched) => {
        const sum = window.sum(last, secondsOfNow);
        return { ...sum, perSecond: sum.calls / secondsOfNow, openStreams };
      };
      const ofOne = (watched: Watched) => ({
        ...watched.window.sum(last, secondsOfOne),
        perSecond: stretch(watched).perSecond,
        series: watched.window.each(last, secondsOfOne).calls,
        openStreams: watched.openStreams,
      });
      return {
        seconds: secondsShown,
        now: stretch(total),
        ...total.window.each(last, secondsShown),
        p50: total.window.quantiles(last, secondsShown, 0.5),
        p95: total.window.quantiles(last, secondsShown, 0.95),
        p99: total.window.quantiles(last, secondsShown, 0.99),
        operations: [...operations.values()]
          .map((each) => ({ each, rank: rankOf(each, last) }))
          .toSorted((a, b) => b.rank - a.rank || b.each.lastSecond - a.each.lastSecond)
          .slice(0, mostShown)
          .map(({ each }) => ({
            name: each.name,
            hash: each.hash,
            kind: each.kind,
            events: each.events,
            secondsAgo: Math.max(0, last - each.lastSecond),
            ...ofOne(each),
          })),
        subgraphs: [...subgraphs].map(([name, watched]) => ({
          name,
          ...ofOne(watched),
          breaker: watched.transport.state?.().breaker ?? null,
        })),
      };
    },
  };
}

/** A stream that is open all the time weighs as much as a call in each second. */
const rankOf = ({ window, openStreams }: WatchedOperation, last: number): number =>
  window.count(last, secondsOfOne) + secondsOfOne * openStreams;
