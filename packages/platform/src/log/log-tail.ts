import type { LoggedEvent } from './event.ts';
import type { Logs } from './logs.ts';
import { headOf, readLog, type ReadOptions } from './read-log.ts';
import { makeSignal } from './signal.ts';

export interface Listener {
  /** What had been recorded before it came is not told to it. */
  readonly fromNow: boolean;
  readonly keys: readonly string[];
  hear(event: LoggedEvent): void;
  end(): void;
}

/** The live end of one log, shared by all who listen in this process. */
export interface LogTail {
  /** Tells what comes after the position that it answers; what came before is in `read`. */
  join(listener: Listener): Promise<{ readonly from: number; leave(): void }>;
  read(options: ReadOptions): Promise<LoggedEvent[]>;
  stop(): Promise<void>;
}

const batchSize = 500;
const pauseMs = 20;
/** Transactions that were recorded before the newest thousand events and are still open would be a fault of their own. */
const lookBack = 1000;

export function startTail(logs: Logs, source: string): LogTail {
  const sql = logs.sql(source);
  const reader = logs.reader(source);
  const signal = makeSignal();
  const byKey = new Map<string, Set<Listener>>();
  let position = 0;
  let coming: (() => void)[] = [];
  const life = new AbortController();

  const tell = (event: LoggedEvent) => {
    for (const key of [event.key, everyKey]) for (const listener of byKey.get(key) ?? []) listener.hear(event);
  };
  /** Up to the first position that may still be filled: what commits from now on is news. */
  const begin = async () => {
    position = Math.max(0, (await headOf(sql, source)) - lookBack);
    for (let more = true; more; ) {
      const { events } = await reader.next(position, batchSize);
      more = events.length > 0;
      position = events.at(-1)?.position ?? position;
    }
  };
  const step = async (): Promise<number | undefined> => {
    const here = coming;
    coming = [];
    const { events, blocked } = await reader.next(position, batchSize).catch((error: unknown) => {
      coming.push(...here);
      throw error;
    });
    events.forEach(tell);
    position = events.at(-1)?.position ?? position;
    if (events.length === batchSize) coming.push(...here);
    else for (const come of here) come();
    return events.length > 0 ? 0 : blocked ? pauseMs : undefined;
  };
  const ready = Promise.withResolvers<void>();
  const run = async () => {
    for (let begun = false; !begun && !life.signal.aborted; ) {
      begun = await begin().then(
        () => true,
        () => signal.wait(10 * pauseMs).then(() => false),
      );
    }
    ready.resolve();
    while (!life.signal.aborted) {
      const pause = await step().catch(() => 10 * pauseMs);
      if (pause !== 0) await signal.wait(pause);
    }
  };
  /** Whatever has committed by now is past, but for what a gap holds back. */
  const caughtUp = async () => {
    const caught = Promise.withResolvers<void>();
    coming.push(caught.resolve);
    logs.look(source);
    signal.raise();
    await caught.promise;
  };
  const silence = logs.onWake(source, () => signal.raise());
  const running = run();

  return {
    async join(listener) {
      await ready.promise;
      if (listener.fromNow && !life.signal.aborted) await caughtUp();
      const keys = listener.keys.length > 0 ? listener.keys : [everyKey];
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(listener));
      const leave = () => {
        for (const key of keys) {
          const heard = byKey.get(key);
          heard?.delete(listener);
          if (heard?.size === 0) byKey.delete(key);
        }
      };
      return { from: position, leave };
    },
    read: (options) => readLog(sql, source, options),
    async stop() {
      life.abort();
      silence();
      signal.raise();
      for (const listener of new Set([...byKey.values()].flatMap((each) => [...each]))) listener.end();
      await running;
      for (const come of coming) come();
    },
  };
}

/** No event has it: a key is never empty. */
const everyKey = '';
