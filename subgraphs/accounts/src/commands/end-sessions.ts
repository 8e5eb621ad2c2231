import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** Somebody else's session looks like none at all. */
export async function endSession(environment: Environment, viewer: Viewer, id: string): Promise<number> {
  const userId = requireUser(viewer);
  const ended = await environment.db.transaction((tx) =>
    revokeSessions(tx, environment, { userId, id }, 'revoked by the user'),
  );
  return ended > 0 ? ended : fail('NOT_FOUND', 'There is no such open session.');
}

export async function endOtherSessions(
  environment: Environment,
  viewer: Viewer,
  includeCurrent: boolean,
): Promise<number> {
  const userId = requireUser(viewer);
  const except = includeCurrent ? undefined : (viewer.sessionId ?? undefined);
  return await environment.db.transaction((tx) =>
    revokeSessions(tx, environment, { userId, except }, 'revoked by the user'),
  );
}
