import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Caching } from './cache/cached-operations.ts';
import type { Cors } from './edge/cors.ts';
import type { Asker } from './execute/run.ts';
import type { Plugin } from './extend/plugin.ts';
import type { Asking as Head, From, Identifying } from './identity/caller-of.ts';
import type { Policies } from './identity/enforce.ts';
import { revocations } from './identity/revocations.ts';
import type { TokenVerifier } from './identity/token-verifier.ts';
import { type InputLimits, usualInputLimits } from './limits/inputs.ts';
import { type ShapeLimits, usualShapeLimits } from './limits/shape.ts';
import type { Admission } from './operations/admit.ts';
import { type ListLevel, type OperationLists, operationLists } from './operations/operation-lists.ts';
import type { StoredTexts } from './operations/persisted.ts';
import type { ChooseLabel } from './plan/override-labels.ts';
import type { Sharing } from './requests/in-flight.ts';
import type { Carried } from './requests/through-apollo.ts';
import type { Graphs } from './supergraph/graphs.ts';
import type { Transport } from './transport/transport.ts';

/** What a plain path may use of the gateway. */
export interface RouteContext {
  readonly identify: (request: Head) => Promise<From>;
  readonly graphs: Graphs;
}

/** A plain path beside the graph; answers false when the path is not its own. */
export type Route = (request: IncomingMessage, response: ServerResponse, context: RouteContext) => Promise<boolean>;

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Ways to the subgraphs, or what makes them from a supergraph: those of the one before may be used again. */
  readonly transports:
    | ReadonlyMap<string, Transport>
    | ((supergraphSdl: string, before: ReadonlyMap<string, Transport>) => ReadonlyMap<string, Transport>);
  readonly log: Logger;
  readonly port: number;
  readonly host: string;
  /** Checks access tokens; null where there are none; `subgraphs` where those check what is passed on to them. */
  readonly verifier: TokenVerifier | null | 'subgraphs';
  /** Names are not guessed for clients, and the schema is not theirs to read. */
  readonly production: boolean;
  readonly path?: string;
  readonly clock?: Clock;
  readonly plugins?: readonly Plugin[];
  readonly apolloPlugins?: readonly ApolloServerPlugin<Carried>[];
  readonly routes?: readonly Route[];
  /** Who runs the plans: we, or @apollo/gateway. */
  readonly executor?: 'own' | 'stock';
  readonly shape?: ShapeLimits;
  readonly inputs?: InputLimits;
  readonly mostBodyBytes?: number;
  readonly cors?: Cors;
  readonly policies?: Policies;
  readonly revocations?: Identifying['revocations'];
  readonly lists?: () => OperationLists;
  readonly level?: ListLevel;
  readonly stored?: StoredTexts | null;
  /** Equal queries under way run once; null turns that off. */
  readonly sharing?: Sharing | null;
  /** Whether a label of a progressive @override is set for a request; `percent(x)` is decided by chance. */
  readonly isLabelSet?: ChooseLabel<Asker>;
  /** Keeps answers that may be kept; absent, nothing is. */
  readonly caching?: Caching;
  readonly mayTrace?: (from: From) => boolean;
  /** How often quiet streams are kept alive, and looked at whether anybody reads them. */
  readonly beatMs?: number;
}

/** A megabyte: ten times the largest honest operation. */
const mostBodyBytes = 1_000_000;

/** Below what proxies allow a quiet connection. */
const beatMs = 12_000;

/** With everything that was left out. */
export function settled(given: GatewayOptions) {
  const { transports, verifier, production, clock = systemClock } = given;
  const noLists = operationLists([]);
  const admission: Admission = { limits: given.shape ?? usualShapeLimits, introspection: !production };
  const identifying: Identifying = { verifier, revocations: given.revocations ?? revocations(clock) };
  return {
    ...given,
    path: given.path ?? '/graphql',
    clock,
    plugins: given.plugins ?? [],
    apolloPlugins: given.apolloPlugins ?? [],
    routes: given.routes ?? [],
    executor: given.executor ?? ('own' as const),
    inputs: given.inputs ?? usualInputLimits,
    mostBodyBytes: given.mostBodyBytes ?? mostBodyBytes,
    cors: given.cors ?? { origins: [] },
    lists: given.lists ?? (() => noLists),
    level: given.level ?? ('off' as const),
    stored: given.stored ?? null,
    beatMs: given.beatMs ?? beatMs,
    sharing: given.sharing === undefined ? { headers: [] } : given.sharing,
    mayTrace: given.mayTrace ?? (() => !production),
    transportsFor:
      transports instanceof Map
        ? () => transports
        : (transports as Exclude<typeof transports, ReadonlyMap<string, Transport>>),
    admission,
    identifying,
  };
}
