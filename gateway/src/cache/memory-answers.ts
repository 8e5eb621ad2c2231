import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { AnswerStore, KeptAnswer } from './answer-store.ts';

/** Characters of JSON: 64 MB where all of it is plain letters. */
const mostCharacters = 64_000_000;
/** Tags that are remembered as invalidated; forgetting them costs every answer that began before. */
const mostTags = 200_000;

interface Entry {
  readonly answer: KeptAnswer;
  /** Of this invalidation it is known that it does not matter to the answer, nor any before. */
  good: number;
}

export function answersInMemory(): AnswerStore {
  const entries = boundedCache<string, Entry>(
    mostCharacters,
    (key, { answer: { json, tags } }) =>
      key.length + json.length + tags.reduce((sum, tag) => sum + tag.length + 16, 500),
  );
  let invalidated = new Map<string, number>();
  let last = 0;
  /** Answers that began before this are not good, whatever their tags. */
  let floor = 0;

  const isGood = (entry: Entry): boolean => {
    if (entry.good === last) return true;
    const { began, tags } = entry.answer;
    if (began < floor || tags.some((tag) => (invalidated.get(tag) ?? 0) > began)) return false;
    entry.good = last;
    return true;
  };

  const get = (key: string): KeptAnswer | null => {
    const entry = entries.get(key);
    return entry && isGood(entry) ? entry.answer : null;
  };

  return {
    began: () => last,
    get,
    getAll: (keys) => keys.map(get),
    set(key, answer) {
      const entry = { answer, good: -1 };
      if (isGood(entry)) entries.set(key, entry);
    },
    invalidate(tags) {
      last++;
      for (const tag of tags) invalidated.set(tag, last);
      if (invalidated.size <= mostTags) return;
      invalidated = new Map();
      floor = last;
    },
    invalidateAll() {
      invalidated = new Map();
      floor = ++last;
    },
    told: () => last,
    stop: () => Promise.resolve(),
  };
}
