import { StoaError } from '@stoa/kernel/errors.ts';
import { fromJson, toJson } from '../bigint-json.ts';
import type { Answers } from './answers.ts';
import { type CommandBus, defaultTimeoutMs } from './bus.ts';

/** To domains of this process. What goes through is copied: neither side can change what the other holds. */
export function inProcessBus(answers: Answers): CommandBus {
  return {
    async send(type, input, { key, timeoutMs = defaultTimeoutMs }) {
      const answer = answers.ask(type.name, fromJson(toJson(input)), key);
      return (await within(answer, timeoutMs, type.name)) as never;
    },
  };
}

/** The work goes on: whoever asks again under the same key gets its answer. */
async function within<Answer>(answer: Promise<Answer>, milliseconds: number, name: string): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(timedOut(name, milliseconds)), milliseconds);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

export const timedOut = (name: string, milliseconds: number): StoaError =>
  new StoaError(
    'TIMEOUT',
    `The command ${name} was not answered within ${milliseconds} ms: ask again with the same key.`,
  );
