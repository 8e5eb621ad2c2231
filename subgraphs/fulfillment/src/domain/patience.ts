import { invalidInput, type InvalidInput } from './refusals.ts';

/** How many days the shop waits for parcels. */
export interface Patience {
  /** From its label, until a return that nobody handed to the carrier lapses. */
  readonly returnDays: number;
  /** Without a scan, until the carrier is asked for a parcel. */
  readonly silentDays: number;
  /** More, until staff are asked to look for it. */
  readonly answerDays: number;
}

/**
 * Where nobody has said otherwise. Two weeks are what consumer law gives a buyer to send something back, and one more
 * forgives a holiday; a carrier opens an inquiry after about a week, and answers within another.
 */
export const usualPatience: Patience = { returnDays: 21, silentDays: 5, answerDays: 7 };

const most = 365;

export function checkPatience(patience: Patience): InvalidInput | null {
  for (const name of ['returnDays', 'silentDays', 'answerDays'] as const)
    if (!Number.isInteger(patience[name]) || patience[name] < 1 || patience[name] > most)
      return invalidInput(`must be from 1 to ${most}`, name);
  return null;
}
