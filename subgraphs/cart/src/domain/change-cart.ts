import { createHash } from 'node:crypto';
import { fail } from '@stoa/kernel/errors.ts';
import { type Access, mayTouch } from './access.ts';
import { type AppliedKey, type Cart, expiryOf, isExpired, type KeptCart } from './cart.ts';
import { type CartRefused, cartMerged, cartNotFound, versionConflict } from './refusals.ts';

/** What every change of a cart is asked with. */
export interface ChangeRequest {
  readonly cartId: string;
  readonly access: Access;
  readonly expectedVersion: number | null;
  /** Repeats under one key count once. */
  readonly key: string | null;
  /** What was asked, for the key: the same key with something else is a mistake. */
  readonly input: unknown;
}

/** What the caller gets: the cart as it is now, and why it was not changed. */
export interface Changed {
  readonly cart: Cart | null;
  readonly refusal: CartRefused | null;
}

export interface Step {
  /** What is to be kept; null leaves all as it is. */
  readonly next: KeptCart | null;
  readonly answer: Changed;
}

export type Rule = (cart: Cart) => Cart | CartRefused;

/** A change of a cart from beginning to end, without the keeping: who, once, which version, the rule, the next version. */
export function changeCart(cart: KeptCart | null, request: ChangeRequest, rule: Rule, now: Date): Step {
  const refuse = (refusal: CartRefused, current: Cart | null = null): Step => ({
    next: null,
    answer: { cart: current, refusal },
  });
  if (!mayTouch(cart, request.access) || cart === null || isExpired(cart, now)) return refuse(cartNotFound);
  if (cart.status === 'MERGED') return refuse(cartMerged(cart.mergedInto ?? ''));
  if (request.key !== null && isApplied(cart, request.key, request.input))
    return { next: null, answer: { cart, refusal: null } };
  if (request.expectedVersion !== null && request.expectedVersion !== cart.version)
    return refuse(versionConflict(cart.version), cart);
  const changed = rule(cart);
  if ('kind' in changed) return refuse(changed, cart);
  if (changed === cart) return { next: null, answer: { cart, refusal: null } };
  const next = nextVersion({ ...cart, ...changed }, now, request.key, request.input);
  return { next, answer: { cart: next, refusal: null } };
}

export const nextVersion = (cart: KeptCart, now: Date, key: string | null = null, input: unknown = null): KeptCart => ({
  ...cart,
  version: cart.version + 1,
  changedAt: now.toISOString(),
  expiresAt: expiryOf(cart, now),
  applied: key === null ? cart.applied : withKey(cart.applied, key, input, now),
});

export function isApplied({ applied }: KeptCart, key: string, input: unknown): boolean {
  const first = applied.find((each) => each.key === key);
  if (!first) return false;
  if (first.hash !== inputHash(input))
    fail('IDEMPOTENCY_MISMATCH', 'This idempotency key was used with another input: make a new key for a new request.');
  return true;
}

/** Two days, as other keys are kept; and no more of them than a cart can carry. */
const keptForMs = 48 * 3_600_000;
const mostKeys = 500;

function withKey(applied: readonly AppliedKey[], key: string, input: unknown, now: Date): AppliedKey[] {
  const from = new Date(now.getTime() - keptForMs).toISOString();
  const kept = applied.filter(({ at }) => at > from).slice(1 - mostKeys);
  return [...kept, { key, hash: inputHash(input), at: now.toISOString() }];
}

const inputHash = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(input) ?? 'null')
    .digest('base64url')
    .slice(0, 16);
