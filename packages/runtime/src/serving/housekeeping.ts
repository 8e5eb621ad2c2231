import { defineJob, type Job } from '@stoa/platform/jobs/define-job.ts';
import type { Logs } from '@stoa/platform/log/logs.ts';
import { pruneLog } from '@stoa/platform/log/prune-log.ts';
import { domainNames } from './domains.ts';
import { z } from 'zod';

/** What every domain forgets at night: old events that all have heard, and idempotency keys whose time is over. */
export const housekeeping = (domain: string, logs: Logs): Job[] => [
  defineJob(
    `${domain}.prune-log`,
    z.object({}),
    async ({ db, clock }) =>
      void (await pruneLog(db, [...new Set(domainNames().map((name) => logs.sql(name)))], clock.now())),
    { cron: '10 4 * * *' },
  ),
  defineJob(
    `${domain}.prune-keys`,
    z.object({}),
    async ({ db, clock }) => void (await db.sql`delete from once where expires_at < ${clock.now()}`),
    { cron: '40 4 * * *' },
  ),
];
