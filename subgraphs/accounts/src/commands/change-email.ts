import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { normalizeEmail } from '../domain/email.ts';
import { type InvalidInput, invalidInput, type TooManyAttempts } from '../domain/refusals.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertToken } from '../store/one-time-tokens.ts';
import { userByEmail, usersByIds } from '../store/users.ts';
import { countAttempt } from './count-attempt.ts';
import { mailBuckets } from './mail-buckets.ts';
import { requestMail } from './request-mail.ts';
import { requireStepUp } from './require-step-up.ts';

const lasts = 24 * 3_600_000;

/** The new address has to answer first. Whether somebody else has it is told to that mailbox alone. */
export async function changeEmail(
  environment: Environment,
  viewer: Viewer,
  given: string,
): Promise<true | InvalidInput | TooManyAttempts> {
  const { db, clock, random } = environment;
  const { userId } = await requireStepUp(environment, viewer);
  const email = normalizeEmail(given);
  if (!email) return invalidInput('is not an e-mail address', 'newEmail');
  const counted = await countAttempt(environment, mailBuckets('email-change', email, null));
  if ('kind' in counted) return counted;
  const [user] = await usersByIds(db, [userId]);
  const token = makeSecretToken(random);
  const expiresAt = new Date(clock.now().getTime() + lasts);
  return await db.transaction(async (tx) => {
    const taken = await userByEmail(tx, email);
    await insertToken(tx, { token, kind: taken ? 'NOTHING' : 'EMAIL_CHANGE', userId, data: { email }, expiresAt });
    if (taken) await requestMail(tx, 'sign-up-known', taken);
    else await requestMail(tx, 'email-change', { email, locale: user?.locale ?? 'en' }, { token });
    return true as const;
  });
}
