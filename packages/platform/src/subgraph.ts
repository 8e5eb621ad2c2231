import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Random } from '@stoa/kernel/random.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { CommandAnswer } from './commands/answer-command.ts';
import type { CommandBus } from './commands/bus.ts';
import type { Database } from './database.ts';
import type { Caller } from './identity.ts';
import type { Job } from './jobs/define-job.ts';
import type { Handler } from './log/handle.ts';
import type { Logger } from './logger.ts';
import type { Follow } from './log/follow-log.ts';
import type { Saga } from './saga/define-saga.ts';
import type { Settings } from './settings.ts';

/** What a domain is given to live in. */
export interface Environment {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Settings;
  readonly bus: CommandBus;
  /** The domain's own log, live: for subscriptions that resume. */
  readonly follow: Follow;
  readonly log: Logger;
}

/** The environment, and what the domain itself keeps as long as the process lives. */
export interface Living<State = unknown> extends Environment {
  readonly state: State;
}

/** What a resolver is given: all of that, and whose request it is. */
export interface Context<Loaders = unknown, State = unknown> extends Living<State> {
  readonly caller: Caller;
  readonly viewer: Viewer;
  readonly loaders: Loaders;
}

/** A plain HTTP door beside the graph: key sets, uploads, token endpoints. Answers false when the path is not its own. */
export type Route<State = unknown> = (
  request: IncomingMessage,
  response: ServerResponse,
  environment: Living<State>,
) => Promise<boolean>;

/** Tells the seeded world to a domain's tables; `progress` takes the share done, 0 to 1. */
export type Seed<World = never> = (db: Database, world: World, progress: (share: number) => void) => Promise<void>;

export interface Subgraph<Loaders = unknown, State = unknown> {
  readonly name: string;
  readonly schema: URL;
  readonly migrations: URL;
  readonly resolvers: object;
  /** Made anew for each request: they keep what they load only as long. */
  readonly loaders: (environment: Living<State>, caller: Caller) => Loaders;
  /** What lives as long as the process: batchers, key caches, stores. */
  readonly state: (environment: Environment) => State;
  /** Lets go of what the state holds: a connection left open would keep the process from ending. */
  readonly end: (state: State) => Promise<void>;
  readonly handlers: readonly Handler[];
  readonly commands: readonly CommandAnswer[];
  readonly jobs: readonly Job[];
  readonly sagas: readonly Saga[];
  readonly routes: readonly Route<State>[];
  readonly seed: Seed | null;
}

type Given<Loaders, State> = Pick<Subgraph, 'name' | 'schema' | 'migrations' | 'resolvers'> &
  Partial<Subgraph<Loaders, State>>;

/** A whole domain as one value. Loaders and State are known only inside of it. */
export const defineSubgraph = <Loaders, State>(given: Given<Loaders, State>): Subgraph =>
  ({
    loaders: () => ({}),
    state: () => ({}),
    end: () => Promise.resolve(),
    handlers: [],
    commands: [],
    jobs: [],
    sagas: [],
    routes: [],
    seed: null,
    ...given,
  }) as Subgraph;
