import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { unpackedFont } from './unpacked-font.ts';

/** A file of a font: it has the letters of one script, or a slice of them. */
export interface Face {
  readonly name: string;
  /** Opened when the first text needs it, and once in a process. */
  readonly font: () => Font;
  /** Has no bold cut of its own. */
  readonly plain: boolean;
  /** How it is laid out otherwise than it asks for. */
  readonly features: Readonly<Record<string, boolean>> | undefined;
}

export type Weight = 400 | 600;

/** The faces that might have a letter, the best first. */
export function facesFor(codePoint: number, weight: Weight): Face[] {
  return [noto(weight), kosugi()].flatMap((family) => family.get(codePoint) ?? []);
}

type Family = ReadonlyMap<number, readonly Face[]>;

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

const path = (file: string): string => fileURLToPath(import.meta.resolve(file));

/** Which slice has which letters is said by the package, in the notation of CSS: `U+0-FF,U+131`. */
function family(name: string, weight: number, plain: boolean): Family {
  const slices = JSON.parse(readFileSync(path(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>;
  const faces = new Map<number, Face[]>();
  for (const slice of inOrder(Object.keys(slices))) {
    const file = `${name}-${slice.replaceAll(/[[\]]/g, '')}-${weight}-normal`;
    const font = once(() => {
      const opened = create(unpackedFont(readFileSync(path(`@fontsource/${name}/files/${file}.woff`))));
      if (!('layout' in opened)) throw new Error(`${file} is a collection of fonts.`);
      return opened;
    });
    const face = { name: file, font, plain, features: taking.includes(slice) ? { ccmp: false } : undefined };
    for (const range of slices[slice]?.split(',') ?? []) {
      const [from = 0, to = from] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      for (let codePoint = from; codePoint <= to; codePoint++)
        faces.set(codePoint, [...(faces.get(codePoint) ?? []), face]);
    }
  }
  return faces;
}

/** These take `ị` to pieces, one of which stands for no letter: what is read out of the document would have a hole. */
const taking = ['latin-ext', 'vietnamese'];

/** Plain Latin before its extensions: what one file can show is not cut into two. */
const inOrder = (slices: readonly string[]): string[] =>
  slices.toSorted((a, b) => Number(b === 'latin') - Number(a === 'latin'));

const regular = once(() => family('noto-sans', 400, false));
const bold = once(() => family('noto-sans', 600, false));
const noto = (weight: Weight): Family => (weight === 400 ? regular() : bold());
const kosugi = once(() => family('kosugi', 400, true));
