/** E.164: a plus, the country code, at most fifteen digits. Null for what is no phone number. */
export function normalizePhone(text: string): string | null {
  const plain = text.replaceAll(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(plain) ? plain : null;
}
