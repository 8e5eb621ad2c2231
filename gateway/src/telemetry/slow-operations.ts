import type { Logger } from '@stoa/platform/logger.ts';
import type { Asking, MetOperation, Plugin } from '../extend/plugin.ts';
import type { PlanNode, SubscriptionNode } from '../plan/plan-node.ts';
import { planPicture } from '../portal/plan-picture.ts';
import { shapeOf } from './shape-of.ts';

export interface SlowOperationsOptions {
  readonly log: Logger;
  readonly thresholdMs?: number;
  /** When everything is slow, a few lines say so as well as all would. */
  readonly linesPerMinute?: number;
}

/** One log line for each operation that took too long, with its plan; of its variables only what they look like. */
export function slowOperations({ log, thresholdMs = 1_000, linesPerMinute = 20 }: SlowOperationsOptions): Plugin {
  const plans = new WeakMap<MetOperation, PlanNode | SubscriptionNode>();
  let minute = 0;
  let lines = 0;
  let unsaid = 0;

  function mayLog(at: number): boolean {
    const now = Math.floor(at / 60_000);
    if (now !== minute) {
      minute = now;
      lines = 0;
    }
    if (lines >= linesPerMinute) {
      unsaid++;
      return false;
    }
    lines++;
    return true;
  }

  return {
    name: 'slow operations',
    onPlan(met, plan) {
      if (plan) plans.set(met, plan);
    },
    onResult(asking, { errors }) {
      const at = performance.now();
      const ms = at - asking.startedAt;
      if (ms < thresholdMs || !mayLog(at)) return;
      const { met, client, caller } = asking;
      const plan = plans.get(met);
      log.warn(
        {
          operation: met.name,
          hash: met.hash,
          client: client.name,
          version: client.version,
          requestId: caller.requestId,
          ms: Math.round(ms),
          errors: errors?.length ?? 0,
          variables: shapeOf(asking.variables),
          ...(plan && { plan: planPicture(plan) }),
          fetches: fetchesOf(asking),
          ...(unsaid > 0 && { unsaid }),
        },
        'slow operation',
      );
      unsaid = 0;
    },
  };
}

/** What each fetch took, where that was asked for. */
const fetchesOf = ({ extensions }: Asking): unknown =>
  (extensions['stoa'] as { readonly fetches?: unknown } | undefined)?.fetches;
