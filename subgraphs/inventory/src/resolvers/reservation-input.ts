import { ids } from '@stoa/kernel/ids.ts';
import { checkReserved } from '../domain/quantity.ts';
import { invalidInput, type InvalidInput } from '../domain/refusals.ts';
import type { Wish } from '../domain/reserve.ts';
import type { AllocationPreviewInput } from '../generated/types.ts';

const mostLines = 50;

/** Decodes and bounds what a caller wants held. */
export function wishOf({ lines, destination = null }: AllocationPreviewInput): Wish | InvalidInput {
  if (lines.length < 1 || lines.length > mostLines) return invalidInput(`must have 1 to ${mostLines} entries`, 'lines');
  for (const [index, { quantity }] of lines.entries()) {
    const refused = checkReserved(quantity, 'lines', String(index), 'quantity');
    if (refused) return refused;
  }
  return {
    destination,
    lines: lines.map(({ variantId, quantity, sellerId }) => ({
      variantId: ids.variant.decode(variantId),
      quantity,
      sellerId: sellerId == null ? null : ids.seller.decode(sellerId),
    })),
  };
}

export const holdSeconds = (wanted: number | null | undefined): number | InvalidInput => {
  const seconds = wanted ?? 900;
  return seconds >= 30 && seconds <= 3600 ? seconds : invalidInput('must be from 30 to 3600', 'holdSeconds');
};
