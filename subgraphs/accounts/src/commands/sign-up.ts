import type { Environment } from '@stoa/platform/subgraph.ts';
import { normalizeEmail } from '../domain/email.ts';
import { normalizeLocale } from '../domain/locale.ts';
import { hashPassword } from '../domain/password-hash.ts';
import { checkPassword } from '../domain/password-rules.ts';
import { isPlainText } from '../domain/profile.ts';
import { type InvalidInput, invalidInput, type TooManyAttempts, type WeakPassword } from '../domain/refusals.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertToken } from '../store/one-time-tokens.ts';
import { userByEmail } from '../store/users.ts';
import { countAttempt } from './count-attempt.ts';
import { requestMail } from './request-mail.ts';
import { mailBuckets } from './mail-buckets.ts';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly name: string | null;
  readonly locale: string;
  readonly marketingConsent: boolean;
  readonly ip: string | null;
}

/** What waits in the token until the mail was read: there is no account before. */
export interface PendingUser {
  readonly email: string;
  readonly passwordHash: string;
  readonly name: string | null;
  readonly locale: string;
  readonly marketingConsent: boolean;
}

const lasts = 24 * 3_600_000;

/**
 * Whether the address has an account is told to its mailbox alone: the same work is done and the same answer given.
 * Password and name wait in the token, so that whoever signs somebody else up gains nothing from their own password.
 */
export async function signUp(
  environment: Environment,
  input: SignUp,
): Promise<true | InvalidInput | WeakPassword | TooManyAttempts> {
  const email = normalizeEmail(input.email);
  if (!email) return invalidInput('is not an e-mail address', 'email');
  if (input.name && !isPlainText(input.name, 100))
    return invalidInput('must be 1 to 100 characters on one line', 'name');
  const weak = checkPassword(input.password, email);
  if (weak) return weak;
  const counted = await countAttempt(environment, mailBuckets('sign-up', email, input.ip));
  if ('kind' in counted) return counted;
  const passwordHash = await hashPassword(input.password, environment.random.bytes(16));
  const locale = normalizeLocale(input.locale) ?? 'en';
  const token = makeSecretToken(environment.random);
  const expiresAt = new Date(environment.clock.now().getTime() + lasts);
  return await environment.db.transaction(async (tx) => {
    const known = await userByEmail(tx, email);
    const pending: PendingUser = {
      email,
      passwordHash,
      name: input.name?.trim() || null,
      locale,
      marketingConsent: input.marketingConsent,
    };
    await insertToken(tx, { token, kind: known ? 'NOTHING' : 'SIGN_UP', data: known ? {} : pending, expiresAt });
    if (known) await requestMail(tx, 'sign-up-known', known);
    else await requestMail(tx, 'sign-up', { email, locale }, { token });
    return true as const;
  });
}
