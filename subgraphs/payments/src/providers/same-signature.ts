import { timingSafeEqual } from 'node:crypto';

/** Compares without telling by its duration how much was right. */
export const sameSignature = (given: string | undefined, expected: string): boolean =>
  given !== undefined && given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
