import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { makeRecoveryCodes } from '../domain/recovery-codes.ts';
import { type NotEnrolled, notEnrolled } from '../domain/refusals.ts';
import { hashOf } from '../domain/secret-token.ts';
import { replaceRecoveryCodes } from '../store/factors.ts';
import { lockUser } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import { requireStepUp } from './require-step-up.ts';
import { enrolledMethods } from './second-factor.ts';

export async function renewCodes(
  tx: Tx,
  { random }: Pick<Environment, 'random'>,
  userId: string,
): Promise<readonly string[]> {
  const codes = makeRecoveryCodes(random);
  await replaceRecoveryCodes(tx, userId, codes.map(hashOf));
  return codes;
}

/** Ten new codes; the old ones work no longer. */
export async function renewRecoveryCodes(
  environment: Environment,
  viewer: Viewer,
  from: Origin,
): Promise<{ readonly recoveryCodes: readonly string[] } | NotEnrolled> {
  const { userId } = await requireStepUp(environment, viewer);
  return await environment.db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user || (await enrolledMethods(tx, userId)).length === 0) return notEnrolled;
    await raiseAlert(tx, environment, user, 'MFA_CHANGED', from);
    return { recoveryCodes: await renewCodes(tx, environment, userId) };
  });
}
