import { fail } from '@stoa/kernel/errors.ts';
import { parkedEvents, retryParked } from '@stoa/platform/log/parked.ts';
import { replay } from '@stoa/platform/log/replay.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { type Databases, openDatabases } from '../serving/databases.ts';
import { domainNames } from '../serving/domains.ts';

const usage =
  'It is "stoa events", "stoa events retry <domain> <source> <position>" or "stoa events replay <domain> <source> <position>".';

/** Events that were set aside after five tries; one more try for one of them; or a consumer's cursor moved back. */
export async function run([verb, consumer, source, position]: string[]): Promise<void> {
  const databases = await openDatabases({ settings: readSettings(), log: say, whenOwned: 'share' });
  try {
    if (verb === undefined) await list(databases);
    else
      await move(
        databases,
        verb,
        consumer ?? fail('BAD_INPUT', usage),
        source ?? fail('BAD_INPUT', usage),
        Number(position),
      );
  } finally {
    await databases.stop();
  }
}

async function list(databases: Databases): Promise<void> {
  let listed = 0;
  for (const domain of domainNames()) {
    const db = databases.open(domain);
    for (const { event, error } of await parkedEvents(db)) {
      say(`${domain}  ${event.source}  ${event.position}  ${event.type}  ${error}`);
      listed++;
    }
    await db.close();
  }
  if (listed === 0) say('No event was set aside.');
}

async function move(
  databases: Databases,
  verb: string,
  consumer: string,
  source: string,
  position: number,
): Promise<void> {
  if (!domainNames().includes(consumer) || !Number.isInteger(position) || position < 0) fail('BAD_INPUT', usage);
  const db = databases.open(consumer);
  try {
    if (verb === 'retry') await retryParked(db, consumer, source, position);
    else if (verb === 'replay') await replay(db, consumer, source, position);
    else fail('BAD_INPUT', usage);
    say('Done: a running consumer sees it within a second.');
  } finally {
    await db.close();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
