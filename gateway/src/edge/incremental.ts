import type { Logger } from '@stoa/platform/logger.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Answer, LaterPart, PendingPart } from '../operations/answer.ts';
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
  const told = (errors: readonly GraphQLFormattedError[]) => errors.map((each) => edgeError(each, each, log));
  const ids = new Map<string, string>();
  const keyOf = ({ path, part }: PendingPart): string => JSON.stringify([path, part]);
  let last = 0;
  const announced = (parts: readonly PendingPart[]) =>
    parts.flatMap((part) => {
      const key = keyOf(part);
      if (ids.has(key)) return [];
      const id = String(last++);
      ids.set(key, id);
      return [{ id, path: part.path, ...(part.label !== undefined && { label: part.label }) }];
    });
  return {
    first: ({ data, errors, pending = [] }, extensions) =>
      json({
        ...(errors && { errors: told(errors) }),
        data,
        ...(Object.keys(extensions).length > 0 && { extensions }),
        pending: announced(pending),
        hasNext: true,
      }),
    later(parts, hasNext) {
      if (parts.length === 0) return json({ hasNext });
      const pending = announced(parts);
      const named = parts.map((part) => ({ part, id: ids.get(keyOf(part)) }));
      return json({
        hasNext,
        ...(pending.length > 0 && { pending }),
        incremental: named.flatMap(({ part: { data, errors }, id }) =>
          data === null ? [] : [{ id, data, ...(errors && { errors: told(errors) }) }],
        ),
        completed: named.map(({ part: { data, errors = [] }, id }) => ({
          id,
          ...(data === null && { errors: told(errors) }),
        })),
      });
    },
  };
}
