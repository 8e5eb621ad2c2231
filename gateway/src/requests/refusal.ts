import { codes, StoaError } from '@stoa/kernel/errors.ts';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Refused } from './outcome.ts';

/** What the specification of GraphQL over HTTP calls a request error: well-formed, and still not to be run. */
const graphqls = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_INPUT']);

/** Something that was thrown before anything ran, as its sender is told it. Throws on what is not known: a fault of ours. */
export function refusal(error: unknown, requestId: string, replyHeaders: Record<string, string> = {}): Refused {
  if (!(error instanceof StoaError)) throw error;
  const { locations, ...extensions } = error.extensions as { locations?: GraphQLFormattedError['locations'] };
  const told = { ...extensions, code: error.code, requestId };
  return {
    kind: 'refused',
    status: codes[error.code],
    isGraphqls: error.code === 'GRAPHQL_PARSE_FAILED',
    errors: [{ message: error.message, ...(locations && { locations }), extensions: told }],
    replyHeaders,
  };
}

/** Problems that validation or the variables have. */
export const problemsRefused = (problems: readonly GraphQLFormattedError[]): Refused => ({
  kind: 'refused',
  status: 400,
  isGraphqls: problems.every(({ extensions }) => graphqls.has(extensions?.['code'])),
  errors: problems,
  replyHeaders: {},
});

/** The code of a problem that graphql-js found: it gives none, but for the rule against introspection. */
export const codeOfProblem = ({ message }: GraphQLError): string =>
  message.startsWith('GraphQL introspection has been disabled')
    ? 'INTROSPECTION_DISABLED'
    : 'GRAPHQL_VALIDATION_FAILED';
