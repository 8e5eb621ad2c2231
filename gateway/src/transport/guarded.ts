import { type Breaker } from './breaker.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Observe } from './observe.ts';
import type { Transport } from './transport.ts';

/** Refuses at once while the breaker is open. What the subgraph answers, errors included, shows that it lives. */
export const guarded = (name: string, transport: Transport, breaker: Breaker, observe: Observe): Transport => ({
  ...transport,
  async execute(request, cancel) {
    const end = breaker.admit();
    if (!end) {
      observe('refused by breaker');
      throw new FetchFailed(name, 'DOMAIN_UNAVAILABLE', 'has failed often just now: try again in a few seconds', {
        excused: true,
      });
    }
    try {
      const answer = await transport.execute(request, cancel);
      end('ok');
      return answer;
    } catch (error) {
      end(error instanceof FetchFailed && !error.excused ? 'failed' : 'excused');
      throw error;
    }
  },
});
