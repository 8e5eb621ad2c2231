export interface RefreshState {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly sessionExpiresAt: Date;
  readonly sessionRevokedAt: Date | null;
  /** Whether the token that followed it was used in its turn. */
  readonly successorUsed: boolean;
}

export type RefreshVerdict = 'rotate' | 'repeat' | 'reused' | 'ended';

/** Two tabs, or a lost answer: within this time the same successor is given once more. */
const grace = 10_000;

/**
 * A used token is a sign of theft, unless it comes back at once and nobody has gone on from its successor:
 * then both callers get the same successor, so a thief gains no chain of their own.
 */
export function judgeRefresh(token: RefreshState, now: Date): RefreshVerdict {
  if (token.sessionRevokedAt || token.sessionExpiresAt <= now) return 'ended';
  if (!token.usedAt) return token.expiresAt <= now ? 'ended' : 'rotate';
  return now.getTime() - token.usedAt.getTime() <= grace && !token.successorUsed ? 'repeat' : 'reused';
}
