import { type Consumer, startConsumer } from '@stoa/platform/log/consumer.ts';
import type { Carrier } from '@stoa/platform/log/carrier.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Logs } from '@stoa/platform/log/logs.ts';
import { postgresCarrier } from '@stoa/platform/log/postgres-carrier.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { Databases } from './databases.ts';

export interface BackgroundOptions {
  readonly settings: Settings;
  readonly databases: Databases;
  readonly logs: Logs;
  readonly log: Logger;
}

/** What goes on without a request: hearing other domains, jobs that are due. */
export async function startBackground(subgraphs: readonly RunningSubgraph[], { logs, log }: BackgroundOptions) {
  const carrier: Carrier = postgresCarrier(logs, log);
  const consumers: Consumer[] = [];
  for (const { definition, environment } of subgraphs) {
    if (definition.handlers.length === 0) continue;
    const { db, clock, random } = environment;
    const handlers = definition.handlers.filter(({ type }) => knows(subgraphs, type.domain));
    consumers.push(await startConsumer({ db, carrier, handlers, clock, random, log: environment.log }));
  }
  return {
    async stop(): Promise<void> {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await carrier.stop();
    },
  };
}

const knows = (_subgraphs: readonly RunningSubgraph[], _domain: string): boolean => true;
