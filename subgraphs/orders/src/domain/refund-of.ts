import { divideHalfUp } from '@stoa/kernel/money.ts';

/** A line, and how much of it is gone already. */
export interface SharedLine {
  readonly quantity: number;
  readonly goneQuantity: number;
  readonly totalMinor: bigint;
}

/**
 * What `quantity` more units of a line are worth. By the difference of running shares, so that giving a line back unit by
 * unit comes to exactly what it cost, whatever the rounding.
 */
export function worthOf({ quantity, goneQuantity, totalMinor }: SharedLine, more: number): bigint {
  const upTo = (units: number) => divideHalfUp(totalMinor * BigInt(units), BigInt(quantity));
  return upTo(goneQuantity + more) - upTo(goneQuantity);
}
