import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { thawed } from '@stoa/platform/thawed.ts';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { edgeError } from '../edge/edge-error.ts';
import type { Asker, OperationRequest } from './operation-request.ts';
import type { Outcome } from './outcome.ts';
import { problemsRefused, refusal } from './refusal.ts';

/** What a request carries through Apollo Server, which copies what it is given: the box stays the same one. */
export interface Carried {
  readonly asker: Asker;
  readonly box: Box;
}

interface Box {
  readonly run: (document: DocumentNode) => Promise<Outcome>;
  outcome: Outcome | null;
  failure: unknown;
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** Apollo's own kind of plugins. They see each operation when it is met, not each request: docs/decisions/0003-own-executor.md. */
  readonly apolloPlugins: readonly ApolloServerPlugin<Carried>[];
  readonly log: Logger;
}

export interface ThroughApollo {
  /** Has Apollo Server parse and validate an operation; what passes is run by `run`. */
  answer(request: OperationRequest, asker: Asker, run: Box['run']): Promise<Outcome>;
  stop(): Promise<void>;
}

export async function throughApollo({
  schema,
  introspection,
  apolloPlugins,
  log,
}: ApolloOptions): Promise<ThroughApollo> {
  const apollo = new ApolloServer<Carried>({
    gateway: {
      onSchemaLoadOrUpdate(update) {
        update({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: () =>
        Promise.resolve({ executor: ({ document, context }) => execute(document, context as Carried) as never }),
      stop: () => Promise.resolve(),
    },
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    // Hashes are ours to look up: see operations/persisted.ts.
    persistedQueries: false,
    // Documents, too: those that passed are kept as known operations, the others are not worth it.
    documentStore: null,
    stopOnTerminationSignals: false,
    logger: log as never,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), ...apolloPlugins],
    formatError: (formatted, error) => edgeError(formatted, error, log),
  });
  await apollo.start();
  return {
    async answer({ query, operationName, variables }, asker, run) {
      const box: Box = { run, outcome: null, failure: null };
      const given = { query: query ?? '', variables, ...(operationName !== undefined && { operationName }) };
      const { body } = await apollo.executeOperation(given, { contextValue: { asker, box } });
      if (box.failure !== null) throw box.failure;
      if (box.outcome) return box.outcome;
      return problemsRefused(body.kind === 'single' ? (body.singleResult.errors ?? []) : []);
    },
    stop: () => apollo.stop(),
  };
}

/** The outcome goes on with the request; Apollo's plugins see what of it they can understand. */
async function execute(document: DocumentNode, { asker, box }: Carried) {
  try {
    box.outcome = await box.run(document);
  } catch (error) {
    if (error instanceof StoaError) box.outcome = refusal(error, asker.caller.requestId);
    else box.failure = error;
  }
  const { outcome } = box;
  if (outcome?.kind === 'answered') return thawed(outcome.answer);
  const errors = outcome?.errors ?? [{ message: 'Something went wrong on our side.' }];
  return {
    errors: errors.map(({ message, extensions }) => new GraphQLError(message, { extensions: extensions ?? null })),
  };
}
