import { uuid7 } from '@stoa/kernel/ids.ts';
import { drawFor } from './draw.ts';

/** The day on which the seeded shop opened. */
export const opened = Date.parse('2026-01-05T08:00:00Z');

/** The same id for the same thing in every run; a second apart, so that ids sort as things were made. */
export const idOf = (seed: number, kind: string, index: number): string =>
  uuid7(opened + index * 1000, drawFor(seed, `id of ${kind}`, index).bytes(10));
