import { after } from 'node:test';
import { fakeClock, type FakeClock } from '@stoa/kernel/clock.ts';
import { seededRandom } from '@stoa/kernel/random.ts';
import { anonymous, type Viewer } from '@stoa/kernel/viewer.ts';
import type { CommandBus } from '@stoa/platform/commands/bus.ts';
import type { Database } from '@stoa/platform/database.ts';
import { anonymousCaller, type Caller } from '@stoa/platform/identity.ts';
import { followLog } from '@stoa/platform/log/follow-log.ts';
import { openLogs } from '@stoa/platform/log/logs.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { readSettings, type Settings } from '@stoa/platform/settings.ts';
import { type RunningSubgraph, startSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { Subgraph } from '@stoa/platform/subgraph.ts';
import type { FormattedExecutionResult } from 'graphql';
import { type MigratedDatabase, testDatabase, testSecret } from './database.ts';

export interface TestOptions {
  readonly clock?: FakeClock;
  readonly bus?: CommandBus;
  readonly settings?: Partial<Settings>;
}

export interface TestSubgraph {
  readonly subgraph: RunningSubgraph;
  readonly database: MigratedDatabase;
  readonly db: Database;
  readonly clock: FakeClock;
  /** Statements sent since the test began; `countQueries` tells how many a piece of work took. */
  readonly statements: readonly string[];
  run(
    query: string,
    variables?: Record<string, unknown>,
    viewer?: Partial<Viewer>,
    caller?: Partial<Caller>,
  ): Promise<Answer>;
}

/** Answers are read by tests, which know what they asked for. */
export interface Answer extends FormattedExecutionResult {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  readonly data?: any;
}

const deaf: CommandBus = {
  send: (type) => Promise.reject(new Error(`Nobody answers ${type.name} in this test.`)),
};

/** A subgraph on a database of its own; gone when the file's tests are over. */
export async function testSubgraph(definition: Subgraph, options: TestOptions = {}): Promise<TestSubgraph> {
  const { clock = fakeClock(), bus = deaf } = options;
  const database = await testDatabase(definition);
  const statements: string[] = [];
  const db = database.open(definition.name, { onQuery: (statement) => void statements.push(statement) });
  const logs = openLogs({ urlOf: () => urlAs(database.adminUrl, 'stoa_events', testSecret) });
  const following = followLog(logs, definition.name);
  const settings = { ...readSettings({ STOA_SECRET: testSecret, NODE_ENV: 'test' }), ...options.settings };
  const subgraph = startSubgraph(definition, {
    db,
    clock,
    random: seededRandom(1),
    settings,
    bus,
    follow: following.follow,
    log: makeLogger('silent'),
  });
  after(async () => {
    await following.stop();
    await logs.close();
    await db.close();
    await database.drop();
  });
  return {
    subgraph,
    database,
    db,
    clock,
    statements,
    async run(query, variables = {}, viewer = {}, caller = {}) {
      const asked: Caller = { ...anonymousCaller('test'), ...caller, viewer: { ...anonymous, ...viewer } };
      // Through text and back, as over the wire: what a client would see.
      return JSON.parse(JSON.stringify(await subgraph.execute({ query, variables, caller: asked }))) as Answer;
    },
  };
}

/** How many statements a piece of work sent, without those that only begin and end a transaction. */
export async function countQueries(test: TestSubgraph, work: () => Promise<unknown>): Promise<number> {
  const before = test.statements.length;
  await work();
  return test.statements.slice(before).filter((statement) => !/^\s*(begin|commit|rollback|savepoint)/i.test(statement))
    .length;
}
