import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '@stoa/platform/logger.ts';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { cachePolicy } from '../cache/cache-policy.ts';
import { withKeys } from '../cache/with-keys.ts';
import { cachedEntities } from '../cache/cached-entities.ts';
import type { Caching } from '../cache/cached-operations.ts';
import type { Asker } from '../execute/run.ts';
import type { Plugin } from '../extend/plugin.ts';
import { type KnownOperations, knownOperations } from '../operations/known-operations.ts';
import type { Runner } from '../operations/operation.ts';
import { type ChooseLabel, chooseLabel } from '../plan/override-labels.ts';
import { makePlanner, type Planner } from '../plan/planner.ts';
import type { Sharing } from '../requests/in-flight.ts';
import { type Carried, type ThroughApollo, throughApollo } from '../requests/through-apollo.ts';
import { type Streams, streams } from '../streams/streams.ts';
import type { Transport } from '../transport/transport.ts';

/** All that follows from one supergraph. A request and a stream keep the one that they began with. */
export interface Graph {
  readonly supergraphSdl: string;
  /** Tells two supergraphs apart. */
  readonly id: string;
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly operations: KnownOperations;
  readonly apollo: ThroughApollo;
  readonly streams: Streams;
  /** What is wrong with an operation's text on this graph; empty when nothing is. */
  check(text: string): string[];
}

export interface GraphOptions {
  readonly plugins: readonly Plugin[];
  readonly apolloPlugins: readonly ApolloServerPlugin<Carried>[];
  readonly introspection: boolean;
  readonly executor: 'own' | 'stock';
  readonly isLabelSet?: ChooseLabel<Asker>;
  /** Of equal subscriptions, as of equal queries. */
  readonly sharing?: Sharing | null;
  /** Keeps answers and entities, which say then which they are. */
  readonly caching: Caching | undefined;
  readonly log: Logger;
}

export async function makeGraph(
  supergraphSdl: string,
  given: ReadonlyMap<string, Transport>,
  { plugins, apolloPlugins, introspection, executor, isLabelSet, sharing, caching, log }: GraphOptions,
): Promise<Graph> {
  const planner = makePlanner(supergraphSdl);
  const id = createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16);
  const kept = caching ? keptEntities(id, planner, given, caching) : given;
  const runner = executor === 'stock' ? await stockRunner(supergraphSdl, given) : null;
  const reach = {
    planner,
    transports: kept,
    log,
    planned: caching && planned(planner),
    chooseLabel: chooseLabel(Math.random, isLabelSet),
  };
  return {
    supergraphSdl,
    id,
    planner,
    transports: given,
    operations: knownOperations({ ...reach, runner }, plugins),
    apollo: await throughApollo({ schema: planner.deferSchema, introspection, apolloPlugins, log }),
    streams: streams(sharing ?? null),
    check: (text) => problemsIn(planner.deferSchema, text),
  };
}

const keptEntities = (
  id: string,
  { wholeSchema }: Planner,
  transports: ReadonlyMap<string, Transport>,
  { entities }: Caching,
): ReadonlyMap<string, Transport> =>
  new Map([...transports].map(([name, each]) => [name, cachedEntities(name, wholeSchema, each, entities, id)]));

/** Only where the answer may be kept: keys cost something to fetch. */
const planned =
  ({ schema, wholeSchema }: Planner) =>
  (document: DocumentNode, operationName: string | undefined): DocumentNode => {
    const operation = getOperationAST(document, operationName);
    const isKept = operation && cachePolicy({ document, operation, schema, wholeSchema }) !== null;
    return isKept ? withKeys(document, schema, wholeSchema) : document;
  };

function problemsIn(schema: GraphQLSchema, text: string): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

/** Loaded where it is chosen: its modules take half a second. */
async function stockRunner(...given: [string, ReadonlyMap<string, Transport>]): Promise<Runner> {
  const { stockRunner: make } = await import('../plan/stock-gateway.ts');
  return await make(...given);
}
