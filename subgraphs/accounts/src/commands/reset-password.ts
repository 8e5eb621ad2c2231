import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { hashPassword } from '../domain/password-hash.ts';
import { checkPassword } from '../domain/password-rules.ts';
import { type InvalidToken, invalidToken, type WeakPassword } from '../domain/refusals.ts';
import { clearAttempts } from '../store/attempts.ts';
import { deleteTokensOf, tokenOf, useToken } from '../store/one-time-tokens.ts';
import { saveUser, type UserRow, usersByIds } from '../store/users.ts';
import { bucketsOf } from './count-attempt.ts';
import { raiseAlert } from './raise-alert.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** A weak password leaves the token whole; a good one uses it, and ends every session and every lock. */
export async function resetPassword(
  environment: Environment,
  { token, newPassword, from }: { readonly token: string; readonly newPassword: string; readonly from: Origin },
): Promise<UserRow | InvalidToken | WeakPassword> {
  const { db, clock, random } = environment;
  const found = await tokenOf(db, token, 'PASSWORD_RESET', clock.now());
  const [known] = found?.userId ? await usersByIds(db, [found.userId]) : [];
  if (!known) return invalidToken;
  const weak = checkPassword(newPassword, known.email, 'newPassword');
  if (weak) return weak;
  const passwordHash = await hashPassword(newPassword, random.bytes(16));
  return await db.transaction(async (tx) => {
    if (!(await useToken(tx, token, ['PASSWORD_RESET'], clock.now()))) return invalidToken;
    const user = await saveUser(tx, known.id, { passwordHash });
    await deleteTokensOf(tx, user.id);
    await revokeSessions(tx, environment, { userId: user.id }, 'password reset');
    await clearAttempts(
      tx,
      bucketsOf('sign-in', user.email, null).map(({ name }) => name),
    );
    await raiseAlert(tx, environment, user, 'PASSWORD_RESET', from);
    return user;
  });
}
