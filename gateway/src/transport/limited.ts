import type { Cancel } from './cancel.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Observe } from './observe.ts';
import type { Limiting } from './shaping.ts';
import type { FetchRequest, Transport } from './transport.ts';

export interface Limited extends Transport {
  readonly load: { readonly underWay: number; readonly waiting: number };
}

/** So many at once, so many in line behind them; the rest hear at once that it is too much. */
export function limited(
  name: string,
  transport: Transport,
  { underWay, waiting }: Limiting,
  observe: Observe,
): Limited {
  let running = 0;
  /** In the order they came; a set, so that one who gives up leaves from the middle. */
  const line = new Set<() => void>();

  const waitTurn = (cancel: Cancel | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      line.add(resolve);
      cancel?.listen((reason) => {
        line.delete(resolve);
        reject(reason);
      });
    });

  function leave(): void {
    const [next] = line;
    if (!next) return void (running -= 1);
    // The place is handed over, not given back: nobody can come in between.
    line.delete(next);
    next();
  }

  function inPlace(request: FetchRequest, cancel: Cancel | undefined): ReturnType<Transport['execute']> {
    try {
      const answer = transport.execute(request, cancel);
      if (answer instanceof Promise) return answer.then(left, leftBroken);
      leave();
      return answer;
    } catch (error) {
      return leftBroken(error);
    }
  }
  const left = <Value>(value: Value): Value => {
    leave();
    return value;
  };
  const leftBroken = (error: unknown): never => {
    leave();
    throw error;
  };

  return {
    ...transport,
    execute(request, cancel) {
      if (running < underWay) {
        running += 1;
        return inPlace(request, cancel);
      }
      if (line.size >= waiting) {
        observe('over limit');
        throw new FetchFailed(name, 'DOMAIN_UNAVAILABLE', 'has as much to do as it can: try again in a moment', {
          excused: true,
        });
      }
      return waitTurn(cancel).then(() => inPlace(request, cancel));
    },
    load: {
      get underWay() {
        return running;
      },
      get waiting() {
        return line.size;
      },
    },
  };
}
