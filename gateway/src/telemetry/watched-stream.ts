/** The same stream; each value and its end are told. By hand: a generator's return() waits behind a pending next(). */
export function watchedStream<Value>(
  stream: AsyncIterable<Value>,
  { onValue, onEnd }: { readonly onValue?: (value: Value) => void; readonly onEnd: () => void },
): AsyncIterable<Value> {
  const source = stream[Symbol.asyncIterator]();
  let open = true;
  const end = (): void => {
    if (!open) return;
    open = false;
    onEnd();
  };
  const iterator: AsyncIterator<Value> = {
    async next() {
      try {
        const step = await source.next();
        if (step.done) end();
        else onValue?.(step.value);
        return step;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return(value?: unknown) {
      end();
      return (await source.return?.(value)) ?? { done: true, value };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
