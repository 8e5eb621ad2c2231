import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import {
  addToWishlist,
  createWishlist,
  moveBetweenWishlists,
  removeFromWishlist,
  removeWishlist,
  renameWishlist,
  shareWishlist,
  unshareWishlist,
} from '../commands/change-wishlists.ts';
import type { Context } from '../context.ts';
import type { InvalidInput, UnknownWishlist } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { ownWishlist } from '../store/wishlists.ts';
import { answer } from './answer.ts';
import { some } from './change-request.ts';

type Result = { readonly id: string } | UnknownWishlist | InvalidInput;

async function answerList({ db }: Context, userId: string, result: Result) {
  return answer('wishlist', isRefusal(result) ? result : await ownWishlist(db, result.id, userId));
}

const list = (id: string): string => ids.wishlist.decode(id);

export const wishlistMutations = {
  async wishlistCreate(_, { input: { name } }, context) {
    const userId = requireUser(context.viewer);
    return answerList(context, userId, await createWishlist(context, userId, name));
  },

  async wishlistRename(_, { input: { wishlistId, name } }, context) {
    const userId = requireUser(context.viewer);
    return answerList(context, userId, await renameWishlist(context, userId, list(wishlistId), name));
  },

  async wishlistDelete(_, { input: { wishlistId } }, context) {
    const removed = await removeWishlist(context, requireUser(context.viewer), list(wishlistId));
    return answer('deleted', 'kind' in removed ? removed : true);
  },

  async wishlistItemsAdd(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const currency = input.currency ?? context.caller.currency ?? 'EUR';
    const variantIds = [...new Set(some(input.variantIds, (id): string => ids.variant.decode(id)))];
    const id = list(input.wishlistId);
    return answerList(context, userId, await addToWishlist(context, userId, { id, variantIds, currency }));
  },

  async wishlistItemsRemove(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const itemIds = some(input.itemIds, (id): string => ids.wishlistItem.decode(id));
    const id = list(input.wishlistId);
    return answerList(context, userId, await removeFromWishlist(context, userId, { id, itemIds }));
  },

  async wishlistItemsMove(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const itemIds = some(input.itemIds, (id): string => ids.wishlistItem.decode(id));
    const move = { from: list(input.wishlistId), to: list(input.toWishlistId), itemIds };
    return answerList(context, userId, await moveBetweenWishlists(context, userId, move));
  },

  async wishlistShare(_, { input: { wishlistId } }, context) {
    const userId = requireUser(context.viewer);
    const shared = await shareWishlist(context, userId, list(wishlistId));
    return { ...(await answerList(context, userId, shared)), secret: 'kind' in shared ? null : shared.secret };
  },

  async wishlistUnshare(_, { input: { wishlistId } }, context) {
    const userId = requireUser(context.viewer);
    return answerList(context, userId, await unshareWishlist(context, userId, list(wishlistId)));
  },
} satisfies MutationResolvers;
