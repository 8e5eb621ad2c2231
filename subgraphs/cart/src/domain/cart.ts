import type { CurrencyCode } from '@stoa/kernel/currency.ts';

export interface CartLine {
  readonly id: string;
  readonly offerId: string;
  readonly variantId: string;
  readonly sellerId: string;
  readonly quantity: number;
  /** What one unit cost when it was put in, or when its price was last acknowledged; null when it had none. */
  readonly seenMinor: bigint | null;
  /** Put aside: not part of the total, nor of an order. */
  readonly saved: boolean;
  readonly addedAt: string;
}

/** A change that was made under a key; the hash is of what was asked. */
export interface AppliedKey {
  readonly key: string;
  readonly hash: string;
  readonly at: string;
}

export interface Cart {
  readonly id: string;
  readonly userId: string | null;
  readonly secretHash: string | null;
  readonly currency: CurrencyCode;
  readonly status: 'OPEN' | 'MERGED';
  readonly mergedInto: string | null;
  readonly version: number;
  readonly couponCodes: readonly string[];
  readonly lines: readonly CartLine[];
  readonly createdAt: string;
  readonly changedAt: string;
  readonly expiresAt: string | null;
}

/** As it is kept: with the keys of its last changes. */
export interface KeptCart extends Cart {
  readonly applied: readonly AppliedKey[];
}

export const mostLines = 100;
export const mostQuantity = 999;

const guestDays = 30;
const dayMs = 24 * 3_600_000;

/** A guest's cart lives on for a month after its last change; a user's for ever. */
export const expiryOf = ({ secretHash }: Pick<Cart, 'secretHash'>, now: Date): string | null =>
  secretHash === null ? null : new Date(now.getTime() + guestDays * dayMs).toISOString();

export function emptyCart(
  owner: { readonly userId: string } | { readonly secretHash: string },
  { id, currency, now }: { readonly id: string; readonly currency: CurrencyCode; readonly now: Date },
): KeptCart {
  const secretHash = 'secretHash' in owner ? owner.secretHash : null;
  const at = now.toISOString();
  return {
    id,
    userId: 'userId' in owner ? owner.userId : null,
    secretHash,
    currency,
    status: 'OPEN',
    mergedInto: null,
    version: 1,
    couponCodes: [],
    lines: [],
    applied: [],
    createdAt: at,
    changedAt: at,
    expiresAt: expiryOf({ secretHash }, now),
  };
}

export const isExpired = ({ expiresAt }: Pick<Cart, 'expiresAt'>, now: Date): boolean =>
  expiresAt !== null && new Date(expiresAt) <= now;

export const inCart = ({ lines }: Cart): readonly CartLine[] => lines.filter(({ saved }) => !saved);
export const putAside = ({ lines }: Cart): readonly CartLine[] => lines.filter(({ saved }) => saved);
