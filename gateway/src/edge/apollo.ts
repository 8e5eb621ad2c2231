import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Asked } from '../plan/own-gateway.ts';
import { edgeError } from './edge-error.ts';

export interface ApolloOptions {
  readonly gateway: GatewayInterface;
  readonly production: boolean;
  readonly log: Logger;
}

/** What any plugin or option here does for each request, `answer-known.ts` must do too: it goes past this server. */
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
