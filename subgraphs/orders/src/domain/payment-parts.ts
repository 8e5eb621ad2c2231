import { type InvalidInput, invalidInput } from './input.ts';
import type { PaymentPart } from './submission.ts';

const mostParts = 5;

/** One part at most takes the rest; the others say how much. */
export function checkParts(parts: readonly PaymentPart[]): InvalidInput | null {
  if (parts.length < 1 || parts.length > mostParts) return invalidInput(`must have 1 to ${mostParts} parts`, 'payment');
  if (parts.filter(({ amountMinor }) => amountMinor === null).length > 1)
    return invalidInput('may have one part without an amount', 'payment');
  const wrong = parts.findIndex(({ amountMinor }) => amountMinor !== null && BigInt(amountMinor) <= 0n);
  return wrong < 0 ? null : invalidInput('must be above zero', 'payment', `${wrong}`, 'amount');
}

/** Together they pay all of it: said before anything is begun, as the payment could not be. */
export function checkSum(parts: readonly PaymentPart[], totalMinor: bigint): InvalidInput | null {
  const given = parts.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor ?? 0), 0n);
  const isOpen = parts.some(({ amountMinor }) => amountMinor === null);
  if (given > totalMinor) return invalidInput('comes to more than the total', 'payment');
  return isOpen || given === totalMinor ? null : invalidInput('comes to less than the total', 'payment');
}
