import { commonPasswords } from './common-passwords.data.ts';
import { type WeakPassword, weakPassword } from './refusals.ts';

const shortest = 10;
/** Hashing reads all of it: a megabyte of password is an attack, not a password. */
const longest = 200;

/** Length, not symbols: that is what keeps guessers out (NIST SP 800-63B). */
export function checkPassword(password: string, email: string, field = 'password'): WeakPassword | null {
  const { length } = password;
  if (length < shortest) return weakPassword('TOO_SHORT', field);
  if (length > longest) return weakPassword('TOO_LONG', field);
  const plain = password.toLowerCase();
  if (plain === email || plain === email.slice(0, email.indexOf('@'))) return weakPassword('SAME_AS_EMAIL', field);
  return commonPasswords.has(plain) || /^(.)\1*$/u.test(plain) ? weakPassword('COMMON', field) : null;
}
