import type { FormattedExecutionResult } from 'graphql';
import type { Answer } from '../operations/answer.ts';
import type { FetchNode } from '../plan/plan-node.ts';
import type { Executable } from './executable.ts';
import { copied, merge } from './merge.ts';
import type { Reach } from './reach.ts';
import { rewriting } from './rewrites.ts';
import type { Asker, Data, Run } from './run.ts';
import { note, variablesFor, wayTo } from './send.ts';

/** Answers as they come. One `next` at a time; `return` ends it at once, though a `next` is pending. */
export interface AnswerStream extends AsyncIterableIterator<Answer, undefined> {
  /** The last answer as it would be now: what other domains add to the event is fetched again. Null before the first. */
  again(): Promise<Answer> | Answer | null;
}

type Values = Readonly<Record<string, unknown>>;

export type OpenStream = (given: Values, coerced: Values, asker: Asker) => Promise<AnswerStream | Answer>;

/** Opens a subscription at the domain that owns the event; the other domains are asked for their part of each. */
export function streamOpener(reach: Reach, ready: Executable): OpenStream {
  return async (given, coerced, { caller, headers }) => {
    const asker: Asker = { caller, headers };
    const variant = ready.choose(asker);
    if (variant.plan?.kind !== 'Subscription') throw new Error('This operation is not a subscription.');
    const { primary, rest } = variant.plan;
    const receive = receiver(reach, primary);

    async function answerTo(event: FormattedExecutionResult): Promise<Answer> {
      const run = ready.start(given, coerced, asker);
      receive(run, event);
      if (event.data) await ready.fetch(run, variant);
      return ready.answer(run);
    }

    const { operation: query, operationName = null, serviceName, variableUsages = [] } = primary;
    const variables = variablesFor(ready.start(given, coerced, asker), variableUsages);
    const message = { query, operationName, kind: 'subscription', variables, caller, headers } as const;
    const source = await wayTo(reach.transports, serviceName).subscribe(message);
    return Symbol.asyncIterator in source ? streaming(source, answerTo, rest !== undefined) : await answerTo(source);
  };
}

function receiver({ planner }: Reach, { serviceName, outputRewrites }: FetchNode) {
  const rewrite = rewriting(planner.wholeSchema, outputRewrites);
  return (run: Run, { data, errors = [] }: FormattedExecutionResult): void => {
    if (data) {
      rewrite?.(data);
      merge(run.data, data);
    }
    for (const error of errors) note(run, serviceName, error, error.path);
  };
}

/** A plain iterator: the return() of a generator would wait behind its pending next(), and leave the upstream open. */
function streaming(
  events: AsyncIterable<FormattedExecutionResult>,
  answerTo: (event: FormattedExecutionResult) => Promise<Answer>,
  hasRest: boolean,
): AnswerStream {
  const source = events[Symbol.asyncIterator]();
  const end: IteratorReturnResult<undefined> = { done: true, value: undefined };
  let reader: PromiseWithResolvers<IteratorResult<Answer, undefined>> | null = null;
  let over = false;
  let last: { readonly event: FormattedExecutionResult | null; readonly answer: Answer } | null = null;

  async function read(): Promise<IteratorResult<Answer, undefined>> {
    const step = await source.next();
    if (step.done) {
      over = true;
      return end;
    }
    const event = hasRest ? (copied(step.value) as FormattedExecutionResult) : null;
    const answer = await answerTo(step.value);
    last = { event, answer };
    return { done: false, value: answer };
  }

  async function tell(waiting: PromiseWithResolvers<IteratorResult<Answer, undefined>>): Promise<void> {
    try {
      waiting.resolve(await read());
    } catch (error) {
      over = true;
      waiting.reject(error);
    }
  }

  const stream: AnswerStream = {
    [Symbol.asyncIterator]: () => stream,
    next() {
      if (over) return Promise.resolve(end);
      reader = Promise.withResolvers();
      void tell(reader);
      return reader.promise;
    },
    return() {
      over = true;
      reader?.resolve(end);
      reader = null;
      void release(source);
      return Promise.resolve(end);
    },
    again: () => last && (last.event ? answerTo(copied(last.event) as Data) : last.answer),
  };
  return stream;
}

/** Not waited for: an upstream that hangs must not hold up who leaves it. */
async function release(source: AsyncIterator<unknown>): Promise<void> {
  try {
    await source.return?.();
  } catch {
    // It is over either way, and nobody is there to be told.
  }
}
