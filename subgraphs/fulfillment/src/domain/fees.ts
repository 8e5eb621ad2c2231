import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { divideHalfUp } from '@stoa/kernel/money.ts';

/** The house keeps its books in one currency; whoever deducts fees elsewhere converts them. */
export const feeCurrency: CurrencyCode = 'EUR' as CurrencyCode;

export type FeeKind = 'PICK_AND_PACK' | 'STORAGE' | 'RETURN_HANDLING';
export type LocationKind = 'WAREHOUSE' | 'SELLER';

export interface FeeRate {
  readonly kind: FeeKind;
  /** The heaviest piece of the class. */
  readonly upToGrams: number;
  readonly locationKind: '' | LocationKind;
  readonly validFrom: Date;
  readonly millionths: bigint;
}

/** Equal things that somebody worked on, one by one. */
export interface Pieces {
  readonly grams: number;
  readonly pieces: number;
}

const million = 1_000_000n;
const cubicMillimetersPerLiter = 1_000_000n;

/** For a piece: of the lightest class that holds it, the rate that counts at that moment. Zero where there is none. */
function ratePerPiece(rates: readonly FeeRate[], kind: FeeKind, grams: number, at: Date): bigint {
  const fitting = rates.filter((rate) => rate.kind === kind && rate.upToGrams >= grams && rate.validFrom <= at);
  const lightest = Math.min(...fitting.map(({ upToGrams }) => upToGrams));
  return newest(fitting.filter(({ upToGrams }) => upToGrams === lightest));
}

const newest = (rates: readonly FeeRate[]): bigint =>
  rates.toSorted((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0]?.millionths ?? 0n;

/** In minor units: rounded once, for all of it together. */
export const feeForWork = (
  rates: readonly FeeRate[],
  kind: 'PICK_AND_PACK' | 'RETURN_HANDLING',
  done: readonly Pieces[],
  at: Date,
): bigint =>
  divideHalfUp(
    done.reduce((sum, { grams, pieces }) => sum + ratePerPiece(rates, kind, grams, at) * BigInt(pieces), 0n),
    million,
  );

/** For one day of a place. */
export function feeForStorage(
  rates: readonly FeeRate[],
  locationKind: LocationKind,
  cubicMillimeters: bigint,
  at: Date,
): bigint {
  const known = rates.filter((rate) => rate.locationKind === locationKind && rate.validFrom <= at);
  return divideHalfUp(cubicMillimeters * newest(known), cubicMillimetersPerLiter * million);
}
