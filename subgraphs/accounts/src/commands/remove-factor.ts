import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { type NotEnrolled, notEnrolled } from '../domain/refusals.ts';
import { deleteTotp, replaceRecoveryCodes } from '../store/factors.ts';
import { deletePasskey } from '../store/passkeys.ts';
import { lockUser } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import { requireStepUp } from './require-step-up.ts';
import { enrolledMethods } from './second-factor.ts';

export const removeTotp = async (environment: Environment, viewer: Viewer, from: Origin): Promise<true | NotEnrolled> =>
  await remove(environment, viewer, from, async (tx, userId) => ((await deleteTotp(tx, userId)) ? true : notEnrolled));

export const removePasskey = async (
  environment: Environment,
  viewer: Viewer,
  id: string,
  from: Origin,
): Promise<true | NotEnrolled> =>
  await remove(environment, viewer, from, async (tx, userId) =>
    (await deletePasskey(tx, userId, id)) ? true : fail('NOT_FOUND', 'There is no such passkey.'),
  );

/** With the last factor go the recovery codes: they stand in for one. */
async function remove(
  environment: Environment,
  viewer: Viewer,
  from: Origin,
  work: (tx: Tx, userId: string) => Promise<true | NotEnrolled>,
): Promise<true | NotEnrolled> {
  const { userId } = await requireStepUp(environment, viewer);
  return await environment.db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    const removed = await work(tx, userId);
    if (!user || removed !== true) return removed;
    if ((await enrolledMethods(tx, userId)).length === 0) await replaceRecoveryCodes(tx, userId, []);
    await raiseAlert(tx, environment, user, 'MFA_CHANGED', from);
    return true as const;
  });
}
