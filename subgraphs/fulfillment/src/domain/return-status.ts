import { illegalMove, type IllegalMove } from './refusals.ts';

/**
 * What is taken over a counter is RECEIVED at once. LAPSED: the buyer has it still. LOST: the carrier has lost it, and the
 * buyer is paid. Neither is quite an end, for what was on its way unseen may come after all. The database holds the same
 * table.
 */
export const returnMoves = {
  REQUESTED: ['APPROVED', 'RECEIVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['IN_TRANSIT', 'RECEIVED', 'LAPSED', 'LOST', 'CANCELLED'],
  IN_TRANSIT: ['RECEIVED', 'LAPSED', 'LOST'],
  LAPSED: ['IN_TRANSIT', 'RECEIVED'],
  LOST: ['RECEIVED'],
  RECEIVED: ['INSPECTED'],
  INSPECTED: [],
  REJECTED: [],
  CANCELLED: [],
} as const;

export type ReturnStatus = keyof typeof returnMoves;

export function moveReturn<To extends ReturnStatus>(from: ReturnStatus, to: To): To | IllegalMove {
  return (returnMoves[from] as readonly ReturnStatus[]).includes(to) ? to : illegalMove(from, to);
}
