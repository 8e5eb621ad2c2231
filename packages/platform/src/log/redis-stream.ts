import type { Redis } from 'ioredis';
import type { LoggedEvent } from './event.ts';

/** One event in a stream. `previous` is the position before it in the log: whoever is not there yet has missed some. */
export interface Entry {
  readonly id: string;
  readonly previous: number;
  readonly event: LoggedEvent;
}

type RawEntry = readonly [id: string, fields: readonly string[] | null];

export const streamOf = (prefix: string, source: string): string => `${prefix}:log:${source}`;

export async function lastPosition(redis: Redis, stream: string): Promise<number | null> {
  const [entry] = await redis.xrevrange(stream, '+', '-', 'COUNT', 1);
  return entry ? positionOf(entry[0]) : null;
}

/** The id is the position: Redis itself refuses an event that it has. */
export async function append(
  redis: Redis,
  stream: string,
  after: number,
  events: readonly LoggedEvent[],
  most: number,
): Promise<void> {
  const pipeline = redis.pipeline();
  let previous = after;
  for (const event of events) {
    pipeline.xadd(
      stream,
      'MAXLEN',
      '~',
      most,
      `${event.position}-0`,
      'previous',
      previous,
      'event',
      JSON.stringify(event),
    );
    previous = event.position;
  }
  for (const [error] of (await pipeline.exec()) ?? []) {
    if (error && !/equal or smaller/.test(error.message)) throw error;
  }
}

/** What stands in the stream after the position, for a group that Redis may have forgotten. */
export async function ensureGroup(redis: Redis, stream: string, group: string, after: number): Promise<void> {
  await redis.xgroup('CREATE', stream, group, `${after}-0`, 'MKSTREAM').catch((error: Error) => {
    if (!error.message.startsWith('BUSYGROUP')) throw error;
  });
}

export async function readNew(
  redis: Redis,
  stream: string,
  group: string,
  reader: string,
  count: number,
  blockMs: number,
): Promise<Entry[]> {
  const answer = (await redis.call(
    ...([
      'XREADGROUP',
      'GROUP',
      group,
      reader,
      'COUNT',
      `${count}`,
      'BLOCK',
      `${blockMs}`,
      'STREAMS',
      stream,
      '>',
    ] as const),
  )) as readonly [string, readonly RawEntry[]][] | null;
  return entriesOf(answer?.[0]?.[1] ?? []);
}

/** What readers that are gone had taken and not finished. Only one reader of a group is active: none of it is in work. */
export async function claimAll(redis: Redis, stream: string, group: string, reader: string): Promise<Entry[]> {
  const claimed: Entry[] = [];
  let from = '0-0';
  do {
    const answer = (await redis.call('XAUTOCLAIM', stream, group, reader, '0', from, 'COUNT', '1000')) as [
      string,
      RawEntry[],
    ];
    claimed.push(...entriesOf(answer[1]));
    from = answer[0];
  } while (from !== '0-0');
  return claimed.toSorted((a, b) => a.event.position - b.event.position);
}

/** Readers have names of their own life: the dead would pile up. */
export async function forgetOthers(redis: Redis, stream: string, group: string, reader: string): Promise<void> {
  const readers = (await redis.call('XINFO', 'CONSUMERS', stream, group)) as readonly (readonly unknown[])[];
  const others = readers.map((each) => String(each[1])).filter((name) => name !== reader);
  for (const other of others) await redis.xgroup('DELCONSUMER', stream, group, other);
}

const entriesOf = (raw: readonly RawEntry[]): Entry[] =>
  raw.flatMap(([id, fields]) => {
    const event = fields?.[fields.indexOf('event') + 1];
    const previous = fields?.[fields.indexOf('previous') + 1];
    // A trimmed entry is only an id.
    return event === undefined ? [] : [{ id, previous: Number(previous), event: JSON.parse(event) as LoggedEvent }];
  });

const positionOf = (id: string): number => Number(id.slice(0, id.indexOf('-')));
