import type { Logger } from '@stoa/platform/logger.ts';
import type { Answer, LaterPart } from '../operations/answer.ts';
import { edgeError } from './edge-error.ts';

/** The first part of an answer of which more will come; then what comes. */
export interface Incremental {
  first(answer: Answer, extensions: Readonly<Record<string, unknown>>): Buffer;
  later(parts: readonly LaterPart[], hasNext: boolean): Buffer;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** As Apollo's clients and urql have spoken since 2022: each part says its own path and label. */
export const incremental2022 = (log: Logger): Incremental => ({
  first: ({ data, errors }, extensions) =>
    json({
      ...(errors && { errors: errors.map((each) => edgeError(each, each, log)) }),
      data,
      ...(Object.keys(extensions).length > 0 && { extensions }),
      hasNext: true,
    }),
  later: (parts, hasNext) =>
    json({
      hasNext,
      ...(parts.length > 0 && {
        incremental: parts.map(({ path, label, data, errors }) => ({
          data,
          path,
          ...(label !== undefined && { label }),
          ...(errors && { errors: errors.map((each) => edgeError(each, each, log)) }),
        })),
      }),
    }),
});

/** As the specification's draft says it now: parts are announced by an id, and completed by it. */
export function incrementalV02(log: Logger): Incremental {
  let ids = 0;
  return {
    ...incremental2022(log),
    later(parts, hasNext) {
      const named = parts.map((part) => ({ part, id: String(ids++) }));
      return json({
        hasNext,
        pending: named.map(({ part: { path, label }, id }) => ({ id, path, ...(label !== undefined && { label }) })),
        incremental: named.flatMap(({ part: { data, errors }, id }) =>
          data === null
            ? []
            : [{ id, data, ...(errors && { errors: errors.map((each) => edgeError(each, each, log)) }) }],
        ),
        completed: named.map(({ part: { data, errors }, id }) => ({
          id,
          ...(data === null && { errors: (errors ?? []).map((each) => edgeError(each, each, log)) }),
        })),
      });
    },
  };
}
