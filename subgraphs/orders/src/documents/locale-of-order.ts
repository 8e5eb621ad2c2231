import type { OrderRow } from '../store/orders.ts';

/** Where one language is spoken that we have words in. */
const spoken: Readonly<Record<string, string>> = {
  AT: 'de',
  DE: 'de',
  ES: 'es',
  FR: 'fr',
  IT: 'it',
  JP: 'ja',
};

const languages = ['de', 'en', 'es', 'fr', 'it', 'ja'];

export interface DocumentLocale {
  /** One that we have words in. */
  readonly language: string;
  /** For amounts and days. */
  readonly locale: string;
}

/**
 * Of the order alone, and not of whoever asks: a document is one, and the same for the buyer, their bookkeeper and the tax
 * office. What the account said counts; a guest was not asked and stands as `en`, so that the country of the bill decides.
 */
export function localeOfOrder({ userId, buyer }: Pick<OrderRow, 'userId' | 'buyer'>): DocumentLocale {
  const country = /^[A-Z]{2}$/.test(buyer.billing.countryCode) ? buyer.billing.countryCode : 'GB';
  const said = parsed(buyer.locale);
  const isChosen = userId !== null || said?.language !== 'en';
  const wanted = isChosen ? (said?.language ?? 'en') : (spoken[country] ?? 'en');
  const language = languages.includes(wanted) ? wanted : 'en';
  const region = said?.language === language && isChosen ? (said.region ?? country) : country;
  return { language, locale: `${language}-${region}` };
}

function parsed(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    // The one way in which Intl says that it is none.
    return null;
  }
}
