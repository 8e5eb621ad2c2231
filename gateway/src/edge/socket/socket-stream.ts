import { StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { WebSocket } from 'ws';
import type { Answer } from '../../operations/answer.ts';
import type { Outcome, Streaming } from '../../requests/outcome.ts';
import { whole } from '../../requests/whole.ts';
import { answerJson } from '../answer-text.ts';
import { edgeError } from '../edge-error.ts';
import { closeCodes } from './close-codes.ts';
import { sent, sentAround } from './frames.ts';

/** One operation on a socket. */
export interface SocketStream {
  run(work: Promise<Streaming | Outcome>): Promise<void>;
  /** The client wants no more of it, or is gone. */
  stop(): void;
}

export interface SocketStreamOptions {
  readonly socket: WebSocket;
  readonly id: string;
  readonly requestId: string;
  readonly log: Logger;
  /** Closes the socket, with all that is on it. */
  close(code: number, reason: string): void;
}

export function socketStream({ socket, id, requestId, log, close }: SocketStreamOptions): SocketStream {
  let source: AsyncIterator<FormattedExecutionResult> | null = null;
  let isStopped = false;
  const next = (json: Buffer) => sentAround(socket, 'next', id, json);
  const complete = () => sent(socket, JSON.stringify({ id, type: 'complete' }));
  const refuse = (errors: readonly GraphQLFormattedError[]) =>
    sentAround(socket, 'error', id, Buffer.from(JSON.stringify(errors.map((each) => edgeError(each, each, log)))));

  async function forward(stream: AsyncIterable<FormattedExecutionResult>): Promise<void> {
    source = stream[Symbol.asyncIterator]();
    if (isStopped) return void source.return?.();
    for (;;) {
      const step = await source.next();
      if (step.done || isStopped) break;
      // At the pace of the client: what it has not taken yet holds back what comes next.
      await next(answerJson(step.value as Answer, step.value.extensions ?? {}, log));
    }
    if (!isStopped) await complete();
  }

  async function tell(outcome: Streaming | Outcome): Promise<void> {
    if (outcome.kind === 'streaming') return await forward(outcome.stream);
    if (isStopped) return;
    if (outcome.kind === 'refused') return await refuse(outcome.errors);
    const { answer, asking } = outcome;
    await next(answerJson(answer.later ? await whole(answer) : answer, asking.extensions, log));
    if (!isStopped) await complete();
  }

  /** It ends here: the other operations of the socket go on, but for a reader who is too slow for one of them. */
  async function breakOff(error: unknown): Promise<void> {
    if (isStopped) return;
    if (!(error instanceof StoaError)) {
      log.error({ err: error, requestId }, 'a stream broke');
      return await refuse([{ message: '', extensions: { code: 'INTERNAL_ERROR', requestId } }]);
    }
    if (error.code === 'SLOW_READER') return close(closeCodes.slowReader, 'Slow reader');
    await refuse([{ message: error.message, extensions: { ...error.extensions, code: error.code, requestId } }]);
  }

  return {
    async run(work) {
      try {
        await tell(await work);
      } catch (error) {
        await breakOff(error);
      }
    },
    stop() {
      isStopped = true;
      void source?.return?.();
    },
  };
}
