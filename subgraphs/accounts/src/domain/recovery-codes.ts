import type { Random } from '@stoa/kernel/random.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten codes of 50 bits, in two groups to be read from paper. */
export const makeRecoveryCodes = (random: Random): string[] =>
  Array.from({ length: 10 }, () => {
    const digits = Array.from(random.bytes(10), (byte) => alphabet[byte & 31]);
    return `${digits.slice(0, 5).join('')}-${digits.slice(5).join('')}`;
  });

/** As people type it: small letters, spaces, O for zero, I and L for one. */
export const normalizeRecoveryCode = (text: string): string => {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
};
