import { productChanged } from '@stoa/contracts/catalog.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Living } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { formatByContent, formatOf } from '../domain/media.ts';
import { mediaRefused, notFound } from '../domain/refusals.ts';
import type { FileStore } from '../files/file-store.ts';
import { mediaKey, uploadKey } from '../files/keys.ts';
import { preparePicture } from '../files/picture.ts';
import { readStart, readWhole } from '../files/read-whole.ts';
import { type Measures, showMedia, type Upload, uploadById } from '../store/media.ts';
import { lockProduct, saveProduct } from '../store/products.ts';

/** Looks into the file and shows it. Doing it twice changes nothing; `owner` is null for who may finish any. */
export async function finishUpload({ db, clock, state }: Living<State>, id: string, owner: string | null) {
  const upload = await uploadById(db, id);
  if (!upload || (owner !== null && upload.owner !== owner)) return notFound('mediaId');
  if (upload.ready) return { id };
  const measures = await prepare(state.files, upload);
  if (typeof measures === 'string') return mediaRefused(measures, 'mediaId');
  await db.transaction(async (tx) => {
    const product = await lockProduct(tx, upload.productId);
    const shown = await showMedia(tx, id, measures, clock.now());
    if (!product || shown.length === 0) return;
    const version = await saveProduct(tx, product.id, product, clock.now());
    await record(tx, productChanged, product.id, { productId: product.id, status: product.status, version });
  });
  await state.files.delete(uploadKey(id));
  return { id };
}

/** Puts what shoppers will see where they will see it; a text says what is wrong with the file. */
async function prepare(files: FileStore, { id, kind, contentType, bytes }: Upload): Promise<Measures | string> {
  const file = await files.get(uploadKey(id));
  if (!file) return 'has not arrived yet';
  if (file.bytes !== bytes) {
    file.body.destroy();
    return `has ${file.bytes} bytes, not the ${bytes} that were announced`;
  }
  const format = formatOf(contentType);
  if (kind === 'IMAGE') {
    const content = await readWhole(file.body);
    if (format === null || formatByContent(content) !== format) return 'is not what was announced';
    const picture = await preparePicture(content, format);
    if (typeof picture === 'string') return picture;
    await save(files, mediaKey(id, null), picture.original, contentType);
    for (const { width, webp } of picture.sizes) await save(files, mediaKey(id, width), webp, 'image/webp');
    return { width: picture.width, height: picture.height, widths: picture.sizes.map(({ width }) => width) };
  }
  if (formatByContent(await readStart(file.body, 16)) !== format) return 'is not what was announced';
  const again = await files.get(uploadKey(id));
  if (!again) return 'has not arrived yet';
  await files.put(mediaKey(id, null), again.body, { contentType, bytes });
  return { width: null, height: null, widths: [] };
}

async function* whole(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content;
}

const save = (files: FileStore, key: string, content: Buffer, contentType: string) =>
  files.put(key, whole(content), { contentType, bytes: content.length });
