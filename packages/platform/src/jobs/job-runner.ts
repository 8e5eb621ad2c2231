import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Logger as QueueLogger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker';
import { openClient } from '../open-client.ts';
import { activeLocks } from '../log/active-locks.ts';
import type { Logger } from '../logger.ts';
import { onJobRing } from './job-bell.ts';
import { type JobsOfDomain, tasksOf } from './run-job.ts';
import { runnerLocks, unlockDead } from './unlock-dead.ts';

export interface JobRunnerOptions {
  /** Signed in as stoa_jobs. */
  readonly url: string;
  readonly domains: readonly JobsOfDomain[];
  readonly concurrency?: number;
  readonly log?: Logger;
  /** A job that used up its tries: see failedJobs. */
  readonly onAlert?: (alert: { readonly name: string; readonly error: unknown }) => void;
  readonly pollMs?: number;
}

export interface JobRunner {
  /** Lets what runs come to its end. */
  stop(): Promise<void>;
}

const sweepMs = 5_000;
/** A Postgres that restarts takes a second or two. */
const beginAgainMs = 500;
/** Longer than a job should take, shorter than anybody waits for a job. */
const settledWithinMs = 15_000;
const begunWithinMs = 10_000;

/** One for all domains of the process and database: picks jobs up as they commit, and those whose time has come. */
export async function startJobRunner(options: JobRunnerOptions): Promise<JobRunner> {
  const { url, domains, concurrency = 4, log, onAlert, pollMs = 2_000 } = options;
  const sql = openClient(url, { max: 2, connection: { application_name: 'stoa-jobs' } });
  const locks = activeLocks(sql, runnerLocks);
  let name: string | null = null;
  let pool: WorkerPool | null = null;
  const taskList: TaskList = Object.fromEntries(tasksOf(domains));
  const cron = domains.flatMap(({ jobs }) => jobs).filter((job) => job.cron !== null);
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ ctx, workerPool }) => {
    outliveLosses(ctx);
    // What the one before it was at is free for others.
    if (name !== null) void locks.release(name);
    name = workerPool.id;
    pool = workerPool;
    void locks.held(name);
  });
  for (const end of ['pool:gracefulShutdown', 'pool:forcefulShutdown', 'pool:release'] as const)
    events.on(end, ({ workerPool }) => {
      if (pool === workerPool) pool = null;
    });
  const here = new Set(domains.map(({ living }) => living.db.domain));
  const silence = onJobRing((domain) => {
    if (here.has(domain)) pool?.nudge(1);
  });
  events.on('job:failed', ({ job, error }) => {
    log?.error({ err: error, job: job.task_identifier, id: job.id }, 'a job used up its tries: see failedJobs');
    onAlert?.({ name: job.task_identifier, error });
  });
  const sweep = async () => {
    // Asked each time: a connection that was lost took the lock with it.
    if (name !== null) await locks.held(name);
    await unlockDead(sql).catch((err: unknown) => log?.warn({ err }, 'jobs of dead runners could not be freed'));
  };
  await sweep();
  const begin = () =>
    run({
      connectionString: url,
      taskList,
      parsedCronItems: parseCronItems(cron.map(({ name, cron }) => ({ task: name, match: cron ?? '' }))),
      concurrency,
      // Only in batches does the queue try again to write down what became of a job whose connection was cut.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      pollInterval: pollMs,
      noHandleSignals: true,
      events,
      logger: queueLogger(log),
    });
  let runner: Runner | null = await begin();
  const life = new AbortController();
  /** The queue's own end may never come, when a query is lost with its connection: its stopping is waited for a while. */
  let stopped = Promise.withResolvers<void>();
  events.on('stop', () => {
    const { resolve } = stopped;
    setTimeout(resolve, settledWithinMs).unref();
  });
  const beginAgain = async (): Promise<Runner | null> => {
    stopped = Promise.withResolvers();
    const attempt = begin();
    const begun = await Promise.race([attempt, pause(begunWithinMs, null, { ref: false })]);
    // One that comes after all is not ours any more.
    if (!begun) void attempt.then((late) => late.stop()).catch(() => {});
    return begun;
  };
  const keeping = (async () => {
    while (!life.signal.aborted) {
      // The queue gives up when it cannot write down what became of a job: its connection was cut.
      await Promise.race([runner?.promise.catch(() => {}), stopped.promise]);
      if (life.signal.aborted) return;
      log?.warn('the job runner has ended; another one is begun');
      await pause(beginAgainMs, undefined, { signal: life.signal }).catch(() => {});
      runner = await beginAgain().catch(() => null);
    }
  })();
  const sweeping = setInterval(() => void sweep(), sweepMs);
  return {
    async stop() {
      silence();
      clearInterval(sweeping);
      life.abort();
      await Promise.race([runner?.stop().catch(() => {}), pause(settledWithinMs, undefined, { ref: false })]);
      stopped.resolve();
      await keeping;
      await locks.release();
      await sql.end({ timeout: 1 });
    },
  };
}

/**
 * A queue that ends stops listening to its connections before they are closed: one that is cut then has nobody to tell, and
 * what nobody hears of would end the process.
 */
function outliveLosses(context: object): void {
  const connections = Reflect.get(context, 'pgPool') as EventEmitter;
  connections.on('error', () => {});
  connections.on('connect', (client: EventEmitter) => client.on('error', () => {}));
}

/** Its errors and warnings are ours to know; the rest is chatter. */
const queueLogger = (log: Logger | undefined): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error') log?.error(message);
    else if (level === 'warning') log?.warn(message);
  });
