import type { FormattedExecutionResult } from 'graphql';
import type { Observe } from './observe.ts';
import { ownCopy } from './own-copy.ts';
import { sameAnswer } from './same-answer.ts';
import type { Transport } from './transport.ts';

interface Waiting {
  readonly resolve: (answer: FormattedExecutionResult) => void;
  readonly reject: (error: unknown) => void;
}

type Answering = ReturnType<Transport['execute']>;

/**
 * Of equal queries that are under way at the same time one is sent. Whoever asked first gets the answer itself, the
 * others a copy each, made before anybody has it: an answer belongs to the run that got it, which changes it.
 * Those who join wait for the first one's time limit, and cannot cancel what others wait for: so nobody can.
 * Whoever has seen a mutation end must see what it wrote: a query that was sent before is not joined any more.
 */
export function sharedFetches(transport: Transport, observe: Observe): Transport {
  const { passed = () => [] } = transport;
  const underWay = new Map<string, Waiting[]>();

  return {
    ...transport,
    execute(request) {
      if (request.kind !== 'query') return written(() => transport.execute(request));
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

  async function written(send: () => Answering): Promise<FormattedExecutionResult> {
    try {
      return await send();
    } finally {
      underWay.clear();
    }
  }

  /** Another may have begun under the same key since. */
  function over(key: string, waiting: readonly Waiting[]): void {
    if (underWay.get(key) === waiting) underWay.delete(key);
  }

  async function first(
    key: string,
    waiting: readonly Waiting[],
    send: () => Answering,
  ): Promise<FormattedExecutionResult> {
    try {
      const answer = await send();
      over(key, waiting);
      for (const { resolve, reject } of waiting)
        try {
          resolve(ownCopy(answer));
        } catch (error) {
          // Nested deeper than a stack is: it is theirs to refuse, and the next one's turn all the same.
          reject(error);
        }
      return answer;
    } catch (error) {
      over(key, waiting);
      for (const { reject } of waiting) reject(error);
      throw error;
    }
  }
}
