import type { Clock } from '@stoa/kernel/clock.ts';
import { fail, StoaError } from '@stoa/kernel/errors.ts';
import { fromJson, toJson } from '../bigint-json.ts';
import { isCode } from './answers.ts';
import { type CommandBus, defaultTimeoutMs } from './bus.ts';
import { signCommand } from './command-signature.ts';
import { timedOut } from './in-process-bus.ts';

export interface HttpBusOptions {
  /** Where a domain is served, without a path. */
  readonly urlOf: (domain: string) => string;
  readonly secret: string;
  readonly clock: Clock;
}

/** To domains of other processes. */
export function httpBus({ urlOf, secret, clock }: HttpBusOptions): CommandBus {
  return {
    async send(type, input, { key, timeoutMs = defaultTimeoutMs }) {
      const command = { name: type.name, key, time: `${clock.now().getTime()}`, body: toJson(input) };
      const request: RequestInit = {
        method: 'POST',
        body: command.body,
        headers: {
          'content-type': 'application/json',
          'stoa-key': encodeURIComponent(key),
          'stoa-time': command.time,
          'stoa-signature': signCommand(command, secret),
        },
        signal: AbortSignal.timeout(timeoutMs),
      };
      const answer = await ask(new URL(`/commands/${type.name}`, urlOf(type.domain)), request).catch(
        (error: unknown) => {
          if (error instanceof Error && error.name === 'TimeoutError') throw timedOut(type.name, timeoutMs);
          return fail(
            'DOMAIN_UNAVAILABLE',
            `The domain ${type.domain} cannot be reached: ask again with the same key.`,
          );
        },
      );
      if ('answer' in answer) return type.output.parse(answer.answer);
      const { code, message, extensions } = answer.error;
      if (!isCode(code)) fail('DOMAIN_UNAVAILABLE', `The domain ${type.domain} gave an answer that cannot be read.`);
      throw new StoaError(code, message, extensions);
    },
  };
}

/** What goes over the wire: the answer, or a code with its words. */
export type Reply =
  | { readonly answer: unknown }
  | {
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly extensions?: Record<string, unknown>;
      };
    };

async function ask(url: URL, request: RequestInit): Promise<Reply> {
  const response = await fetch(url, request);
  const reply = fromJson(await response.text()) as Reply;
  if (typeof reply !== 'object' || reply === null || !('answer' in reply || 'error' in reply))
    throw new Error('garbage');
  return reply;
}
