import { createHash, timingSafeEqual } from 'node:crypto';
import type { Random } from '@stoa/kernel/random.ts';
import type { Cart } from './cart.ts';

/** Who asks for a cart: a user, or somebody who knows its secret. */
export interface Access {
  readonly userId: string | null;
  readonly secret: string | null;
}

/** 256 bits of chance: nothing to guess, so a plain hash is enough to keep. */
export const makeSecret = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64url');

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const nobody = hashOf('');

/** A cart that is not there costs the same comparison as one of somebody else. */
export function mayTouch(cart: Pick<Cart, 'userId' | 'secretHash'> | null, { userId, secret }: Access): boolean {
  const knows = same(hashOf(secret ?? ''), cart?.secretHash ?? nobody);
  if (cart === null) return false;
  return cart.secretHash === null ? cart.userId !== null && cart.userId === userId : knows && secret !== null;
}

const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
