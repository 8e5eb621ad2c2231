import { type Breaker } from './breaker.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Observe } from './observe.ts';
import type { Transport } from './transport.ts';

/** Refuses at once while the breaker is open. What the subgraph answers, errors included, shows that it lives. */
export const guarded = (name: string, transport: Transport, breaker: Breaker, observe: Observe): Transport => ({
  ...transport,
  execute(request, cancel) {
    const end = breaker.admit();
    if (!end) {
      observe('refused by breaker');
      throw new FetchFailed(name, 'DOMAIN_UNAVAILABLE', 'has failed often just now: try again in a few seconds', {
        excused: true,
      });
    }
    const failed = (error: unknown): never => {
      end(error instanceof FetchFailed && !error.excused ? 'failed' : 'excused');
      throw error;
    };
    try {
      const answer = transport.execute(request, cancel);
      if (answer instanceof Promise)
        return answer.then((value) => {
          end('ok');
          return value;
        }, failed);
      end('ok');
      return answer;
    } catch (error) {
      return failed(error);
    }
  },
});
