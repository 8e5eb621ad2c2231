import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { hashPassword } from '../domain/password-hash.ts';
import { checkPassword } from '../domain/password-rules.ts';
import type { WeakPassword } from '../domain/refusals.ts';
import { deleteTokensOf } from '../store/one-time-tokens.ts';
import { saveUser, type UserRow, usersByIds } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import { requireStepUp } from './require-step-up.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** Whoever else knew the old password is out: all other sessions end, and half-done sign-ins and mails with them. */
export async function changePassword(
  environment: Environment,
  viewer: Viewer,
  { newPassword, from }: { readonly newPassword: string; readonly from: Origin },
): Promise<UserRow | WeakPassword> {
  const { db, random } = environment;
  const { userId, sessionId } = await requireStepUp(environment, viewer);
  const [known] = await usersByIds(db, [userId]);
  const weak = checkPassword(newPassword, known?.email ?? '', 'newPassword');
  if (weak) return weak;
  const passwordHash = await hashPassword(newPassword, random.bytes(16));
  return await db.transaction(async (tx) => {
    const user = await saveUser(tx, userId, { passwordHash });
    await deleteTokensOf(tx, userId);
    await revokeSessions(tx, environment, { userId, except: sessionId }, 'password changed');
    await raiseAlert(tx, environment, user, 'PASSWORD_CHANGED', from);
    return user;
  });
}
