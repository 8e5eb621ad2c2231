/** A stream that is written by calls and read by `next`: plain, so that `return` ends it though a `next` is pending. */
export interface PushStream<Value> {
  readonly stream: AsyncIterableIterator<Value, undefined>;
  /** False when the reader is so far behind that the stream has to end. */
  push(value: Value): boolean;
  /** Once what waits is read. */
  end(): void;
  /** Like `end`, and the reader gets to know why. */
  fail(error: Error): void;
}

/** A reader who is a thousand events behind will not catch up. */
const mostWaiting = 1_000;

export function pushStream<Value>(onReturn: () => void): PushStream<Value> {
  let waiting: Value[] = [];
  let reader: PromiseWithResolvers<IteratorResult<Value, undefined>> | null = null;
  let failure: Error | null = null;
  let over = false;
  const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

  function end(): void {
    over = true;
    reader?.resolve(done);
    reader = null;
  }

  function fail(error: Error): void {
    if (over) return;
    over = true;
    if (reader) reader.reject(error);
    else failure = error;
    reader = null;
  }

  const stream: AsyncIterableIterator<Value, undefined> = {
    [Symbol.asyncIterator]: () => stream,
    next() {
      const value = waiting.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      if (failure) {
        const error = failure;
        failure = null;
        return Promise.reject(error);
      }
      if (over) return Promise.resolve(done);
      reader = Promise.withResolvers();
      return reader.promise;
    },
    return() {
      waiting = [];
      failure = null;
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
        reader.resolve({ done: false, value });
        reader = null;
        return true;
      }
      if (waiting.length >= mostWaiting) return false;
      waiting.push(value);
      return true;
    },
    end,
    fail,
  };
}
