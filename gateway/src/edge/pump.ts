import type { ServerResponse } from 'node:http';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { Asking } from '../extend/plugin.ts';
import type { Answer } from '../operations/answer.ts';
import { answerJson } from './answer-text.ts';
import type { Channel } from './channel.ts';
import type { OpenStreams, Reason } from './open-streams.ts';

export interface Pumping extends Pick<Asking, 'caller' | 'identity' | 'extensions'> {
  readonly streams: OpenStreams;
  readonly log: Logger;
}

/** Writes what a subscription answers to a client's channel, at the client's pace, until either of them ends. */
export async function pump(
  stream: AsyncIterable<FormattedExecutionResult>,
  channel: Channel,
  response: ServerResponse,
  { streams, log, caller, identity, extensions }: Pumping,
): Promise<void> {
  const source = stream[Symbol.asyncIterator]();
  let ended: Reason | 'closed' | null = null;
  const end = (why: Reason | 'closed') => {
    ended ??= why;
    void source.return?.();
  };
  let written = 0;
  /** How much was written when the connection was last seen to be full. */
  let fullAt = -1;
  function beat(): void {
    if (!response.writableNeedDrain) return void channel.beat();
    // Since the last beat it has not taken what was there: nobody reads, and nobody could be told.
    if (fullAt === written) response.destroy();
    fullAt = written;
  }
  const forget = streams.add({ caller, identity, breakOff: end, beat });
  response.once('close', () => end('closed'));
  try {
    for (;;) {
      const step = await source.next();
      if (step.done || ended) break;
      await channel.next(answerJson(step.value as Answer, { ...step.value.extensions, ...extensions }, log));
      written += 1;
    }
    if (ended === null) channel.complete();
    else if (ended !== 'closed') channel.breakOff(ended);
  } catch (error) {
    if (error instanceof StoaError) return channel.breakOff(error);
    log.error({ err: error, requestId: caller.requestId }, 'a stream broke');
    channel.breakOff({ code: 'INTERNAL_ERROR', message: 'The stream broke on our side: come back.' });
  } finally {
    forget();
  }
}
