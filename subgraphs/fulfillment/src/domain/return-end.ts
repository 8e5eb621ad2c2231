/** What became of a line of a return before anybody looked at it. */
export interface ReturningLine {
  readonly quantity: number;
  /** Units that were never handed to the carrier, or that it brought back to the buyer. */
  readonly lapsed: number;
  /** Units that the carrier has lost: they are paid back. */
  readonly lost: number;
}

/** Where a return stands of which nothing is to come any more; null while something is. */
export function returnEnd(lines: readonly ReturningLine[]): 'LAPSED' | 'LOST' | null {
  if (lines.some(({ quantity, lapsed, lost }) => lapsed + lost < quantity)) return null;
  return lines.some(({ lost }) => lost > 0) ? 'LOST' : 'LAPSED';
}

/** How many units whoever looks at what came may pay for: not what is paid already, nor what the buyer has still. */
export const payable = ({ quantity, lapsed, lost }: ReturningLine): number => quantity - lapsed - lost;
