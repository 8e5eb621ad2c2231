import type { Logger } from '@stoa/platform/logger.ts';
import type { Answer } from '../operations/answer.ts';
import { edgeError } from './edge-error.ts';

/** The JSON of an answer as bytes; of one that several receive it is made once. */
export function answerJson(answer: Answer, extensions: Readonly<Record<string, unknown>>, log: Logger): Buffer {
  const json = answerText(answer, extensions, log);
  return typeof json === 'string' ? Buffer.from(json) : json;
}

/** The same as a text where one client alone gets it: the head of the response goes into one write with that. */
export function answerText(
  answer: Answer,
  extensions: Readonly<Record<string, unknown>>,
  log: Logger,
): Buffer | string {
  const json = bodyOf(answer, log);
  for (const _ in extensions) {
    const more = `,"extensions":${JSON.stringify(extensions)}}`;
    return typeof json === 'string'
      ? json.slice(0, -1) + more
      : Buffer.concat([json.subarray(0, -1), Buffer.from(more)]);
  }
  return json;
}

function bodyOf(answer: Answer, log: Logger): Buffer | string {
  const { data, errors, written } = answer;
  if (written?.json) return written.json;
  const told = errors ? { errors: errors.map((each) => edgeError(each, each, log)), data } : { data };
  const json = JSON.stringify(told);
  return written ? (written.json = Buffer.from(json)) : json;
}
