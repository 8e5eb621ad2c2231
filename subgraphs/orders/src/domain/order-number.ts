const letters = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** Short enough for the phone, too long to guess; no letters that look like digits. */
export function orderNumber(chance: Uint8Array): string {
  const text = [...chance.subarray(0, 10)].map((byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`;
}
