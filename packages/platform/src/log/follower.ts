import type { LoggedEvent } from './event.ts';
import type { Following, FollowOptions } from './follow-log.ts';
import type { LogTail } from './log-tail.ts';

/** A listener that is slower than this reads the rest from the log: memory stays bounded and nothing is lost. */
const mostWaiting = 1000;

type Step = IteratorResult<LoggedEvent>;
const done: Step = { done: true, value: undefined };

/** A plain iterator: an async generator's return() would wait behind its pending next(). */
export function follower(tail: LogTail, { types, keys, after }: FollowOptions): Following {
  /** Heard live, all of it after `behind`. */
  let live: LoggedEvent[] = [];
  /** Read from the log, all of it up to `behind`; goes out first. */
  let missed: LoggedEvent[] = [];
  let behind = 0;
  let given = after ?? 0;
  const life = new AbortController();
  let asked: ((step: Step) => void) | null = null;

  const answer = (step: Step) => {
    if (!step.done) given = step.value.position;
    asked?.(step);
    asked = null;
  };
  const end = () => {
    life.abort();
    live = missed = [];
    void joined.then((member) => member.leave());
    answer(done);
  };
  const hear = (event: LoggedEvent) => {
    if (life.signal.aborted || event.position <= given || (types.length > 0 && !types.includes(event.type))) return;
    if (asked && live.length + missed.length === 0 && behind <= given) return answer({ done: false, value: event });
    live.push(event);
    if (live.length <= mostWaiting) return;
    behind = event.position;
    live = [];
  };
  const joined = tail.join({ keys, fromNow: after === null, hear, end }).then((member) => {
    if (after === null) given = Math.max(given, member.from);
    behind = Math.max(behind, member.from);
    if (life.signal.aborted) member.leave();
    return member;
  });
  const catchUp = async () => {
    while (!life.signal.aborted && missed.length === 0 && behind > given) {
      const upTo = behind;
      const limit = mostWaiting / 2;
      missed = await tail.read({ after: given, upTo, types, keys, limit });
      // Unless it fell behind once more meanwhile, there is nothing else between here and what is heard live.
      if (missed.length < limit && behind === upTo) behind = 0;
    }
  };
  const take = async (): Promise<void> => {
    await joined;
    if (missed.length === 0) await catchUp();
    const next = missed.shift() ?? live.shift();
    if (next) answer({ done: false, value: next });
  };

  return {
    from: joined.then(({ from }) => after ?? from),
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (life.signal.aborted) return Promise.resolve(done);
      const step = new Promise<Step>((resolve) => {
        asked = resolve;
      });
      // An error of the log goes to the listener, who may come again with its position.
      return Promise.race([step, take().then(() => step)]);
    },
    return() {
      end();
      return Promise.resolve(done);
    },
  };
}
