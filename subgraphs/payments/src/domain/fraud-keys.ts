import { createHash } from 'node:crypto';
import type { KeyOf } from './fraud-memory.ts';

export interface Who {
  readonly email: string;
  readonly userId: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  /** Tokens of cards and wallets, as they were given. */
  readonly tokens: readonly string[];
}

/** A test token names no card: everybody who tries the shop out pays with the same one. */
const isTest = (token: string): boolean => /^(pm_card|tok)_/.test(token);

/** By what a payment is known again. Hashes: nobody reads an address out of them, and equal ones are all that is asked for. */
export function keysOf({ email, userId, postalCode, countryCode, tokens }: Who): KeyOf[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, '');
  const cards = new Set(tokens.filter((token) => !isTest(token)));
  return [
    { kind: 'BUYER', key: hashed(`email ${plain(email)}`) },
    ...(userId === null ? [] : [{ kind: 'BUYER' as const, key: hashed(`user ${userId}`) }]),
    ...(postalCode === null
      ? []
      : [{ kind: 'DOOR' as const, key: hashed(`door ${countryCode} ${plain(postalCode)}`) }]),
    ...[...cards].map((token) => ({ kind: 'CARD' as const, key: hashed(`card ${token}`) })),
  ];
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
