import { worthOf } from './refund-of.ts';

/** What of a line is gone, by which way. */
export interface GoneLine {
  readonly id: string;
  readonly unitId: string;
  readonly quantity: number;
  readonly cancelledQuantity: number;
  readonly returnedQuantity: number;
  readonly undeliveredQuantity: number;
  readonly totalMinor: bigint;
}

/** How many units of which line go now. */
export type Going = ReadonlyMap<string, number>;

export const goneOf = ({ cancelledQuantity, returnedQuantity, undeliveredQuantity }: GoneLine): number =>
  cancelledQuantity + returnedQuantity + undeliveredQuantity;

/** Of what is wanted gone, what is still there: somebody else may have taken it first. */
export const stillThere = (
  lines: readonly GoneLine[],
  wanted: readonly { readonly lineId: string; readonly quantity: number }[],
): Going =>
  new Map(
    lines.flatMap((line) => {
      const asked = wanted.filter(({ lineId }) => lineId === line.id).reduce((sum, { quantity }) => sum + quantity, 0);
      const quantity = Math.min(asked, line.quantity - goneOf(line));
      return quantity > 0 ? [[line.id, quantity] as const] : [];
    }),
  );

/** Whether nothing of a unit has come, or will. What was returned had come. */
export const isEmptied = (lines: readonly GoneLine[], unitId: string, going: Going): boolean =>
  lines
    .filter((line) => line.unitId === unitId)
    .every((line) => line.cancelledQuantity + line.undeliveredQuantity + (going.get(line.id) ?? 0) === line.quantity);

/** The last of a unit that never came takes whatever is left of its money: delivery, its tax, and what rounding left over. */
export function dueOf(
  lines: readonly GoneLine[],
  unit: { readonly id: string; readonly totalMinor: bigint; readonly refundMinor: bigint },
  going: Going,
): bigint {
  const own = lines.filter(({ unitId, id }) => unitId === unit.id && going.has(id));
  if (own.length > 0 && isEmptied(lines, unit.id, going)) return unit.totalMinor - unit.refundMinor;
  return own.reduce((sum, line) => sum + worthOf({ ...line, goneQuantity: goneOf(line) }, going.get(line.id) ?? 0), 0n);
}
