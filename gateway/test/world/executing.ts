import { anonymousCaller } from '@stoa/platform/identity.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { type GraphQLFormattedError, parse, validate } from 'graphql';
import type { FetchTiming } from '../../src/execute/run.ts';
import type { Reach } from '../../src/execute/reach.ts';
import type { LaterPart } from '../../src/operations/answer.ts';
import { makeOperation } from '../../src/operations/operation.ts';
import { makePlanner } from '../../src/plan/planner.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { type Domain, supergraphOf, transportTo } from './domains.ts';

export const caller = anonymousCaller('test');

export interface Asked {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** What came later, chunk by chunk. */
  readonly later: readonly (readonly Omit<LaterPart, 'part'>[])[];
  readonly timings: readonly FetchTiming[];
}

export interface Options extends Partial<Omit<Reach, 'transports'>> {
  readonly transport?: (transport: Transport, name: string) => Transport;
}

/** Our executor before made-up domains, asked as by a client. */
export function executing(domains: readonly Domain[], { transport = (each) => each, ...options }: Options = {}) {
  const planner = makePlanner(supergraphOf(domains));
  const asked = new Map(domains.map((domain) => [domain.name, transportTo(domain)]));
  const transports = new Map([...asked].map(([name, each]): [string, Transport] => [name, transport(each, name)]));
  const reach: Reach = { planner, transports, log: makeLogger('silent'), ...options };

  const prepared = (query: string) => {
    const document = parse(query);
    const problems = validate(planner.deferSchema, document);
    if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${query}`);
    return makeOperation(reach, document, undefined);
  };

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Asked> {
    const operation = prepared(query);
    const values = operation.coerce(variables);
    if ('errors' in values) throw new Error(values.errors.join('\n'));
    const timings: FetchTiming[] = [];
    const answer = await operation.run(variables, values.coerced, { caller, headers: {}, timings });
    // As a client gets it: what is read later must not depend on what happens meanwhile.
    const { data, errors } = JSON.parse(JSON.stringify({ data: answer.data, errors: answer.errors ?? [] })) as Asked;
    const later: (readonly Omit<LaterPart, 'part'>[])[] = [];
    for await (const parts of answer.later ?? []) later.push(parts.map(toldOf));
    return { data, errors, later, timings };
  }

  return {
    planner,
    reach,
    ask,
    prepared,
    /** What each domain was asked since the last time. */
    taken: () => new Map([...asked].map(([name, each]) => [name, each.asked.splice(0)])),
  };
}

const toldOf = ({ path, label, data, errors }: LaterPart): Omit<LaterPart, 'part'> => ({
  path,
  ...(label !== undefined && { label }),
  data,
  ...(errors && { errors }),
});

/** The head that every subgraph of a test has. */
export const linked = (sdl: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@requires", "@external", "@provides", "@context", "@fromContext", "@override",
    "@interfaceObject", "@inaccessible", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])\n${sdl}`;
