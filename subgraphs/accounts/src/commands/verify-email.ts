import { consentChanged, userRegistered } from '@stoa/contracts/accounts.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { type InvalidToken, invalidToken } from '../domain/refusals.ts';
import { insertConsent } from '../store/consents.ts';
import { useToken } from '../store/one-time-tokens.ts';
import { insertRole } from '../store/role-changes.ts';
import { insertUser, lockUser, saveUser, userByEmail, type UserRow } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import type { PendingUser } from './sign-up.ts';

/** Redeems the token of a mail. Of many at once with one address, one makes the account. */
export async function verifyEmail(
  environment: Environment,
  token: string,
  from: Origin,
): Promise<UserRow | InvalidToken> {
  const { db, clock } = environment;
  return await db.transaction(async (tx) => {
    const row = await useToken(tx, token, ['SIGN_UP', 'EMAIL_CHANGE'], clock.now());
    if (!row) return invalidToken;
    return row.userId === null
      ? ((await registerUser(tx, environment, row.data as PendingUser)) ?? invalidToken)
      : await moveTo(tx, environment, row.userId, (row.data as { email: string }).email, from);
  });
}

/** The account with its first role, or nothing when the address was taken meanwhile. */
export async function registerUser(
  tx: Tx,
  { clock, random }: Environment,
  pending: Omit<PendingUser, 'passwordHash'> & { readonly passwordHash: string | null },
): Promise<UserRow | undefined> {
  const now = clock.now();
  const id = ids.user.make(clock, random);
  const made = await insertUser(tx, { id, ...pending, emailVerifiedAt: now, createdAt: now });
  if (!made) return undefined;
  await insertRole(tx, id, 'CUSTOMER', now);
  const { locale, marketingConsent } = pending;
  await record(tx, userRegistered, id, { userId: id, locale, marketingConsent });
  if (marketingConsent) {
    await insertConsent(tx, { userId: id, purpose: 'MARKETING', granted: true, at: now });
    await record(tx, consentChanged, id, { userId: id, purpose: 'MARKETING', granted: true });
  }
  return made;
}

async function moveTo(
  tx: Tx,
  environment: Environment,
  userId: string,
  email: string,
  from: Origin,
): Promise<UserRow | InvalidToken> {
  const user = await lockUser(tx, userId);
  if (!user || (await userByEmail(tx, email))) return invalidToken;
  // To the old address: the new one's owner knows already.
  await raiseAlert(tx, environment, user, 'EMAIL_CHANGED', from);
  return await saveUser(tx, userId, { email, emailVerifiedAt: environment.clock.now() });
}
