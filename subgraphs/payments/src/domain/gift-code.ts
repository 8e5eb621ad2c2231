const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixteen letters of Crockford's base 32: eighty bits, and one letter at least, so that none looks like a card's number. */
export function giftCode(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 15), (byte) => alphabet[byte & 31] ?? '0');
  return `G${letters.join('')}`.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** As people type it: small letters, spaces, O for zero. */
export const plainCode = (text: string): string =>
  text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
