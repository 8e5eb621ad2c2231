import { ids } from '@stoa/kernel/ids.ts';
import type { Living } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { checkMedia, type NewMedia } from '../domain/media.ts';
import { notFound } from '../domain/refusals.ts';
import { uploadKey } from '../files/keys.ts';
import { signTicket } from '../files/ticket.ts';
import { insertUpload, productIsOpenTo } from '../store/media.ts';

export interface StartUpload extends NewMedia {
  readonly productId: string;
  readonly owner: string;
  /** Only products that this seller offers; null for any. */
  readonly sellerId: string | null;
}

const seconds = 15 * 60;

/** Announces a file, and gives the address that takes this one file and no other. */
export async function startUpload(
  { db, clock, random, settings, state }: Living<State>,
  { sellerId, ...input }: StartUpload,
) {
  const refused = checkMedia(input);
  if (refused) return refused;
  const id = ids.media.make(clock, random);
  const announced = await db.transaction(async (tx) => {
    if (!(await productIsOpenTo(tx, input.productId, sellerId))) return false;
    await insertUpload(tx, { id, ...input });
    return true;
  });
  if (!announced) return notFound('productId');
  const { contentType, bytes } = input;
  const direct = await state.files.uploadUrl(uploadKey(id), { contentType, bytes }, seconds);
  const token = signTicket({ purpose: 'upload-media', id, contentType, bytes }, seconds, settings.secret, clock);
  return { id, uploadUrl: direct ?? `${settings.publicUrl}/media/upload/${token}` };
}
