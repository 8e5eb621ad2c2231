import type { FormattedExecutionResult } from 'graphql';
import { budget } from './budget.ts';
import { Cancel } from './cancel.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Observe } from './observe.ts';
import { recentTimes } from './recent-times.ts';
import type { Hedging } from './shaping.ts';
import type { Timing } from './timing.ts';
import type { FetchRequest, Transport } from './transport.ts';

/** Sends a slow query a second time: the first answer counts, the other fetch is let go of. */
export function hedged(
  name: string,
  transport: Transport,
  { quantile, leastMs, share }: Hedging,
  timing: Timing,
  observe: Observe,
): Transport {
  const allowed = budget(share, timing);
  const times = recentTimes(quantile);

  const race = (request: FetchRequest, outer: Cancel | undefined): Promise<FormattedExecutionResult> =>
    new Promise((resolve, reject) => {
      const cancels: Cancel[] = [];
      let underWay = 0;
      const started = timing.now();

      function letGo(reason: Error): void {
        stop();
        for (const cancel of cancels) cancel.cancel(reason);
      }
      async function send(): Promise<void> {
        const cancel = new Cancel();
        const isSecond = cancels.push(cancel) > 1;
        underWay += 1;
        try {
          const answer = await transport.execute(request, cancel);
          times.add(timing.now() - started);
          if (isSecond) observe('hedge won');
          resolve(answer);
          letGo(new FetchFailed(name, 'DOMAIN_UNAVAILABLE', 'answered another fetch sooner', { excused: true }));
        } catch (error) {
          underWay -= 1;
          // While the other one may still answer, nothing has failed.
          if (underWay > 0) return;
          stop();
          reject(error as Error);
        }
      }

      const delay = times.quantile();
      const stop =
        delay === null
          ? () => {}
          : timing.after(Math.max(leastMs, delay), () => {
              if (!allowed.spend()) return;
              observe('hedge');
              void send();
            });
      outer?.listen(letGo);
      void send();
    });

  return {
    ...transport,
    execute(request, cancel) {
      if (request.kind !== 'query') return transport.execute(request, cancel);
      allowed.earn();
      return race(request, cancel);
    },
  };
}
