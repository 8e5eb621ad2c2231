import { type BelowReserved, belowReserved } from './refusals.ts';

/** The counts of one variant at one place. */
export interface Counts {
  readonly onHand: number;
  readonly reserved: number;
  readonly safety: number;
}

/** What may still be promised; a shelf below its safety stock promises nothing. */
export const available = ({ onHand, reserved, safety }: Counts): number => Math.max(0, onHand - reserved - safety);

/** Units promised to shoppers cannot be taken off the shelf under them. */
export function adjust(counts: Counts, delta: number): Counts | BelowReserved {
  const onHand = counts.onHand + delta;
  return onHand < counts.reserved ? belowReserved(counts.reserved) : { ...counts, onHand };
}
