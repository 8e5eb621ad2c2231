import { fromJson, toJson } from '../bigint-json.ts';
import type { Living } from '../subgraph.ts';
import type { Job } from './define-job.ts';

/** A domain whose jobs are run here. */
export interface JobsOfDomain {
  readonly living: Living;
  readonly jobs: readonly Job[];
}

export type Task = (payload: unknown) => Promise<void>;

/** By name; a job of another domain would run with the wrong tables. */
export function tasksOf(domains: readonly JobsOfDomain[]): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const { living, jobs } of domains) {
    for (const job of jobs) {
      if (!job.name.startsWith(`${living.db.domain}.`))
        throw new Error(`${job.name} is not a job of ${living.db.domain}.`);
      tasks.set(
        job.name,
        async (payload) => await job.run(living, job.schema.parse(withoutCron(fromJson(toJson(payload))))),
      );
    }
  }
  return tasks;
}

/** What the timer adds is its own business. */
function withoutCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('_cron' in payload)) return payload;
  const { _cron, ...rest } = payload;
  return rest;
}
