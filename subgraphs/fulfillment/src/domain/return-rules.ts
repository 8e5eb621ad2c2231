import {
  invalidInput,
  type InvalidInput,
  type NotReturnable,
  type ReturnWindowClosed,
  type NotDelivered,
} from './refusals.ts';

export const returnReasons = [
  'CHANGED_MIND',
  'DOES_NOT_FIT',
  'NOT_AS_DESCRIBED',
  'DAMAGED',
  'WRONG_ITEM',
  'TOO_LATE',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

export interface Wanted {
  readonly lineId: string;
  readonly quantity: number;
}

/** What is known of a line when somebody wants to give it back. */
export interface DeliveredLine {
  readonly lineId: string;
  readonly quantity: number;
  readonly stopped: number;
  readonly undelivered: number;
  readonly comingBack: number;
  /** Null while it is not there yet. */
  readonly deliveredAt: Date | null;
}

const windowDays = 30;
const day = 86_400_000;

/** Each line by itself: delivered, not long ago, and not more than is there. */
export function checkReturn(
  wanted: readonly Wanted[],
  lines: readonly DeliveredLine[],
  now: Date,
): InvalidInput | NotDelivered | NotReturnable | ReturnWindowClosed | null {
  if (wanted.length < 1 || wanted.length > 50) return invalidInput('must have 1 to 50 entries', 'lines');
  if (new Set(wanted.map(({ lineId }) => lineId)).size < wanted.length)
    return invalidInput('names a line twice', 'lines');
  for (const [index, { lineId, quantity }] of wanted.entries()) {
    const field = ['lines', String(index)];
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 999)
      return invalidInput('must be a whole number from 1 to 999', ...field, 'quantity');
    const line = lines.find((each) => each.lineId === lineId);
    if (!line?.deliveredAt) return { kind: 'NotDelivered', field };
    const closed = new Date(line.deliveredAt.getTime() + windowDays * day);
    if (now > closed) return { kind: 'ReturnWindowClosed', field, closedAt: closed.toISOString() };
    const returnable = line.quantity - line.stopped - line.undelivered - line.comingBack;
    if (quantity > returnable) return { kind: 'NotReturnable', field, returnableQuantity: returnable };
  }
  return null;
}

/** Nobody needs to look at a few things that somebody simply does not want; the unusual is looked at. */
export function isSimple(wanted: readonly Wanted[], reason: ReturnReason, returnsOfLate: number): boolean {
  const units = wanted.reduce((sum, { quantity }) => sum + quantity, 0);
  return units <= 10 && returnsOfLate < 5 && reason !== 'DAMAGED' && reason !== 'NOT_AS_DESCRIBED';
}
