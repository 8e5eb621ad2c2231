import { StoaError } from '@stoa/kernel/errors.ts';
import type { Answer } from '../operations/answer.ts';

export interface Reader {
  readonly stream: AsyncIterableIterator<Answer, undefined>;
  /** How many answers it was given. */
  readonly received: number;
  readonly hasRoom: boolean;
  push(answer: Answer): void;
  /** After what is still waiting to be read. */
  end(): void;
  fail(error: unknown): void;
}

export interface ReaderOptions {
  /** So many answers wait for a slow reader, and no more. */
  readonly mostWaiting: number;
  /** Of answers that say how things are, the newest is enough. */
  readonly isState: boolean;
  /** Called once, when it leaves or is given up. */
  onLeave(): void;
  /** Called when there is room where there was none. */
  onRoom(): void;
}

type Step = IteratorResult<Answer, undefined>;
const done: Step = { done: true, value: undefined };

/** After so many times that all but the newest was dropped, with nothing read in between, nobody is reading. */
const mostDropped = 10;

/** One who reads a shared stream at a pace of their own: the others do not wait. */
export function streamReader({ mostWaiting, isState, onLeave, onRoom }: ReaderOptions): Reader {
  let waiting: Answer[] = [];
  let reading: PromiseWithResolvers<Step> | null = null;
  let over = false;
  let hasLeft = false;
  let failure: { readonly error: unknown } | null = null;
  let received = 0;
  let dropped = 0;

  function settle(): void {
    if (!reading) return;
    const wasFull = waiting.length >= mostWaiting;
    const next = waiting.shift();
    if (wasFull) onRoom();
    if (next) reading.resolve({ done: false, value: next });
    else if (failure) reading.reject(failure.error);
    else if (over) reading.resolve(done);
    else return;
    if (!next) failure = null;
    reading = null;
  }

  function leave(): void {
    over = true;
    if (hasLeft) return;
    hasLeft = true;
    onLeave();
  }

  /** What waits is not read any more: it is too late to be of use, and cannot be all that is missing. */
  function giveUp(): void {
    waiting = [];
    failure = {
      error: new StoaError('SLOW_READER', 'Events came faster than you read them: come back with your last cursor.'),
    };
    leave();
  }

  const stream: AsyncIterableIterator<Answer, undefined> = {
    [Symbol.asyncIterator]: () => stream,
    next() {
      dropped = 0;
      reading = Promise.withResolvers<Step>();
      const { promise } = reading;
      settle();
      return promise;
    },
    return() {
      waiting = [];
      failure = null;
      leave();
      settle();
      return Promise.resolve(done);
    },
  };
  return {
    stream,
    get received() {
      return received;
    },
    get hasRoom() {
      return isState || waiting.length < mostWaiting;
    },
    push(answer) {
      if (over) return;
      received += 1;
      if (waiting.length >= mostWaiting) {
        if (!isState || ++dropped > mostDropped) return giveUp();
        waiting = [];
      }
      waiting.push(answer);
      settle();
    },
    end() {
      over = true;
      hasLeft = true;
      settle();
    },
    fail(error) {
      over = true;
      hasLeft = true;
      failure = { error };
      settle();
    },
  };
}
