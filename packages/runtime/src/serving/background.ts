import { type JobRunner, startJobRunner } from '@stoa/platform/jobs/job-runner.ts';
import { type Consumer, startConsumer } from '@stoa/platform/log/consumer.ts';
import type { Logs } from '@stoa/platform/log/logs.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { resumeJob } from '@stoa/platform/saga/resume-job.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { countAlert } from '@stoa/platform/telemetry/metrics.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import { startCarrying } from './carriers.ts';
import type { Databases } from './databases.ts';
import { housekeeping } from './housekeeping.ts';

export interface BackgroundOptions {
  readonly settings: Settings;
  readonly databases: Databases;
  readonly logs: Logs;
  readonly log: Logger;
}

/** What goes on without a request: hearing other domains, and jobs that are due. */
export async function startBackground(
  subgraphs: readonly RunningSubgraph[],
  options: BackgroundOptions,
): Promise<{ stop(): Promise<void> }> {
  const { settings, logs, log } = options;
  const carrying = await startCarrying(
    subgraphs.map(({ name }) => name),
    logs,
    settings,
    log,
  );
  const hearing = subgraphs.filter(({ definition }) => definition.handlers.length > 0);
  const consumers: Consumer[] = await Promise.all(
    hearing.map(({ definition: { handlers }, environment: { db, clock, random, log: own } }) =>
      startConsumer({
        db,
        carrier: carrying.carrier,
        handlers,
        clock,
        random,
        log: own,
        onAlert: () => countAlert('parked event'),
      }),
    ),
  );
  const runners = await startRunners(subgraphs, options);
  return {
    async stop() {
      await Promise.all([...consumers, ...runners].map((each) => each.stop()));
      await carrying.stop();
    },
  };
}

/** One runner a database, for all domains of it that live here. */
async function startRunners(
  subgraphs: readonly RunningSubgraph[],
  { databases, logs, log }: BackgroundOptions,
): Promise<JobRunner[]> {
  const byDatabase = Map.groupBy(subgraphs, ({ name }) => databases.urlAs(name, 'stoa_jobs'));
  return await Promise.all(
    [...byDatabase].map(([url, here]) =>
      startJobRunner({
        url,
        log,
        onAlert: () => countAlert('failed job'),
        domains: here.map(({ name, definition, environment, state }) => ({
          living: { ...environment, state },
          jobs: [
            ...definition.jobs,
            ...housekeeping(name, logs),
            ...(definition.sagas.length > 0 ? [resumeJob(name, definition.sagas)] : []),
          ],
        })),
      }),
    ),
  );
}
