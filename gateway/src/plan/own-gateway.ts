import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import { thawed } from '@stoa/platform/thawed.ts';
import { GraphQLError } from 'graphql';
import type { KnownOperations } from '../operations/known-operations.ts';
import type { Planner } from './planner.ts';

/** What each request carries through Apollo Server to the transports. */
export interface Asked {
  readonly caller: Caller;
}

/** Behind Apollo Server: it has parsed and validated; we plan what is new, and run. */
export const ownGateway = ({ schema }: Planner, operations: KnownOperations): GatewayInterface => ({
  onSchemaLoadOrUpdate(update) {
    update({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: () =>
    Promise.resolve({
      async executor({ source, document, request, context }) {
        try {
          const operation = operations.learn(source, document, request.operationName ?? undefined);
          const given = request.variables ?? {};
          const values = operation.coerce(given);
          if ('errors' in values) return { errors: values.errors } as never;
          return thawed(await operation.run(given, values.coerced, { ...(context as Asked), headers: {} })) as never;
        } catch (error) {
          if (!(error instanceof StoaError)) throw error;
          return { errors: [new GraphQLError(error.message, { extensions: { code: error.code } })] } as never;
        }
      },
    }),
  stop: () => Promise.resolve(),
});
