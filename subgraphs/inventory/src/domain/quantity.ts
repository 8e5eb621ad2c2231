import { invalidInput, type InvalidInput } from './refusals.ts';

/** A pallet is a few thousand; beyond a million it is a slip of the hand. */
const mostMoved = 1_000_000;
const mostReserved = 1_000;

export const checkMoved = (quantity: number, ...field: string[]): InvalidInput | null =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= mostMoved
    ? null
    : invalidInput(`must be a whole number from 1 to ${mostMoved}`, ...field);

export const checkDelta = (delta: number): InvalidInput | null =>
  Number.isInteger(delta) && delta !== 0 && Math.abs(delta) <= mostMoved
    ? null
    : invalidInput(`must be a whole number, not zero, of at most ${mostMoved}`, 'delta');

export const checkReserved = (quantity: number, ...field: string[]): InvalidInput | null =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= mostReserved
    ? null
    : invalidInput(`must be a whole number from 1 to ${mostReserved}`, ...field);
