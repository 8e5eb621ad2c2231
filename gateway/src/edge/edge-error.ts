import { codes } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { GraphQLFormattedError } from 'graphql';

/** What graphql and Apollo Server say themselves; a client may rely on these like on ours. */
const passed: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** Known codes pass; anything else was logged where it arose, or is logged here, and says nothing of us. */
export function edgeError(
  { message, locations, path, extensions = {} }: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const { serviceName: _, stacktrace, validationErrorCode, ...kept } = extensions;
  const code = codeOf(message, validationErrorCode ?? extensions['code']);
  if (Object.hasOwn(codes, code) && code !== 'INTERNAL_ERROR')
    return { message, ...place, extensions: { ...kept, code } };
  const known = Object.hasOwn(passed, code) ? passed[code] : undefined;
  if (known) return { message, ...place, extensions: { ...kept, code: known } };
  const { requestId, domain } = kept;
  if (code !== 'INTERNAL_ERROR') log.error({ err: error, stacktrace, path, requestId }, 'unexpected error');
  const quote = typeof requestId === 'string' ? ` Quote ${requestId} when you ask about it.` : '';
  return {
    message: `Something went wrong on our side.${quote}`,
    ...place,
    extensions: {
      code: 'INTERNAL_ERROR',
      ...(requestId !== undefined && { requestId }),
      ...(domain !== undefined && { domain }),
    },
  };
}

/** Apollo Server gives this refusal no code of its own. */
const codeOf = (message: string, code: unknown): string =>
  message === 'Operation batching disabled.' ? 'BATCHING_DISABLED' : String(code);
