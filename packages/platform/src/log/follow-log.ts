import type { LoggedEvent } from './event.ts';
import { follower } from './follower.ts';
import { type LogTail, startTail } from './log-tail.ts';
import type { Logs } from './logs.ts';

export interface FollowOptions {
  /** None means all. */
  readonly types: readonly string[];
  /** None means all. */
  readonly keys: readonly string[];
  /** Where the listener left off; null starts with what comes next. */
  readonly after: number | null;
}

export interface Following extends AsyncIterableIterator<LoggedEvent> {
  /** Where listening began: a snapshot taken after this, and every event that comes, miss nothing between them. */
  readonly from: Promise<number>;
}

/** The domain's log from a position on, then live, until returned. */
export type Follow = (options: FollowOptions) => Following;

export interface LogFollowing {
  readonly follow: Follow;
  stop(): Promise<void>;
}

/** One reader of the log serves any number of listeners; it starts with the first of them. */
export function followLog(logs: Logs, source: string): LogFollowing {
  let tail: LogTail | null = null;
  return {
    follow: (options) => follower((tail ??= startTail(logs, source)), options),
    async stop() {
      await tail?.stop();
    },
  };
}
