import type { LaterPart } from '../operations/answer.ts';

/** Deferred parts as they come, for one reader: it ends when none can come any more, or when the reader leaves. */
export interface Later extends AsyncIterableIterator<readonly LaterPart[]> {
  /** Nothing will be ready before this is. */
  expect(ready: Promise<unknown>): void;
  push(parts: readonly LaterPart[]): void;
  /** Nothing was expected. */
  isEmpty(): boolean;
  /** The reader has left. */
  isOver(): boolean;
}

type Step = IteratorResult<readonly LaterPart[]>;
const end: Step = { done: true, value: undefined };

export function laterParts(): Later {
  const ready: (readonly LaterPart[])[] = [];
  let reader: PromiseWithResolvers<Step> | null = null;
  let expected = 0;
  let total = 0;
  let over = false;
  let failure: { readonly error: unknown } | null = null;

  function tell(): void {
    if (!reader) return;
    const next = ready.shift();
    if (next) reader.resolve({ done: false, value: next });
    else if (failure) reader.reject(failure.error);
    else if (over || expected === 0) reader.resolve(end);
    else return;
    reader = null;
  }

  async function settle(promise: Promise<unknown>): Promise<void> {
    try {
      await promise;
    } catch (error) {
      failure ??= { error };
    }
    expected -= 1;
    tell();
  }

  const later: Later = {
    [Symbol.asyncIterator]: () => later,
    expect(promise) {
      expected += 1;
      total += 1;
      void settle(promise);
    },
    push(parts) {
      if (!over) ready.push(parts);
      tell();
    },
    isEmpty: () => total === 0,
    isOver: () => over,
    next() {
      reader = Promise.withResolvers<Step>();
      const { promise } = reader;
      tell();
      return promise;
    },
    return() {
      over = true;
      ready.length = 0;
      tell();
      return Promise.resolve(end);
    },
  };
  return later;
}
