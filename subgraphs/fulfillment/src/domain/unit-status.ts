import { illegalMove, type IllegalMove } from './refusals.ts';

/** The whole life of what one seller sends from one place; the database's trigger holds the same table. */
export const unitMoves = {
  PENDING: ['PICKING', 'CANCELLED'],
  PICKING: ['PACKED', 'CANCELLED'],
  PACKED: ['SHIPPED'],
  SHIPPED: ['DELIVERED', 'UNDELIVERED'],
  DELIVERED: [],
  UNDELIVERED: [],
  CANCELLED: [],
} as const;

export type UnitStatus = keyof typeof unitMoves;
export type UnitMove = { [From in UnitStatus]: readonly [From, (typeof unitMoves)[From][number]] }[UnitStatus];

/** Whether anybody may still stop it or send it elsewhere. */
export const isOpen = (status: UnitStatus): boolean => status === 'PENDING' || status === 'PICKING';

/** Nothing more is to be done for the buyer. */
export const hasEnded = (status: UnitStatus): boolean => unitMoves[status].length === 0;

export function moveUnit<To extends UnitStatus>(from: UnitStatus, to: To): To | IllegalMove {
  return (unitMoves[from] as readonly UnitStatus[]).includes(to) ? to : illegalMove(from, to);
}
