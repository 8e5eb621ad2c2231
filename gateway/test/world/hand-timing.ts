import type { Timing } from '../../src/transport/timing.ts';

export interface HandTiming extends Timing {
  /** Lets time pass, and what is due happen, in its order. */
  pass(milliseconds: number): Promise<void>;
  readonly due: number;
}

/** Time that stands still until the test moves it, and chance that is always the same. */
export function handTiming(random = 0.5): HandTiming {
  let at = 1_000;
  const calls = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    now: () => at,
    random: () => random,
    after(milliseconds, call) {
      const entry = { at: at + milliseconds, call };
      calls.add(entry);
      return () => void calls.delete(entry);
    },
    get due() {
      return calls.size;
    },
    async pass(milliseconds) {
      const until = at + milliseconds;
      for (;;) {
        await settled();
        const [next] = [...calls].filter((each) => each.at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        at = next.at;
        calls.delete(next);
        next.call();
      }
      at = until;
    },
  };
}

/** Everything that promises have to do is done. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
