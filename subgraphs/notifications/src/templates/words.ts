import type { KindName } from '../domain/kinds.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Template } from '../domain/letter.ts';
import { dutch } from './nl.ts';

interface Words {
  readonly templates: Readonly<Record<KindName, Template>>;
  readonly unsubscribe: string;
}

const languages: Readonly<Record<string, Words>> = {
  en: { templates: english, unsubscribe: 'No more mails of this kind' },
  de: { templates: german, unsubscribe: 'Keine Mails dieser Art mehr' },
  fr: { templates: french, unsubscribe: 'Ne plus recevoir ces messages' },
  nl: { templates: dutch, unsubscribe: 'Geen mails meer van deze soort' },
};

export const locales = Object.keys(languages);

/** `de-AT` is told in German; what we do not speak, in English. */
export const languageOf = (locale: string): string => {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? language : 'en';
};

export const wordsIn = (locale: string): Words =>
  languages[languageOf(locale)] ?? { templates: english, unsubscribe: '' };
