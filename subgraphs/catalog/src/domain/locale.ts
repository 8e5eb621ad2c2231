import { invalidInput, type InvalidInput } from './refusals.ts';

/** The language that titles are first written in. */
export const baseLocale = 'en';

/** What to look for, the best first: `pt-BR`, then `pt`; none for the base language, which needs no translation. */
export function localeChain(locale: string): readonly string[] {
  const parts = (canonicalLocale(locale) ?? baseLocale).split('-');
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return chain.filter((each) => each !== baseLocale);
}

/** Written the one way that the standard says; null for what is no language tag. */
export function canonicalLocale(text: string): string | null {
  try {
    return text.length > 35 ? null : (Intl.getCanonicalLocales(text)[0] ?? null);
  } catch {
    return null;
  }
}

export function checkedLocale(text: string): string | InvalidInput {
  const locale = canonicalLocale(text);
  if (locale === null) return invalidInput('must be a language tag such as de or pt-BR', 'locale');
  return locale === baseLocale
    ? invalidInput(`is what products are first written in: change the product itself`, 'locale')
    : locale;
}
