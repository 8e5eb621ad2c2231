import { StoaError } from '@stoa/kernel/errors.ts';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { FetchNode } from '../plan/plan-node.ts';
import type { Transport } from '../transport/transport.ts';
import type { Reach } from './reach.ts';
import { type Data, own, type Path, type Run } from './run.ts';

/** One operation for one domain. */
export interface Message {
  readonly query: string;
  readonly operationName: string | null;
  readonly kind: FetchNode['operationKind'];
  readonly variables: Data;
}

export type Send = (run: Run, message: Message) => Promise<FormattedExecutionResult>;

/** The way to a domain. A transport that throws leaves a hole and a line in our log. */
export function sender({ transports, log }: Reach, domain: string): Send {
  return async ({ caller, headers, after = 0 }, { query, operationName, kind, variables }) => {
    try {
      return await wayTo(transports, domain).execute({ query, operationName, kind, variables, caller, headers, after });
    } catch (error) {
      if (error instanceof StoaError)
        return { errors: [{ message: error.message, extensions: { ...error.extensions, code: error.code } }] };
      log.error({ err: error, requestId: caller.requestId, domain }, 'a fetch failed');
      return { errors: [{ message: `The domain "${domain}" failed.`, extensions: { code: 'INTERNAL_ERROR' } }] };
    }
  };
}

export function wayTo(transports: ReadonlyMap<string, Transport>, domain: string): Transport {
  const transport = transports.get(domain);
  if (!transport) throw new StoaError('DOMAIN_UNAVAILABLE', `There is no way to the domain "${domain}".`);
  return transport;
}

/** For an answer that has neither data nor errors. */
export const nothing = (domain: string): GraphQLFormattedError => ({
  message: `The domain "${domain}" answered nothing.`,
  extensions: { code: 'INTERNAL_ERROR' },
});

/** Of the client's variables those that a fetch names. */
export function variablesFor({ variables }: Run, names: readonly string[]): Data {
  const given: Data = {};
  for (const name of names) {
    const value = own(variables, name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

type Counted = readonly { readonly number: number; readonly entities: number | null }[];

/** Waits for an answer, and writes down what it took when somebody wants to know. */
export function timed(
  run: Run,
  domain: string,
  fetches: Counted,
  answer: Promise<FormattedExecutionResult>,
  hasFailed = ({ errors }: FormattedExecutionResult, _index: number): boolean => errors !== undefined,
): Promise<FormattedExecutionResult> {
  if (!run.timings) return answer;
  const before = performance.now();
  return answer.then((result) => {
    writeTiming(run, domain, fetches, before, (index) => hasFailed(result, index));
    return result;
  });
}

export function writeTiming(
  { timings, began }: Run,
  domain: string,
  fetches: Counted,
  before: number,
  hasFailed: (index: number) => boolean = () => false,
): void {
  const took = { domain, startedMs: before - began, ms: performance.now() - before };
  for (const [index, { number, entities }] of fetches.entries())
    timings?.push({ fetch: number, entities, ...took, failed: hasFailed(index) });
}

/** Notes an error of a domain where the client's own answer has the hole. */
export function note(run: Run, domain: string, { message, extensions }: GraphQLFormattedError, path?: Path): void {
  const { serviceName: _, stacktrace: __, ...said } = extensions ?? {};
  run.errors.push({
    message,
    ...(path && { path: run.renamed ? asNamed(path, run.renamed) : path }),
    extensions: { requestId: run.caller.requestId, ...said, domain },
  });
}

const asNamed = (path: Path, renamed: ReadonlyMap<string, string>): Path =>
  path.map((each) => (typeof each === 'string' ? (renamed.get(each) ?? each) : each));
