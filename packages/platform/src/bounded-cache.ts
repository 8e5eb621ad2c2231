export interface BoundedCache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  /** Oldest first. */
  values(): Iterable<Value>;
}

/**
 * Keeps the most recent entries whose weights sum up to `most` (a plain one weighs 1): what came in longest ago without
 * being asked for again goes first. What weighs more than all room is not kept.
 */
export function boundedCache<Key, Value>(
  most: number,
  weigh: (key: Key, value: Value) => number = () => 1,
): BoundedCache<Key, Value> {
  const entries = new Map<Key, Value>();
  let weight = 0;
  const drop = (key: Key): void => {
    const value = entries.get(key);
    if (value !== undefined && entries.delete(key)) weight -= weigh(key, value);
  };
  return {
    values: () => entries.values(),
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      // Touching each entry on each read would cost more than it saves: only when nearly full does order matter.
      if (weight > most * 0.9) {
        entries.delete(key);
        entries.set(key, value);
      }
      return value;
    },
    set(key, value) {
      const added = weigh(key, value);
      if (added > most) return;
      drop(key);
      for (const oldest of entries.keys()) {
        if (weight + added <= most) break;
        drop(oldest);
      }
      entries.set(key, value);
      weight += added;
    },
  };
}
