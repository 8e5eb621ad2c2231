import { sessionRevoked } from '@stoa/contracts/accounts.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { endSessions, type Which } from '../store/sessions.ts';

/** Ends sessions and tells gateways, so that their access tokens need not be waited out. Gives how many. */
export async function revokeSessions(
  tx: Tx,
  { clock }: Pick<Environment, 'clock'>,
  which: Which,
  reason: string,
): Promise<number> {
  const ended = await endSessions(tx, which, reason, clock.now());
  await recordAll(
    tx,
    sessionRevoked,
    ended.map(({ id: sessionId, userId }) => ({ key: userId, payload: { userId, sessionId, reason } })),
  );
  return ended.length;
}
