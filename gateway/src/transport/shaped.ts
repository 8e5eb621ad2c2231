import { makeBreaker } from './breaker.ts';
import { guarded } from './guarded.ts';
import { hedged } from './hedged.ts';
import { limited } from './limited.ts';
import type { Observe } from './observe.ts';
import { retried } from './retried.ts';
import type { Shaping } from './shaping.ts';
import { sharedFetches } from './shared-fetches.ts';
import { systemTiming, type Timing } from './timing.ts';
import type { Transport } from './transport.ts';
import { withinTime } from './within-time.ts';

export interface ShapedOptions {
  readonly timing?: Timing;
  readonly observe?: Observe;
}

/**
 * A transport with all that stands before it, from the inside out. The breaker sees what a client sees: a fetch that a
 * retry saved is none that failed, and one that never ends has failed when its time is over.
 */
export function shaped(name: string, transport: Transport, shaping: Shaping, options: ShapedOptions = {}): Transport {
  const { timing = systemTiming, observe = () => {} } = options;
  const { hedge, retry, limit, timeoutMs, share } = shaping;
  let way = transport;
  if (hedge) way = hedged(name, way, hedge, timing, observe);
  if (retry) way = retried(way, retry, timing, observe);
  const limiting = limit && limited(name, way, limit, observe);
  way = limiting ?? way;
  if (timeoutMs !== null) way = withinTime(name, way, timeoutMs, timing);
  const breaker = shaping.breaker && makeBreaker(shaping.breaker, timing.now, (state) => observe(`breaker ${state}`));
  if (breaker) way = guarded(name, way, breaker, observe);
  if (share) way = sharedFetches(way, observe);
  return {
    ...way,
    state: () => ({
      breaker: breaker?.state ?? 'closed',
      underWay: limiting?.load.underWay ?? 0,
      waiting: limiting?.load.waiting ?? 0,
    }),
  };
}
