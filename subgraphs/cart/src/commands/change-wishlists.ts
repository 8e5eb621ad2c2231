import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { hashOf, makeSecret } from '../domain/access.ts';
import { type InvalidInput, invalidInput, type UnknownWishlist, unknownWishlist } from '../domain/refusals.ts';
import { checkName, mostItems, mostLists } from '../domain/wishlist.ts';
import {
  changeWishlist,
  countItems,
  deleteItems,
  deleteWishlist,
  insertItems,
  insertWishlist,
  lockWishlists,
  moveItems,
  unknownVariants,
} from '../store/wishlists.ts';

type Answer = { readonly id: string } | UnknownWishlist | InvalidInput;

export async function createWishlist(
  { db, clock, random }: Environment,
  userId: string,
  given: string,
): Promise<{ readonly id: string } | InvalidInput> {
  const name = checkName(given);
  if (typeof name !== 'string') return name;
  const id = ids.wishlist.make(clock, random);
  const made = await db.transaction((tx) => insertWishlist(tx, { id, userId, name, at: clock.now() }, mostLists));
  return made ? { id } : invalidInput(`would be more than ${mostLists} wishlists`, 'name');
}

export async function renameWishlist({ db }: Environment, userId: string, id: string, given: string): Promise<Answer> {
  const name = checkName(given);
  if (typeof name !== 'string') return name;
  return (await changeWishlist(db, id, userId, { name })) ? { id } : unknownWishlist('wishlistId');
}

export const removeWishlist = async ({ db }: Environment, userId: string, id: string): Promise<Answer> =>
  (await deleteWishlist(db, id, userId)) ? { id } : unknownWishlist('wishlistId');

/** A new secret each time: an older link is worth nothing from here on. */
export async function shareWishlist(
  { db, random }: Environment,
  userId: string,
  id: string,
): Promise<{ readonly id: string; readonly secret: string } | UnknownWishlist> {
  const secret = makeSecret(random);
  return (await changeWishlist(db, id, userId, { shareHash: hashOf(secret) }))
    ? { id, secret }
    : unknownWishlist('wishlistId');
}

export const unshareWishlist = async ({ db }: Environment, userId: string, id: string): Promise<Answer> =>
  (await changeWishlist(db, id, userId, { shareHash: null })) ? { id } : unknownWishlist('wishlistId');

export const addToWishlist = async (
  { db, clock, random }: Environment,
  userId: string,
  {
    id,
    variantIds,
    currency,
  }: { readonly id: string; readonly variantIds: readonly string[]; readonly currency: string },
): Promise<Answer> =>
  await db.transaction(async (tx) => {
    if ((await lockWishlists(tx, userId, [id])).length === 0) return unknownWishlist('wishlistId');
    const [unknown] = await unknownVariants(tx, variantIds);
    if (unknown !== undefined)
      return invalidInput('is not sold here', 'variantIds', String(variantIds.indexOf(unknown)));
    if ((await countItems(tx, id)) + variantIds.length > mostItems)
      return invalidInput(`would be more than ${mostItems} entries`, 'variantIds');
    const items = variantIds.map((variantId) => ({ id: ids.wishlistItem.make(clock, random), variantId }));
    await insertItems(tx, id, items, currency, clock.now());
    return { id };
  });

export const removeFromWishlist = async (
  { db }: Environment,
  userId: string,
  { id, itemIds }: { readonly id: string; readonly itemIds: readonly string[] },
): Promise<Answer> =>
  await db.transaction(async (tx) => {
    if ((await lockWishlists(tx, userId, [id])).length === 0) return unknownWishlist('wishlistId');
    await deleteItems(tx, id, itemIds);
    return { id };
  });

export const moveBetweenWishlists = async (
  { db }: Environment,
  userId: string,
  { from, to, itemIds }: { readonly from: string; readonly to: string; readonly itemIds: readonly string[] },
): Promise<Answer> =>
  await db.transaction(async (tx) => {
    const own = await lockWishlists(tx, userId, [from, to]);
    if (!own.includes(from)) return unknownWishlist('wishlistId');
    if (!own.includes(to)) return unknownWishlist('toWishlistId');
    if (from === to) return { id: to };
    if ((await countItems(tx, to)) + itemIds.length > mostItems)
      return invalidInput(`would be more than ${mostItems} entries`, 'itemIds');
    await moveItems(tx, from, to, itemIds);
    return { id: to };
  });
