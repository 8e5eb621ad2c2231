import type { AnswerStream } from '../execute/open-stream.ts';
import type { Answer } from '../operations/answer.ts';
import { type Reader, streamReader } from './stream-reader.ts';

export type ReaderStream = AsyncIterableIterator<Answer, undefined>;

export interface Wish {
  /** Equal for those who may share; null for one who reads alone, and as fast or slow as it likes: nothing is queued. */
  readonly key: string | null;
  /** The first answer says how things are; who joins later gets that too, and not just what comes next. */
  readonly beginsWithState: boolean;
  /** It begins at a place of its own: who joins later gets all that came since, or cannot join. */
  readonly resumes: boolean;
  /** Each answer says how things are: a slow reader may miss all but the newest. */
  readonly isState: boolean;
}

export interface SharedStreams {
  open(wish: Wish, start: () => Promise<AnswerStream | Answer>): Promise<ReaderStream | Answer>;
  /** Streams that are open at domains, and those who read them. */
  readonly upstreams: number;
  readonly readers: number;
}

interface Shared {
  readonly readers: Set<Reader>;
  readonly opening: Promise<AnswerStream | Answer>;
  /** What came last is being asked for again, for those who came late. */
  renewing: Promise<Answer | null> | null;
  hasAnswered: boolean;
  /** All that came since the place where it began, while others may still begin there; null when they may not. */
  told: Answer[] | null;
  /** Resolved when a reader has room again, or has left. */
  room: PromiseWithResolvers<void>;
}

/**
 * Those who lost a gateway come back within seconds, most of them with the same cursor. So long, and up to half of what may
 * wait for a reader, all that a resumed stream has told is kept for the next of them.
 */
const toldMs = 5_000;

/** One upstream and one answer for all who read the same: it opens with the first of them, and ends with the last. */
export function sharedStreams(mostWaiting = 100): SharedStreams {
  const open = new Map<string, Shared>();
  const running = new Set<Shared>();
  let alone = 0;

  function begin(key: string, resumes: boolean, start: () => Promise<AnswerStream | Answer>): Shared {
    const shared: Shared = {
      readers: new Set(),
      opening: start(),
      renewing: null,
      hasAnswered: false,
      told: resumes ? [] : null,
      room: Promise.withResolvers(),
    };
    open.set(key, shared);
    running.add(shared);
    if (resumes) setTimeout(() => shut(key, shared), toldMs).unref();
    return shared;
  }

  /** Nobody joins it any more. */
  function shut(key: string, shared: Shared): void {
    shared.told = null;
    if (open.get(key) === shared) open.delete(key);
  }

  function forget(key: string, shared: Shared): void {
    shut(key, shared);
    running.delete(shared);
  }

  async function openAlone(start: () => Promise<AnswerStream | Answer>): Promise<ReaderStream | Answer> {
    const opened = await start();
    if (!(Symbol.asyncIterator in opened)) return opened;
    alone += 1;
    return whenOver(opened, () => void (alone -= 1));
  }

  async function pump(stream: AnswerStream, shared: Shared, key: string): Promise<void> {
    try {
      for (;;) {
        await roomFor(shared);
        const step = await stream.next();
        if (step.done) break;
        shared.hasAnswered = true;
        // Marked as one that several write: its JSON is made once.
        const answer: Answer = { ...step.value, written: { json: null } };
        shared.told?.push(answer);
        if (shared.told && shared.told.length > mostWaiting / 2) shut(key, shared);
        for (const reader of shared.readers) reader.push(answer);
      }
      forget(key, shared);
      for (const reader of shared.readers) reader.end();
    } catch (error) {
      forget(key, shared);
      for (const reader of shared.readers) reader.fail(error);
    }
  }

  /** The quickest reader sets the pace: who alone is slow is given up, and what all are too slow for waits upstream. */
  async function roomFor(shared: Shared): Promise<void> {
    while (shared.readers.size > 0 && !shared.readers.values().some(({ hasRoom }) => hasRoom)) {
      shared.room = Promise.withResolvers();
      await shared.room.promise;
    }
  }

  function leave(reader: Reader, shared: Shared, key: string, stream: AnswerStream): void {
    shared.readers.delete(reader);
    shared.room.resolve();
    if (shared.readers.size > 0) return;
    forget(key, shared);
    void stream.return?.();
  }

  /** For who joins where answers have already come; one that comes meanwhile is newer, and makes this needless. */
  async function catchUp(reader: Reader, shared: Shared, key: string, stream: AnswerStream): Promise<void> {
    try {
      shared.renewing ??= renewed(shared, stream);
      const answer = await shared.renewing;
      if (answer && reader.received === 0) reader.push(answer);
    } catch (error) {
      reader.fail(error);
      leave(reader, shared, key, stream);
    }
  }

  async function renewed(shared: Shared, stream: AnswerStream): Promise<Answer | null> {
    try {
      const answer = await stream.again();
      return answer && { ...answer, written: { json: null } };
    } finally {
      shared.renewing = null;
    }
  }

  return {
    get upstreams() {
      return running.size + alone;
    },
    get readers() {
      return [...running].reduce((sum, { readers }) => sum + readers.size, alone);
    },
    async open({ key, beginsWithState, resumes, isState }, start) {
      if (key === null) return await openAlone(start);
      const known = open.get(key);
      const shared = known ?? begin(key, resumes, start);
      let stream: AnswerStream | null = null;
      const onLeave = (): void => {
        if (stream) leave(reader, shared, key, stream);
      };
      const onRoom = (): void => shared.room.resolve();
      const reader = streamReader({ mostWaiting, isState, onLeave, onRoom });
      for (const answer of shared.told ?? []) reader.push(answer);
      // Before it is open: nothing that comes from now on is missed.
      shared.readers.add(reader);
      try {
        const opened = await shared.opening;
        if (!(Symbol.asyncIterator in opened)) {
          forget(key, shared);
          return opened;
        }
        stream = opened;
      } catch (error) {
        forget(key, shared);
        throw error;
      }
      if (!known) void pump(stream, shared, key);
      else if (beginsWithState && !resumes && shared.hasAnswered) void catchUp(reader, shared, key, stream);
      return reader.stream;
    },
  };
}

function whenOver(stream: AnswerStream, tell: () => void): ReaderStream {
  let over = false;
  const end = (): void => {
    if (!over) tell();
    over = true;
  };
  const told: ReaderStream = {
    [Symbol.asyncIterator]: () => told,
    async next() {
      try {
        const step = await stream.next();
        if (step.done) end();
        return step;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return() {
      end();
      return (await stream.return?.()) ?? { done: true, value: undefined };
    },
  };
  return told;
}
