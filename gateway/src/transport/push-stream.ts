/** A stream that is written by calls and read by `next`: plain, so that `return` ends it though a `next` is pending. */
export interface PushStream<Value> {
  readonly stream: AsyncIterableIterator<Value, undefined>;
  /** False when the reader is so far behind that the stream ends here. */
  push(value: Value): boolean;
  end(): void;
}

/** A reader who is a thousand events behind will not catch up. */
const mostWaiting = 1_000;

export function pushStream<Value>(onReturn: () => void): PushStream<Value> {
  let waiting: Value[] = [];
  let reader: ((step: IteratorResult<Value, undefined>) => void) | null = null;
  let over = false;
  const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

  function end(): void {
    over = true;
    reader?.(done);
    reader = null;
  }

  const stream: AsyncIterableIterator<Value, undefined> = {
    [Symbol.asyncIterator]: () => stream,
    next() {
      const value = waiting.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      if (over) return Promise.resolve(done);
      return new Promise((resolve) => (reader = resolve));
    },
    return() {
      waiting = [];
      if (!over) onReturn();
      end();
      return Promise.resolve(done);
    },
  };
  return {
    stream,
    push(value) {
      if (over) return false;
      if (reader) {
        reader({ done: false, value });
        reader = null;
        return true;
      }
      if (waiting.length >= mostWaiting) return false;
      waiting.push(value);
      return true;
    },
    end,
  };
}
