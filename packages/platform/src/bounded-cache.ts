/** Keeps the most recent `most` entries: what came in longest ago without being asked for again goes first. */
export function boundedCache<Key, Value>(most: number) {
  const entries = new Map<Key, Value>();
  return {
    get(key: Key): Value | undefined {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      // Touching each entry on each read would cost more than it saves: only when full does order matter.
      if (entries.size >= most) {
        entries.delete(key);
        entries.set(key, value);
      }
      return value;
    },
    set(key: Key, value: Value): void {
      if (entries.size >= most) {
        const oldest = entries.keys().next();
        if (!oldest.done) entries.delete(oldest.value);
      }
      entries.set(key, value);
    },
  };
}
