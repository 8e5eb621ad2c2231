import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { lockRefresh } from '../store/refresh-tokens.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** Ends the session of the access token, or of a refresh token when that is all there is left. Twice is once. */
export const signOut = async ({ db, clock }: Environment, viewer: Viewer, refreshToken: string | null): Promise<true> =>
  await db.transaction(async (tx) => {
    const { userId, sessionId } = viewer;
    if (userId && sessionId) await revokeSessions(tx, { clock }, { userId, id: sessionId }, 'signed out');
    const found = refreshToken ? await lockRefresh(tx, refreshToken) : undefined;
    if (found)
      await revokeSessions(tx, { clock }, { userId: found.session.userId, id: found.session.id }, 'signed out');
    return true as const;
  });
