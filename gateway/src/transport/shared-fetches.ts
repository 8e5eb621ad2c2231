import type { FormattedExecutionResult } from 'graphql';
import type { PassedHeaders } from './header-rules.ts';
import type { Observe } from './observe.ts';
import { ownCopy } from './own-copy.ts';
import { sameAnswer } from './same-answer.ts';
import type { Transport } from './transport.ts';

interface Waiting {
  readonly resolve: (answer: FormattedExecutionResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Of equal queries that are under way at the same time one is sent. Whoever asked first gets the answer itself, the
 * others a copy each, made before anybody has it: an answer belongs to the run that got it, which changes it.
 * Those who join wait for the first one's time limit, and cannot cancel what others wait for: so nobody can.
 */
export function sharedFetches(transport: Transport, passed: PassedHeaders, observe: Observe): Transport {
  const underWay = new Map<string, Waiting[]>();

  return {
    ...transport,
    execute(request) {
      if (request.kind !== 'query') return transport.execute(request);
      const key = sameAnswer(request, passed);
      const others = underWay.get(key);
      if (others) {
        observe('shared');
        return new Promise((resolve, reject) => void others.push({ resolve, reject }));
      }
      const waiting: Waiting[] = [];
      underWay.set(key, waiting);
      return first(key, waiting, () => transport.execute(request));
    },
  };

  async function first(
    key: string,
    waiting: readonly Waiting[],
    send: () => Promise<FormattedExecutionResult> | FormattedExecutionResult,
  ): Promise<FormattedExecutionResult> {
    try {
      const answer = await send();
      underWay.delete(key);
      for (const { resolve, reject } of waiting)
        try {
          resolve(ownCopy(answer));
        } catch (error) {
          // Nested deeper than a stack is: it is theirs to refuse, and the next one's turn all the same.
          reject(error);
        }
      return answer;
    } catch (error) {
      underWay.delete(key);
      for (const { reject } of waiting) reject(error);
      throw error;
    }
  }
}
