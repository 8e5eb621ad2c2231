import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { privacyRequestId } from '../domain/ids.ts';
import { type AlreadyRequested, alreadyRequested } from '../domain/refusals.ts';
import { endPrivacyRequest, insertPrivacyRequest, type PrivacyRequestRow } from '../store/privacy-requests.ts';
import { lockUser } from '../store/users.ts';
import { requestMail } from './request-mail.ts';
import { requireStepUp } from './require-step-up.ts';

/** Time to think again, and to notice that somebody else asked. */
const grace = 14 * 24 * 3_600_000;

/** Done by the job that comes round; an erasure after its grace period, an export at once. */
export async function requestPrivacy(
  environment: Environment,
  viewer: Viewer,
  kind: PrivacyRequestRow['kind'],
): Promise<PrivacyRequestRow | AlreadyRequested> {
  const { db, clock, random } = environment;
  const { userId } = await requireStepUp(environment, viewer);
  return await db.transaction(async (tx) => {
    const user = (await lockUser(tx, userId)) ?? fail('UNAUTHENTICATED', 'This account is gone.');
    const requestedAt = clock.now();
    const dueAt = new Date(requestedAt.getTime() + (kind === 'ERASURE' ? grace : 0));
    const made = await insertPrivacyRequest(tx, {
      id: privacyRequestId.make(clock, random),
      userId,
      kind,
      status: 'PENDING',
      requestedAt,
      dueAt,
    });
    if (made && kind === 'ERASURE') await requestMail(tx, 'erasure-requested', user, { dueAt: dueAt.toISOString() });
    return made ?? alreadyRequested;
  });
}

export async function cancelErasure({ db }: Environment, viewer: Viewer, id: string): Promise<PrivacyRequestRow> {
  const userId = requireUser(viewer);
  const canceled = await db.transaction((tx) => endPrivacyRequest(tx, id, { status: 'CANCELED' }, userId));
  return canceled ?? fail('NOT_FOUND', 'There is no such open request.');
}
