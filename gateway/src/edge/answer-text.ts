import type { Logger } from '@stoa/platform/logger.ts';
import type { Answer } from '../operations/answer.ts';
import { edgeError } from './edge-error.ts';

const closed = Buffer.from('}');

/** The JSON of an answer; of one that several receive it is made once. */
export function answerJson(answer: Answer, extensions: Readonly<Record<string, unknown>>, log: Logger): Buffer {
  const json = bodyOf(answer, log);
  for (const _ in extensions) {
    const more = Buffer.from(`,"extensions":${JSON.stringify(extensions)}}`);
    return Buffer.concat([json.subarray(0, -closed.length), more]);
  }
  return json;
}

function bodyOf(answer: Answer, log: Logger): Buffer {
  if (answer.written?.json) return answer.written.json;
  const { data, errors } = answer;
  const told = errors ? { errors: errors.map((each) => edgeError(each, each, log)), data } : { data };
  const json = Buffer.from(JSON.stringify(told));
  if (answer.written) answer.written.json = json;
  return json;
}
