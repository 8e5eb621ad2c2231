import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Caller } from '@stoa/platform/identity.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Runner } from '../operations/operation.ts';
import type { Data } from '../execute/run.ts';
import { operationHash } from '../operations/operation-hash.ts';
import type { Transport } from '../transport/transport.ts';

/** What each request carries through @apollo/gateway to the transports. */
export interface Asked {
  readonly caller: Caller;
}

/**
 * The one place that touches @apollo/gateway, which is Elastic-2.0 licensed: it plans an operation and runs the plan;
 * every fetch of the plan comes back to a transport of ours. Chosen by STOA_EXECUTOR=stock: when an answer looks wrong, the
 * second opinion is one setting away.
 */
export function stockGateway(supergraphSdl: string, transports: ReadonlyMap<string, Transport>): GatewayInterface {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSource(transports.get(name), name),
    // Plans of a few kilobytes each: room for thousands of operations.
    experimental_approximateQueryPlanStoreMiB: 64,
  });
}

/** The same as a way to run operations that we have met. */
export async function stockRunner(supergraphSdl: string, transports: ReadonlyMap<string, Transport>): Promise<Runner> {
  const { executor } = await stockGateway(supergraphSdl, transports).load({ apollo: {} });
  if (!executor) throw new Error('The gateway of Apollo has no executor.');
  return async (document, operation, { caller, given, operationName }) => {
    const source = document.loc?.source.body ?? '';
    const { data, errors } = await executor({
      source,
      document,
      operation,
      operationName: operationName ?? null,
      queryHash: operationHash(source),
      request: { query: source, operationName, variables: { ...given } },
      context: { caller },
      metrics: {},
      overallCachePolicy: {},
    } as never);
    return { data: (data ?? null) as Data | null, ...(errors && { errors: errors.map((each) => each.toJSON()) }) };
  };
}

const dataSource = (transport: Transport | undefined, name: string): GraphQLDataSource<Asked> => ({
  async process({ request, context }) {
    if (!transport) throw new Error(`No way to the subgraph ${name}.`);
    const { query = '', operationName = null, variables = {} } = request;
    const kind = query.startsWith('mutation') ? 'mutation' : 'query';
    const { caller } = context as Asked;
    const result = await transport.execute({ query, operationName, kind, variables, caller, headers: {} });
    const isEntityFetch = 'representations' in variables;
    return (isEntityFetch && result.errors ? { ...result, errors: result.errors.map(atFirstEntity) } : result) as never;
  },
});

/** A fetch that failed whole says nothing of where: the gateway makes a client's path of the first entity asked for. */
const atFirstEntity = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.path ? error : { ...error, path: ['_entities', 0] };
