import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Apollo Server and graphql-ws want errors, not their formatted selves, which is what our domains answer with. */
export const thawed = ({ data, errors, extensions }: FormattedExecutionResult): ExecutionResult => ({
  ...(data !== undefined && { data }),
  ...(errors && { errors: errors.map(asError) }),
  ...(extensions && { extensions }),
});

const asError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });

/** Answers as they come, each changed. A plain iterator: a generator's return() would wait behind its pending next(). */
export function mapStream<A, B>(
  stream: AsyncIterable<A>,
  change: (value: A) => B | Promise<B>,
): AsyncIterableIterator<B> {
  const source = stream[Symbol.asyncIterator]();
  const changed: AsyncIterableIterator<B> = {
    [Symbol.asyncIterator]: () => changed,
    async next() {
      const step = await source.next();
      return step.done ? { done: true, value: undefined } : { done: false, value: await change(step.value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return changed;
}

/** A stream of answers, or the one that says why there is none. */
export const thawedStream = (result: AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult) =>
  Symbol.asyncIterator in result ? mapStream(result, thawed) : thawed(result);
