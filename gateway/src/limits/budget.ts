import type { Clock } from '@stoa/kernel/clock.ts';

/** What a client may spend: it fills up again with time, up to its most. */
export interface Budget {
  readonly most: number;
  readonly perSecond: number;
}

/** What is left after a try to spend. */
export interface Spent {
  readonly allowed: boolean;
  readonly left: number;
}

/** Where budgets are kept: in memory for one gateway, in Redis for many. */
export interface Budgets {
  /** Takes an amount, if it is there; a negative one gives back. */
  spend(client: string, budget: Budget, amount: number): Spent | Promise<Spent>;
  stop(): Promise<void>;
}

/** A client that has not come for as long as its budget takes to fill has a full one: forgetting it changes nothing. */
const mostClients = 100_000;

export function budgetsInMemory(clock: Clock): Budgets {
  const kept = new Map<string, { left: number; at: number }>();
  return {
    spend(client, { most, perSecond }, amount) {
      const now = clock.now().getTime();
      const known = kept.get(client);
      const left = known ? Math.min(most, known.left + (Math.max(0, now - known.at) / 1000) * perSecond) : most;
      const allowed = amount <= left;
      const after = Math.min(most, allowed ? left - amount : left);
      kept.delete(client);
      kept.set(client, { left: after, at: now });
      if (kept.size > mostClients) kept.delete(kept.keys().next().value ?? '');
      return { allowed, left: after };
    },
    stop: () => Promise.resolve(),
  };
}
