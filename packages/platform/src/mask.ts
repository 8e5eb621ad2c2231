import { codes, StoaError } from '@stoa/kernel/errors.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** An error as a client may see it: known codes pass, all else becomes INTERNAL_ERROR and is logged once, here. */
export function mask(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  const cause = error.originalError ?? undefined;
  const known = knownError(cause) ?? knownError(error);
  if (known)
    return { message: known.message, ...place, extensions: { ...known.extensions, code: known.code, requestId } };
  // Only graphql itself makes an error without an original one: parsing, validation, variables.
  if (!cause && error.extensions?.['code'] === undefined)
    return { message: error.message, ...place, extensions: { code: 'BAD_INPUT', requestId } };
  if (!cause && typeof error.extensions?.['code'] === 'string' && error.extensions['code'] in codes)
    return { message: error.message, ...place, extensions: { ...error.extensions, requestId } };
  log.error({ err: cause ?? error, requestId, path: error.path }, 'unexpected error');
  const message = `Something went wrong on our side. Quote ${requestId} when you ask about it.`;
  return { message, ...place, extensions: { code: 'INTERNAL_ERROR', requestId } };
}

const knownError = (error: unknown): StoaError | undefined =>
  error instanceof StoaError ? error : error instanceof GraphQLError ? knownError(error.originalError) : undefined;
