import type { Environment } from '@stoa/platform/subgraph.ts';
import { normalizeEmail } from '../domain/email.ts';
import { normalizeLocale } from '../domain/locale.ts';
import { type InvalidInput, invalidInput, type TooManyAttempts } from '../domain/refusals.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertToken } from '../store/one-time-tokens.ts';
import { userByEmail } from '../store/users.ts';
import { countAttempt } from './count-attempt.ts';
import { mailBuckets } from './mail-buckets.ts';
import { requestMail } from './request-mail.ts';

const lasts = 3_600_000;

/** An unknown address gets a mail as well, which says that it is unknown: same answer, same work, and help for the owner. */
export async function requestPasswordReset(
  environment: Environment,
  input: { readonly email: string; readonly locale: string; readonly ip: string | null },
): Promise<true | InvalidInput | TooManyAttempts> {
  const { db, clock, random } = environment;
  const email = normalizeEmail(input.email);
  if (!email) return invalidInput('is not an e-mail address', 'email');
  const counted = await countAttempt(environment, mailBuckets('reset', email, input.ip));
  if ('kind' in counted) return counted;
  const token = makeSecretToken(random);
  const expiresAt = new Date(clock.now().getTime() + lasts);
  return await db.transaction(async (tx) => {
    const user = await userByEmail(tx, email);
    await insertToken(tx, { token, kind: user ? 'PASSWORD_RESET' : 'NOTHING', userId: user?.id ?? null, expiresAt });
    if (user) await requestMail(tx, 'password-reset', user, { token });
    else await requestMail(tx, 'password-reset-unknown', { email, locale: normalizeLocale(input.locale) ?? 'en' });
    return true as const;
  });
}
