import { seededRandom } from '@stoa/kernel/random.ts';

/** Chance for one thing of the world: the same whatever else is made, and however much of it. */
export interface Draw {
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  some<Item>(items: readonly Item[], count: number): Item[];
  chance(likelihood: number): boolean;
  /** At least 0, below 1. */
  share(): number;
  /** Around zero, with a spread of one. */
  normal(): number;
  bytes(count: number): Uint8Array;
}

export function drawFor(seed: number, kind: string, index: number): Draw {
  const random = seededRandom(mix(seed, kind, index));
  const whole = (least: number, most: number) => least + Math.floor(random.next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  return {
    whole,
    pick,
    some: (items, count) => items.toSorted(() => random.next() - 0.5).slice(0, count),
    chance: (likelihood) => random.next() < likelihood,
    share: random.next,
    normal: () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next()),
    bytes: random.bytes,
  };
}

/** FNV-1a over seed, kind and index. */
function mix(seed: number, kind: string, index: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of `${kind} ${index}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
