/** Time and chance as the transports need them: milliseconds that only grow, and calls that can be taken back. */
export interface Timing {
  now(): number;
  /** Calls once; gives what takes the call back. */
  after(milliseconds: number, call: () => void): () => void;
  /** A float in [0, 1). */
  random(): number;
}

export const systemTiming: Timing = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
