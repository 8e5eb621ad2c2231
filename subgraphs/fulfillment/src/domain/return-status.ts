import { illegalMove, type IllegalMove } from './refusals.ts';

export const returnMoves = {
  REQUESTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['IN_TRANSIT', 'RECEIVED', 'CANCELLED'],
  IN_TRANSIT: ['RECEIVED'],
  RECEIVED: ['INSPECTED'],
  INSPECTED: [],
  REJECTED: [],
  CANCELLED: [],
} as const;

export type ReturnStatus = keyof typeof returnMoves;

export function moveReturn<To extends ReturnStatus>(from: ReturnStatus, to: To): To | IllegalMove {
  return (returnMoves[from] as readonly ReturnStatus[]).includes(to) ? to : illegalMove(from, to);
}
