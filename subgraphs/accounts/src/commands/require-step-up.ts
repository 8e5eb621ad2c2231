import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { isProven } from '../domain/step-up.ts';
import { openSession } from '../store/sessions.ts';
import { enrolledMethods } from './second-factor.ts';

export interface Proven {
  readonly userId: string;
  readonly sessionId: string;
}

/** Asks the session itself, not the token: a revoked one does nothing sensitive in its last ten minutes. */
export async function requireStepUp({ db, clock }: Environment, viewer: Viewer): Promise<Proven> {
  const userId = requireUser(viewer);
  const now = clock.now();
  const session = viewer.sessionId ? await openSession(db, viewer.sessionId, now) : undefined;
  const methods = await enrolledMethods(db, userId);
  if (session?.userId !== userId || !isProven(session, methods.length > 0, now))
    fail('STEP_UP_REQUIRED', 'Prove again who you are with accountStepUp, then send this again.', { methods });
  return { userId, sessionId: session.id };
}
