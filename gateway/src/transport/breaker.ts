import type { Breaking } from './shaping.ts';
import type { TransportState } from './transport.ts';

export type BreakerState = TransportState['breaker'];

/** What the fetch was that is over. */
export type Ending = 'ok' | 'failed' | 'excused';

export interface Breaker {
  readonly state: BreakerState;
  /** What to say at the end of a fetch that may be sent now; null refuses it. */
  admit(): ((ending: Ending) => void) | null;
}

const slices = 10;

/** Counts endings in a rolling window of slices; open, it refuses; half-open, one at a time may try. */
export function makeBreaker(
  { windowMs, least, failing, openMs }: Breaking,
  now: () => number,
  changed: (state: BreakerState) => void,
): Breaker {
  const sliceMs = windowMs / slices;
  const all = new Uint32Array(slices);
  const bad = new Uint32Array(slices);
  let slice = Math.floor(now() / sliceMs);
  let state: BreakerState = 'closed';
  let openUntil = 0;
  /** The one that may try; one that never ends gives its place away after `openMs`. */
  let probe: { readonly until: number } | null = null;

  function become(next: BreakerState): void {
    state = next;
    probe = null;
    if (next === 'open') openUntil = now() + openMs;
    if (next === 'closed') {
      all.fill(0);
      bad.fill(0);
    }
    changed(next);
  }

  function count(failed: boolean): void {
    const current = Math.floor(now() / sliceMs);
    for (let passed = Math.max(slice + 1, current - slices + 1); passed <= current; passed++)
      all[passed % slices] = bad[passed % slices] = 0;
    slice = current;
    all[current % slices]! += 1;
    if (!failed) return;
    bad[current % slices]! += 1;
    const sum = total(all);
    if (sum >= least && total(bad) >= sum * failing) become('open');
  }

  /** What was sent before it opened says nothing about now. */
  const whileClosed = (ending: Ending): void => {
    if (state === 'closed' && ending !== 'excused') count(ending === 'failed');
  };

  return {
    get state() {
      return state;
    },
    admit() {
      if (state === 'closed') return whileClosed;
      const at = now();
      if (state === 'open') {
        if (at < openUntil) return null;
        become('half-open');
      } else if (probe && at < probe.until) return null;
      const mine = { until: at + openMs };
      probe = mine;
      return (ending) => {
        if (probe !== mine) return;
        probe = null;
        if (ending !== 'excused') become(ending === 'ok' ? 'closed' : 'open');
      };
    },
  };
}

const total = (counts: Uint32Array): number => counts.reduce((sum, each) => sum + each, 0);
