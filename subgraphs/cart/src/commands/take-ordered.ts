import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { z } from 'zod';
import type { Decide } from '../carts/cart-store.ts';
import { changeIn } from '../carts/postgres-carts.ts';
import type { Living } from '../context.ts';
import { type Wanted, takeOrdered } from '../domain/cart-lines.ts';
import { isApplied, nextVersion } from '../domain/change-cart.ts';
import { cartById } from '../store/cart-rows.ts';
import { finishMerge } from './merge-carts.ts';

export interface Ordered {
  readonly orderId: string;
  readonly cartId: string;
  readonly lines: readonly Wanted[];
}

export const takeOrderedJob = {
  name: 'cart.take-ordered',
  schema: z.object({
    orderId: z.string(),
    cartId: z.string(),
    lines: z.array(z.object({ offerId: z.string(), quantity: z.number().int() })),
  }),
};

/** What was ordered leaves the cart, or the one that it was merged into. A cart that Postgres does not know is Redis's. */
export async function takeOrderedIn(tx: Tx, ordered: Ordered, now: Date): Promise<void> {
  const there = await cartById(tx, ordered.cartId);
  if (!there) return await enqueue(tx, takeOrderedJob, { ...ordered, lines: [...ordered.lines] });
  const id = there.mergedInto ?? there.id;
  const { cart } = await changeIn(tx, id, [], taking(ordered, now));
  if (cart?.status === 'MERGED' && cart.mergedInto) await changeIn(tx, cart.mergedInto, [], taking(ordered, now));
}

/** The same for a guest's cart in Redis; a repeat finds its key there, also when the cart was merged meanwhile. */
export async function takeOrderedFromGuest(living: Living, ordered: Ordered): Promise<void> {
  const { db, clock, state } = living;
  const { guests, users } = state.carts;
  if (guests === users) return;
  const { cart } = await guests.change(ordered.cartId, [], taking(ordered, clock.now()));
  if (cart?.status === 'OPEN') return;
  if (cart?.userId) await finishMerge(living, cart.id, cart.userId);
  await db.transaction(async (tx) => {
    if (await cartById(tx, ordered.cartId)) await takeOrderedIn(tx, ordered, clock.now());
  });
}

const taking =
  ({ orderId, lines }: Ordered, now: Date): Decide =>
  (cart) => {
    const key = `order ${orderId}`;
    if (cart?.status !== 'OPEN' || isApplied(cart, key, null)) return { next: null, answer: { cart, refusal: null } };
    const next = nextVersion({ ...cart, ...takeOrdered(cart, lines) }, now, key);
    return { next, answer: { cart: next, refusal: null } };
  };
