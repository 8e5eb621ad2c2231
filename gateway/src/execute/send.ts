import { StoaError } from '@stoa/kernel/errors.ts';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { FetchNode } from '../plan/plan-node.ts';
import type { Transport } from '../transport/transport.ts';
import type { Reach } from './reach.ts';
import { own, type Path, type Run } from './run.ts';

export type Send = (run: Run, representations: readonly unknown[] | null) => Promise<FormattedExecutionResult>;

/** One fetch of a plan as a call to its domain. A transport that throws leaves a hole and a line in our log. */
export function sender({ transports, log }: Reach, node: FetchNode): Send {
  const { serviceName: domain, operation: query, operationName = null, variableUsages = [], operationKind: kind } = node;
  return async (run, representations) => {
    const variables: Record<string, unknown> = representations ? { representations } : {};
    for (const name of variableUsages) {
      const value = own(run.variables, name);
      if (value !== undefined) variables[name] = value;
    }
    try {
      return await wayTo(transports, domain).execute({ query, operationName, kind, variables, caller: run.caller, headers: run.headers });
    } catch (error) {
      if (error instanceof StoaError)
        return { errors: [{ message: error.message, extensions: { ...error.extensions, code: error.code } }] };
      log.error({ err: error, requestId: run.caller.requestId, domain }, 'a fetch failed');
      return { errors: [{ message: `The domain "${domain}" failed.`, extensions: { code: 'INTERNAL_ERROR' } }] };
    }
  };
}

function wayTo(transports: ReadonlyMap<string, Transport>, domain: string): Transport {
  const transport = transports.get(domain);
  if (!transport) throw new StoaError('DOMAIN_UNAVAILABLE', `There is no way to the domain "${domain}".`);
  return transport;
}

/** Notes an error of a domain where the client's own answer has the hole. */
export function note(run: Run, domain: string, { message, extensions }: GraphQLFormattedError, path?: Path): void {
  const { serviceName: _, stacktrace: __, ...said } = extensions ?? {};
  run.errors.push({
    message,
    ...(path && { path }),
    extensions: { requestId: run.caller.requestId, ...said, domain },
  });
}
