import type { Objects } from './open-objects.ts';

/** How badly the provider behaves; set over its control API, kept with its state. */
export interface Behavior {
  readonly webhooks: {
    /** Each is sent that much later. */
    readonly delayMs: number;
    /** Each is sent so many times. */
    readonly copies: number;
    readonly order: 'fifo' | 'lifo' | 'shuffle';
    /** The share that is never sent: 0 to 1. */
    readonly drop: number;
    /** The share whose signature is wrong at the first try: 0 to 1. */
    readonly badSignature: number;
    /** Nothing is sent until it is let go. */
    readonly hold: boolean;
  };
  /** The next so many calls of these paths are done, and never answered. */
  readonly timeouts: { readonly calls: number; readonly path: string; readonly afterMs: number };
  /** The next so many calls of these paths are refused with 500 before anything is done. */
  readonly failures: { readonly calls: number; readonly path: string };
  /** Every call takes that much longer. */
  readonly latencyMs: number;
}

export const wellBehaved: Behavior = {
  webhooks: { delayMs: 0, copies: 1, order: 'fifo', drop: 0, badSignature: 0, hold: false },
  timeouts: { calls: 0, path: '', afterMs: 0 },
  failures: { calls: 0, path: '' },
  latencyMs: 0,
};

export type BehaviorChange = {
  readonly [Name in keyof Behavior]?: Behavior[Name] extends object ? Partial<Behavior[Name]> : Behavior[Name];
};

export function readBehavior(objects: Objects): Behavior {
  const kept = objects.setting('behavior');
  return kept === undefined ? wellBehaved : (JSON.parse(kept) as Behavior);
}

export function changeBehavior(objects: Objects, change: BehaviorChange): Behavior {
  const now = readBehavior(objects);
  const next: Behavior = {
    webhooks: { ...now.webhooks, ...change.webhooks },
    timeouts: { ...now.timeouts, ...change.timeouts },
    failures: { ...now.failures, ...change.failures },
    latencyMs: change.latencyMs ?? now.latencyMs,
  };
  objects.set('behavior', JSON.stringify(next));
  return next;
}

/** One of the faults that were ordered, if there is one left for this path. */
export function takeFault(objects: Objects, kind: 'timeouts' | 'failures', path: string): boolean {
  const { calls, path: start } = readBehavior(objects)[kind];
  if (calls < 1 || !path.includes(start)) return false;
  changeBehavior(objects, { [kind]: { calls: calls - 1 } });
  return true;
}
