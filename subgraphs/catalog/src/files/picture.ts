import type { Sharp } from 'sharp';
import { neverEnlarged } from '../domain/media.ts';

/** 40 megapixels: every camera's picture, and 160 MB of memory at the very most. */
const mostPixels = 40_000_000;

export interface PreparedPicture {
  readonly width: number;
  readonly height: number;
  /** Upright, and without what cameras write about place and person. */
  readonly original: Buffer;
  readonly sizes: readonly { readonly width: number; readonly webp: Buffer }[];
}

/** Looks into a picture and makes its sizes; a text says what is wrong with it. */
export async function preparePicture(file: Buffer, format: string): Promise<PreparedPicture | string> {
  // Its library takes 40 ms to load: only who uploads pictures pays.
  const { default: sharp } = await import('sharp');
  const open = (): Sharp => sharp(file, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
  try {
    const facts = await open().metadata();
    if ((facts.format as string) !== format && !(format === 'avif' && facts.format === 'heif'))
      return 'is not what was announced';
    if ((facts.pages ?? 1) > 1) return 'is animated: send a film instead';
    if (facts.width * facts.height > mostPixels) return `has more than ${mostPixels} pixels`;
    const { data: original, info } = await open()
      .autoOrient()
      .toFormat(format as 'png')
      .toBuffer({ resolveWithObject: true });
    const sizes = [];
    for (const width of neverEnlarged(info.width))
      sizes.push({ width, webp: await open().autoOrient().resize({ width }).webp({ quality: 82 }).toBuffer() });
    return { width: info.width, height: info.height, original, sizes };
  } catch {
    return 'cannot be read as a picture';
  }
}
