import { type InvalidInput, invalidInput, type VersionConflict, versionConflict } from './refusals.ts';
import { normalizeLocale } from './locale.ts';
import { normalizePhone } from './phone.ts';

/** Undefined keeps, null clears. */
export interface ProfileChange {
  readonly name?: string | null | undefined;
  readonly displayName?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

export function checkProfile(change: ProfileChange): ProfileChange | InvalidInput {
  const { name, displayName, locale, phone } = change;
  for (const [field, value, most] of [
    ['name', name, 100],
    ['displayName', displayName, 50],
  ] as const)
    if (value && !isPlainText(value, most)) return invalidInput(`must be 1 to ${most} characters on one line`, field);
  if (locale === null) return invalidInput('cannot be cleared', 'locale');
  const tag = locale && normalizeLocale(locale);
  if (locale !== undefined && !tag) return invalidInput('is not a language such as de-AT', 'locale');
  const number = phone && normalizePhone(phone);
  if (phone && !number) return invalidInput('is not a phone number with country code', 'phone');
  const trimmed = (value: string | null | undefined) => (value === undefined ? undefined : value?.trim() || null);
  return {
    ...change,
    name: trimmed(name),
    displayName: trimmed(displayName),
    locale: tag || undefined,
    phone: number ?? phone,
  };
}

export const checkVersion = (current: number, expected: number | null | undefined): VersionConflict | null =>
  expected == null || expected === current ? null : versionConflict(current);

export const isPlainText = (text: string, most: number): boolean =>
  text.trim() !== '' && text.length <= most && !/\p{Cc}/u.test(text);
