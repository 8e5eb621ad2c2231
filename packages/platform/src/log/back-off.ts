import type { Random } from '@stoa/kernel/random.ts';

const first = 2_000;
const longest = 300_000;

/** 2, 8, 32, 128 s before tries two to five: a short outage of anything is over by then. Jitter parts the herd. */
export const backOff = (attempts: number, random: Random): number =>
  Math.min(longest, first * 4 ** (attempts - 1)) * (0.75 + random.next() / 2);

/** The fifth failure parks an event: by then it is the event, not the weather. */
export const mostTries = 5;
