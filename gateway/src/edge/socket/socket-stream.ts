import type { Logger } from '@stoa/platform/logger.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { WebSocket } from 'ws';
import type { Answer } from '../../operations/answer.ts';
import type { Outcome, Streaming } from '../../requests/outcome.ts';
import { whole } from '../../requests/whole.ts';
import { answerJson } from '../answer-text.ts';
import { edgeError } from '../edge-error.ts';
import { frame, sent } from './frames.ts';

/** One operation on a socket. */
export interface SocketStream {
  run(outcome: Streaming | Outcome): Promise<void>;
  /** The client wants no more of it, or is gone. */
  stop(): void;
}

export function socketStream(socket: WebSocket, id: string, log: Logger): SocketStream {
  let source: AsyncIterator<FormattedExecutionResult> | null = null;
  let isStopped = false;
  const complete = () => sent(socket, JSON.stringify({ id, type: 'complete' }));

  async function forward(stream: AsyncIterable<FormattedExecutionResult>): Promise<void> {
    source = stream[Symbol.asyncIterator]();
    if (isStopped) return void source.return?.();
    for (;;) {
      const step = await source.next();
      if (step.done || isStopped) break;
      // At the pace of the client: what it has not taken yet holds back what comes next.
      await sent(socket, frame('next', id, answerJson(step.value as Answer, step.value.extensions ?? {}, log)));
    }
    if (!isStopped) await complete();
  }

  return {
    async run(outcome) {
      if (outcome.kind === 'streaming') return await forward(outcome.stream);
      if (isStopped) return;
      if (outcome.kind === 'answered') {
        const answer = outcome.answer.later ? await whole(outcome.answer) : outcome.answer;
        await sent(socket, frame('next', id, answerJson(answer, outcome.asking.extensions, log)));
        return await complete();
      }
      const errors = outcome.errors.map((each) => edgeError(each, each, log));
      await sent(socket, frame('error', id, Buffer.from(JSON.stringify(errors))));
    },
    stop() {
      isStopped = true;
      void source?.return?.();
    },
  };
}
