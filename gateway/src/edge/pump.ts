import type { ServerResponse } from 'node:http';
import type { Logger } from '@stoa/platform/logger.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { Asking } from '../extend/plugin.ts';
import type { Answer } from '../operations/answer.ts';
import { answerJson } from './answer-text.ts';
import type { Channel } from './channel.ts';
import type { OpenStreams, Reason } from './open-streams.ts';

/** Below what proxies allow a quiet connection. */
const beatMs = 12_000;

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
  const forget = streams.add({ caller, identity, breakOff: end });
  const beat = setInterval(() => void channel.beat(), beatMs).unref();
  response.once('close', () => end('closed'));
  try {
    for (;;) {
      const step = await source.next();
      if (step.done || ended) break;
      await channel.next(answerJson(step.value as Answer, { ...step.value.extensions, ...extensions }, log));
    }
    if (ended === null) channel.complete();
    else if (ended !== 'closed') channel.breakOff(ended);
  } catch (error) {
    log.error({ err: error, requestId: caller.requestId }, 'a stream broke');
    channel.breakOff({ code: 'INTERNAL_ERROR', message: 'The stream broke on our side: come back.' });
  } finally {
    clearInterval(beat);
    forget();
  }
}
