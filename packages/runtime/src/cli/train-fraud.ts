import { fail } from '@stoa/kernel/errors.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { openDatabases } from '../serving/databases.ts';
import { loadDomains } from '../serving/domains.ts';

/** The job that comes round once a week, now. */
export async function run(): Promise<void> {
  const settings = readSettings();
  const databases = await openDatabases({ settings, log: say, whenOwned: 'share' });
  try {
    const [payments] = await loadDomains(['payments']);
    const job = payments?.jobs.find(({ name }) => name === 'payments.train-fraud');
    if (!job) fail('STARTUP_FAILED', 'Payments has no job payments.train-fraud.');
    const db = databases.open('payments');
    const before = await latest(db.sql);
    await job.run({ db, clock: systemClock, settings, log: makeLogger('silent') } as never, {});
    const after = await latest(db.sql);
    await db.close();
    if (!after || after.version === before?.version)
      return say('Too few frauds are known to learn from: the rules go on.');
    const { version, examples, frauds, auc } = after;
    say(
      `Version ${version}, of ${examples} payments with ${frauds} frauds. On the last quarter, unseen: AUC ${auc.toFixed(3)}.`,
    );
  } finally {
    await databases.stop();
  }
}

interface Latest {
  readonly version: number;
  readonly examples: number;
  readonly frauds: number;
  readonly auc: number;
}

async function latest(
  sql: ReturnType<Awaited<ReturnType<typeof openDatabases>>['open']>['sql'],
): Promise<Latest | undefined> {
  const [row] = await sql<
    Latest[]
  >`select version, examples, frauds, auc from fraud_model order by version desc limit 1`;
  return row;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
