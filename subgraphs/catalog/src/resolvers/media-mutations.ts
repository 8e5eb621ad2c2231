import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { finishUpload } from '../commands/finish-upload.ts';
import { startUpload } from '../commands/start-upload.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { mediaByIds } from '../store/media.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { primary } from './primary.ts';
import { sellerScope } from './seller-scope.ts';

export const mediaMutations = {
  async mediaUploadStart(_, { input: { productId, ...media } }, context) {
    const sellerId = sellerScope(context.viewer, 'media:write');
    const owner = ownerOf(context.viewer);
    const input = { ...media, productId: ids.product.decode(productId), owner, sellerId };
    const result = await startUpload(context, input);
    if (isRefusal(result)) return { ...answer('mediaId', result), uploadUrl: null };
    return { ...answer('mediaId', ids.media.encode(result.id)), uploadUrl: result.uploadUrl };
  },

  async mediaUploadFinish(_, { input: { mediaId } }, context) {
    const sellerId = sellerScope(context.viewer, 'media:write');
    const owner = sellerId === null ? null : ownerOf(context.viewer);
    const result = await finishUpload(context, ids.media.decode(mediaId), owner);
    if (isRefusal(result)) return answer('media', result);
    return { ...answer('media', null), media: (await mediaByIds(primary(context.db), [result.id]))[0] ?? null };
  },
} satisfies MutationResolvers;
