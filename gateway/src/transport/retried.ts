import type { FormattedExecutionResult } from 'graphql';
import { budget } from './budget.ts';
import type { Cancel } from './cancel.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Observe } from './observe.ts';
import type { Retrying } from './shaping.ts';
import type { Timing } from './timing.ts';
import type { FetchRequest, Transport } from './transport.ts';

/** Sends a query again when nothing was answered. A mutation may have been done all the same: it is never repeated. */
export function retried(
  transport: Transport,
  { most, pauseMs, share }: Retrying,
  timing: Timing,
  observe: Observe,
): Transport {
  const allowed = budget(share, timing);

  /** The attempt after so many that failed, the last of them with `error`; or the end. */
  async function again(
    request: FetchRequest,
    cancel: Cancel | undefined,
    tried: number,
    error: unknown,
  ): Promise<FormattedExecutionResult> {
    if (tried > most || !(error instanceof FetchFailed && error.unanswered) || !allowed.spend()) throw error;
    observe('retry');
    // By lot over the whole span: gateways that failed together must not come back together.
    await pause(timing.random() * pauseMs * 2 ** (tried - 1), timing, cancel);
    try {
      return await transport.execute(request, cancel);
    } catch (next) {
      return await again(request, cancel, tried + 1, next);
    }
  }

  return {
    ...transport,
    execute(request, cancel) {
      allowed.earn();
      const answer = transport.execute(request, cancel);
      if (request.kind !== 'query' || !(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => again(request, cancel, 1, error));
    },
  };
}

const pause = (milliseconds: number, timing: Timing, cancel: Cancel | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = timing.after(milliseconds, resolve);
    cancel?.listen((reason) => {
      stop();
      reject(reason);
    });
  });
