import { invalidInput, type InvalidInput } from './refusals.ts';
import { checkName } from './words.ts';

export type MediaKind = 'IMAGE' | 'VIDEO' | 'MODEL';

/** What may be uploaded, and as what. No SVG: it is a program as much as a picture. */
const accepted: Readonly<Record<string, { readonly kind: MediaKind; readonly format: string }>> = {
  'image/png': { kind: 'IMAGE', format: 'png' },
  'image/jpeg': { kind: 'IMAGE', format: 'jpeg' },
  'image/webp': { kind: 'IMAGE', format: 'webp' },
  'image/avif': { kind: 'IMAGE', format: 'avif' },
  'video/mp4': { kind: 'VIDEO', format: 'mp4' },
  'model/gltf-binary': { kind: 'MODEL', format: 'glb' },
};
const mostBytes: Readonly<Record<MediaKind, number>> = { IMAGE: 25_000_000, VIDEO: 200_000_000, MODEL: 200_000_000 };
const widths = [160, 320, 640, 1280];

export const formatOf = (contentType: string): string | null => accepted[contentType]?.format ?? null;

export interface NewMedia {
  readonly kind: MediaKind;
  readonly alt: string;
  readonly contentType: string;
  readonly bytes: number;
}

export function checkMedia({ kind, alt, contentType, bytes }: NewMedia): InvalidInput | null {
  const refused = checkName(alt, 300, 'alt');
  if (refused) return refused;
  const type = Object.hasOwn(accepted, contentType) ? accepted[contentType] : undefined;
  if (type?.kind !== kind) return invalidInput(`must be one that is accepted for ${kind}`, 'contentType');
  return Number.isInteger(bytes) && bytes >= 1 && bytes <= mostBytes[kind]
    ? null
    : invalidInput(`must be from 1 to ${mostBytes[kind]}`, 'bytes');
}

/** Prepared widths of a picture that is so wide. */
export const neverEnlarged = (width: number): number[] => widths.filter((each) => each < width);

/** What a file is by its first bytes, whatever it is called; null for what is not accepted. */
export function formatByContent(start: Uint8Array): string | null {
  const text = Buffer.from(start).toString('latin1');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.startsWith('glTF\x02\x00\x00\x00')) return 'glb';
  if (text.slice(4, 8) !== 'ftyp') return null;
  const brand = text.slice(8, 12);
  if (brand === 'avif') return 'avif';
  return /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |MSNV)$/.test(brand) ? 'mp4' : null;
}
