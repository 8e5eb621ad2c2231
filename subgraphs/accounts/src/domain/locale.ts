/** `de-at` becomes `de-AT`; null for what is no BCP 47 tag. */
export function normalizeLocale(text: string): string | null {
  if (!/^[A-Za-z0-9-]{2,35}$/.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    // The one way in which Intl says no.
    return null;
  }
}
