import { createHash, createHmac } from 'node:crypto';
import type { Random } from '@stoa/kernel/random.ts';
import { keyOf } from './sealed.ts';

/** 256 bits of chance: nothing to guess, so a plain hash is enough to keep. */
export const makeSecretToken = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64url');

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * The refresh token that follows one. Derived, not drawn: two tabs that refresh at once get the same successor,
 * so a chain never forks and an honest race is no alarm.
 */
export const successorOf = (secret: string, token: string): string =>
  createHmac('sha256', keyOf(secret, 'refresh chain')).update(token).digest('base64url');
