/** One address, one spelling: trimmed, composed, in small letters. Null for what is no address. */
export function normalizeEmail(text: string): string | null {
  const email = text.trim().normalize('NFKC').toLowerCase();
  // Deliberately loose about names and strict about what breaks a mail header: spaces, controls, brackets, commas.
  return email.length <= 254 && /^[^\s@<>(),;:"\\\p{Cc}]{1,64}@[a-z0-9\p{L}-]+(\.[a-z0-9\p{L}-]+)+$/u.test(email)
    ? email
    : null;
}
