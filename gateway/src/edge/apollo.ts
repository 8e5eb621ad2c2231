import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { codes } from '@stoa/kernel/errors.ts';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@stoa/platform/logger.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Asked } from '../plan/stock-gateway.ts';

export interface ApolloOptions {
  readonly gateway: GatewayInterface;
  readonly production: boolean;
  readonly log: Logger;
}

/** What graphql and Apollo Server say themselves; a client may rely on these like on ours. */
const passed: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

export async function apolloServer({ gateway, production, log }: ApolloOptions): Promise<ApolloServer<Asked>> {
  const apollo = new ApolloServer<Asked>({
    gateway,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: log as never,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    formatError: (formatted, error) => edgeError(formatted, error, log),
  });
  await apollo.start();
  return apollo;
}

/** Known codes pass; anything else was logged where it arose, or is logged here, and says nothing of us. */
function edgeError(
  { message, locations, path, extensions = {} }: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const code = String(extensions['code']);
  const { serviceName, stacktrace, ...kept } = extensions;
  const domain = typeof serviceName === 'string' ? { domain: serviceName } : {};
  if (code in codes) return { message, ...place, extensions: { ...kept, ...domain } };
  const known = passed[code];
  if (known) return { message, ...place, extensions: { ...kept, code: known } };
  log.error({ err: error, stacktrace, path }, 'unexpected error');
  return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_ERROR', ...domain } };
}
