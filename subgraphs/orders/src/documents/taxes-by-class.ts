import type { TaxClass } from '../domain/good.ts';
import { ppmOf } from '../domain/percent.ts';
import type { Quote, TaxLine } from '../domain/quote.ts';

export type TaxesByClass = ReadonlyMap<TaxClass, readonly TaxLine[]>;

/** How much is taxed by one of them. */
export interface TaxedSum {
  readonly tax: TaxLine;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
}

interface Piece {
  readonly taxClass: TaxClass;
  readonly base: bigint;
  readonly tax: bigint;
}

/** Of what delivery is taxed as. */
export const deliveryClass: TaxClass = 'STANDARD';

/**
 * Which of a quote's taxes lie upon which class of goods. The quote keeps their sums, and the tax of each amount: of all
 * ways to choose among the rates that one is right by which the amounts of a class have the taxes that they have. A class of
 * which everything was free is not in the answer.
 */
export function taxesByClass(quote: Quote): TaxesByClass {
  const choices = subsets(quote.taxes);
  const classes = Map.groupBy(
    piecesOf(quote).filter(({ base }) => base !== 0n),
    ({ taxClass }) => taxClass,
  );
  return new Map(
    [...classes].map(([taxClass, pieces]) => {
      const errors = choices.map((taxes) => errorOf(pieces, taxes, quote.taxIncluded));
      return [taxClass, choices[errors.indexOf(Math.min(...errors))] ?? []];
    }),
  );
}

/** Parts of a percentage of all of them together, in millionths. */
export const ppmTogether = (taxes: readonly TaxLine[]): bigint =>
  taxes.reduce((sum, { percent }) => sum + BigInt(ppmOf(percent) ?? 0), 0n);

const piecesOf = ({ lines, units }: Quote): Piece[] => [
  ...lines.map(({ taxClass, unitMinor, quantity, discountMinor, taxMinor }) => ({
    taxClass,
    base: unitMinor * BigInt(quantity) - discountMinor,
    tax: taxMinor,
  })),
  ...units.map(({ costMinor, taxMinor }) => ({ taxClass: deliveryClass, base: costMinor, tax: taxMinor })),
];

function errorOf(pieces: readonly Piece[], taxes: readonly TaxLine[], included: boolean): number {
  const ppm = Number(ppmTogether(taxes));
  const share = included ? ppm / (1_000_000 + ppm) : ppm / 1_000_000;
  return pieces.reduce((sum, { base, tax }) => sum + Math.abs(Number(base) * share - Number(tax)), 0);
}

/** A place has a handful of rates. */
const subsets = (taxes: readonly TaxLine[]): TaxLine[][] =>
  taxes.slice(0, 8).reduce<TaxLine[][]>((known, tax) => [...known, ...known.map((each) => [...each, tax])], [[]]);
