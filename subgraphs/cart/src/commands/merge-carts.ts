import { cartMerged as cartMergedEvent } from '@stoa/contracts/cart.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { record } from '@stoa/platform/log/record.ts';
import { tellChange } from '../carts/postgres-carts.ts';
import type { Living } from '../context.ts';
import { mayTouch } from '../domain/access.ts';
import { type Cart, type CartLine, emptyCart, isExpired, type KeptCart } from '../domain/cart.ts';
import { nextVersion } from '../domain/change-cart.ts';
import { mergeCarts } from '../domain/merge-carts.ts';
import { type CartRefused, cartMerged, cartNotFound } from '../domain/refusals.ts';
import { insertCart, lockCart, lockCartOfUser, saveCart } from '../store/cart-rows.ts';
import { byOfferId, offersByIds } from '../store/known-offers.ts';
import { finishMergeJob } from './finish-merge-job.ts';

export interface MergeCart {
  readonly guestCartId: string;
  readonly secret: string;
  readonly userId: string;
}

export interface MergeAnswer {
  readonly cart: Cart | null;
  readonly refusal: CartRefused | null;
  readonly capped: readonly CartLine[];
  readonly setAside: readonly CartLine[];
}

const refused = (refusal: CartRefused): MergeAnswer => ({ cart: null, refusal, capped: [], setAside: [] });

/** A guest signed in: all that lies in the guest's cart comes to lie in the user's. Twice is once. */
export async function mergeGuestCart(living: Living, { guestCartId, secret, userId }: MergeCart): Promise<MergeAnswer> {
  const { guests, users } = living.state.carts;
  if (guests !== users && (await close(living, { guestCartId, secret, userId })))
    return await finishMerge(living, guestCartId, userId);
  return await living.db.transaction(async (tx) => {
    const { cart: guest } = await lockCart(tx, guestCartId, []);
    if (!mayTouch(guest, { userId: null, secret }) || !guest || isExpired(guest, living.clock.now()))
      return refused(cartNotFound);
    if (guest.status === 'MERGED') return await alreadyMerged(tx, guest, userId);
    return await pour(tx, living, guest, userId, async (tombstone) => {
      await saveCart(tx, tombstone);
      return true;
    });
  });
}

/**
 * First nobody can change the guest's cart any more: whoever tries is told where its lines will be. From here a crash loses
 * nothing: a repeat, or the job that is booked before, goes on with the lines that Redis still has.
 */
async function close(living: Living, { guestCartId, secret, userId }: MergeCart): Promise<boolean> {
  const { db, state, clock } = living;
  const there = await state.carts.guests.read(guestCartId);
  if (!there || !mayTouch(there, { userId: null, secret }) || isExpired(there, clock.now())) return false;
  if (there.status === 'MERGED') return true;
  const target = await db.transaction(async (tx) => {
    const cart = await ownCart(tx, living, userId, there.currency);
    const runAt = new Date(clock.now().getTime() + 60_000);
    await enqueue(tx, finishMergeJob, { guestCartId, userId }, { runAt, jobKey: `finish-merge ${guestCartId}` });
    return cart;
  });
  const closed = await state.carts.guests.change(guestCartId, [], (cart) => {
    const answer = { cart, refusal: null };
    if (cart?.status !== 'OPEN') return { next: null, answer };
    return { next: nextVersion({ ...cart, status: 'MERGED', mergedInto: target.id, userId }, clock.now()), answer };
  });
  return closed.cart !== null;
}

/** Copies what lies closed in Redis, once, and then clears it away. */
export async function finishMerge(living: Living, guestCartId: string, userId: string): Promise<MergeAnswer> {
  const { db, state } = living;
  const { guests } = state.carts;
  const closed = await guests.read(guestCartId);
  if (closed !== null && closed.status !== 'MERGED') return refused(cartNotFound);
  const owner = closed?.userId ?? userId;
  const answer = await db.transaction(async (tx) => {
    const { cart: tombstone } = await lockCart(tx, guestCartId, []);
    if (tombstone) return await alreadyMerged(tx, tombstone, userId);
    if (!closed) return refused(cartNotFound);
    const guest: KeptCart = { ...closed, applied: [], userId: null };
    return await pour(tx, living, guest, owner, (merged) => insertCart(tx, merged));
  });
  await guests.remove(guestCartId, (cart) => cart?.status === 'MERGED');
  return owner === userId ? answer : refused(cartMerged(answer.cart?.id ?? closed?.mergedInto ?? ''));
}

async function alreadyMerged(tx: Tx, { mergedInto }: Cart, userId: string): Promise<MergeAnswer> {
  const cart = await lockCartOfUser(tx, userId);
  if (cart?.id !== mergedInto) return refused(cartMerged(mergedInto ?? ''));
  return { cart, refusal: null, capped: [], setAside: [] };
}

async function pour(
  tx: Tx,
  living: Living,
  guest: KeptCart,
  userId: string,
  bury: (tombstone: KeptCart) => Promise<boolean>,
): Promise<MergeAnswer> {
  const now = living.clock.now();
  const user = await ownCart(tx, living, userId, guest.currency);
  const offerIds = guest.currency === user.currency ? [] : guest.lines.map(({ offerId }) => offerId);
  const { cart, capped, setAside } = mergeCarts(user, guest, byOfferId(await offersByIds(tx, offerIds)), now);
  // What an order took from the guest's cart must not be taken again from this one.
  const applied = [...user.applied, ...guest.applied.filter(({ key }) => key.startsWith('order '))];
  const next = nextVersion({ ...user, ...cart, applied }, now);
  const emptied = { ...guest, status: 'MERGED' as const, mergedInto: user.id, lines: [], couponCodes: [], applied: [] };
  const tombstone = nextVersion(emptied, now);
  // Two who finish one merge: the second waited for the first at the user's cart, and finds it done.
  if (!(await bury(tombstone))) return { cart: user, refusal: null, capped: [], setAside: [] };
  await Promise.all([
    saveCart(tx, next),
    record(tx, cartMergedEvent, user.id, { guestCartId: guest.id, cartId: user.id, userId }),
    tellChange(tx, next),
    tellChange(tx, tombstone),
  ]);
  return { cart: next, refusal: null, capped, setAside };
}

/** The user's cart, locked; made when there is none. */
async function ownCart(tx: Tx, { clock, random }: Living, userId: string, currency: CurrencyCode): Promise<KeptCart> {
  const there = await lockCartOfUser(tx, userId);
  if (there) return there;
  const id = ids.cart.make(clock, random);
  await insertCart(tx, emptyCart({ userId }, { id, currency, now: clock.now() }));
  // Another request may have made it in the same moment: then that one is it.
  const made = await lockCartOfUser(tx, userId);
  if (!made) throw new Error(`The cart of ${userId} is gone just after it was made.`);
  return made;
}
