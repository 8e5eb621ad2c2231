import { fail } from '@stoa/kernel/errors.ts';
import { failedJobs, retryJob } from '@stoa/platform/jobs/failed-jobs.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import { openDatabases } from '../serving/databases.ts';
import { domainNames } from '../serving/domains.ts';

/** `stoa jobs` lists the jobs that used up their tries; `stoa jobs retry <id>` gives one all its tries again. */
export async function run([verb, id]: string[]): Promise<void> {
  if (verb !== undefined && (verb !== 'retry' || id === undefined))
    fail('BAD_INPUT', 'It is "stoa jobs" or "stoa jobs retry <id>".');
  const databases = await openDatabases({ settings: readSettings(), log: say, whenOwned: 'share' });
  try {
    const urls = new Set(domainNames().map((domain) => databases.urlAs(domain, 'stoa_jobs')));
    let isFound = false;
    let listed = 0;
    for (const url of urls) {
      const sql = openClient(url, { max: 1 });
      if (id === undefined)
        for (const { id: number, name, failedAt, error } of await failedJobs(sql)) {
          say(`${number}  ${name}  ${failedAt.toISOString()}  ${error?.split('\n')[0] ?? ''}`);
          listed++;
        }
      else isFound = (await retryJob(sql, id)) || isFound;
      await sql.end();
    }
    if (id === undefined && listed === 0) say('No job has used up its tries.');
    if (id !== undefined) say(isFound ? 'It runs again.' : 'No failed job has this id.');
  } finally {
    await databases.stop();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
