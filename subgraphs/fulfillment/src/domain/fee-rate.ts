import type { FeeKind, FeeRate, LocationKind } from './fees.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';

/** The class that holds whatever is too heavy for the others. */
export const heaviest = 2_147_483_647;

/** A rate as staff say it. */
export interface SaidRate {
  readonly kind: FeeKind;
  /** Of work: the heaviest piece of the class; null for the class that holds the rest. */
  readonly upToGrams: number | null;
  /** Of storage. */
  readonly locationKind: LocationKind | null;
  /** For a piece, or for a liter and a day. */
  readonly euros: string;
  readonly validFrom: Date;
}

const shape = /^(\d{1,6})(?:\.(\d{1,8}))?$/;

/** A millionth of a cent is the last of eight decimals of a euro. */
export function millionthsOf(euros: string): bigint | null {
  const [, whole = '', rest = ''] = shape.exec(euros) ?? [];
  return whole === '' ? null : BigInt(whole + rest.padEnd(8, '0'));
}

/** With cents, and with as many decimals more as it has. */
export function eurosOf(millionths: bigint): string {
  const digits = `${millionths}`.padStart(9, '0');
  return `${digits.slice(0, -8)}.${digits.slice(-8).replace(/(\d\d)(\d*?)0*$/, '$1$2')}`;
}

/** What was charged stays charged: a rate begins now or later. */
export function checkFeeRate(said: SaidRate, now: Date): FeeRate | InvalidInput {
  const { kind, upToGrams, locationKind, euros, validFrom } = said;
  const millionths = millionthsOf(euros);
  if (millionths === null) return invalidInput('must be from 0 to 999999, with at most eight decimals', 'euros');
  if (validFrom < now) return invalidInput('must not lie in the past: what was charged stays charged', 'validFrom');
  if (kind === 'STORAGE') {
    if (upToGrams !== null) return invalidInput('is for work: storage is paid by the liter', 'upToGrams');
    if (locationKind === null) return invalidInput('must say whose place it is', 'placeKind');
    return { kind, upToGrams: 0, locationKind, validFrom, millionths };
  }
  if (locationKind !== null) return invalidInput('is for storage: work is paid by weight', 'placeKind');
  if (upToGrams !== null && (!Number.isInteger(upToGrams) || upToGrams < 1))
    return invalidInput('must be 1 or more', 'upToGrams');
  return { kind, upToGrams: upToGrams ?? heaviest, locationKind: '', validFrom, millionths };
}
