import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const ways: Readonly<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What `accept-encoding` says when it is asked for. */
export const acceptedEncodings = 'gzip, br';

/** A body as it was before it was packed; null for a way of packing that we do not know. A bomb stops at `most` bytes. */
export async function unpack(body: Buffer, encoding: string, most: number): Promise<Buffer | null> {
  const way = Object.hasOwn(ways, encoding.toLowerCase()) ? ways[encoding.toLowerCase()] : undefined;
  return way ? await way(body, { maxOutputLength: most }) : null;
}
