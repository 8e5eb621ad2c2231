import { ids } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';

interface Given {
  readonly cartId: string;
  readonly secret?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export const accessOf = ({ userId }: Viewer, { secret }: Pick<Given, 'secret'>) => ({ userId, secret: secret ?? null });

export const requestOf = (viewer: Viewer, given: Given) => ({
  cartId: ids.cart.decode(given.cartId),
  access: accessOf(viewer, given),
  expectedVersion: given.expectedVersion ?? null,
  key: keyOf(given),
});

/** Keys are kept with the cart. */
export const keyOf = ({ idempotencyKey }: Pick<Given, 'idempotencyKey'>): string | null =>
  idempotencyKey == null || (idempotencyKey !== '' && idempotencyKey.length <= 200)
    ? (idempotencyKey ?? null)
    : fail('BAD_INPUT', 'An idempotency key has 1 to 200 characters.');

const mostAtOnce = 100;

/** One to a hundred of something, decoded. */
export const some = <Given, Made>(list: readonly Given[], make: (each: Given) => Made): Made[] =>
  list.length >= 1 && list.length <= mostAtOnce
    ? list.map(make)
    : fail('BAD_INPUT', `Give 1 to ${mostAtOnce} entries at once.`);
