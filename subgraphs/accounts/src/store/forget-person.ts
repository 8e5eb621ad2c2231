import type { Tx } from '@stoa/platform/database.ts';
import { eq } from 'drizzle-orm';
import { passkey, passkeyChallenge, recoveryCode, socialIdentity, totp } from '../tables/factor.ts';
import { knownDevice, oneTimeToken, securityAlert, session } from '../tables/session.ts';
import { address, privacyRequest, roleChange, user, userRole } from '../tables/user.ts';
import type { UserRow } from './users.ts';

/** Deletes what is only the person's, and blanks what other rows refer to. */
export async function forgetPerson(tx: Tx, { id, email }: UserRow, erasedAt: Date): Promise<void> {
  const { drizzle } = tx;
  const theirs = [
    address,
    knownDevice,
    oneTimeToken,
    passkey,
    passkeyChallenge,
    recoveryCode,
    securityAlert,
    socialIdentity,
    totp,
    userRole,
  ];
  for (const table of theirs) await drizzle.delete(table).where(eq(table.userId, id));
  await drizzle.update(session).set({ userAgent: null, ip: null }).where(eq(session.userId, id));
  await drizzle.update(roleChange).set({ reason: null }).where(eq(roleChange.userId, id));
  await drizzle.update(privacyRequest).set({ exportSealed: null }).where(eq(privacyRequest.userId, id));
  // Mails of the log carry the address; the facts that they were sent stay.
  await tx.sql`
    update event_log set key = ${id}, payload = payload || '{"to": "", "data": {}}'
    where type = 'accounts.mail-requested.v1' and key = ${email}`;
  await drizzle
    .update(user)
    .set({
      email: `${id}@erased.invalid`,
      emailVerifiedAt: null,
      passwordHash: null,
      name: null,
      displayName: null,
      currency: null,
      phoneSealed: null,
      marketingConsent: false,
      sellerId: null,
      erasedAt,
    })
    .where(eq(user.id, id));
}
