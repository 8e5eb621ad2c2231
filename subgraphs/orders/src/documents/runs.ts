import { type Face, facesFor, type Weight } from './faces.ts';

/** Letters that are shaped together. */
export interface Run {
  readonly face: Face;
  readonly text: string;
  /** Its letters do not stand in the order in which they are said. */
  readonly joined: boolean;
}

/** Stands for a letter that no font of ours has; letters that are written from right to left are among them. */
export const unknownLetter = '□';

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const joins = /\p{Script=Devanagari}/u;

/** Text by the faces that have its letters. A letter is never split: its marks are in the same face, or it is not shown. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: { face: Face; text: string; joined: boolean }[] = [];
  for (const { segment } of letters.segment(text)) {
    const letter = shown(segment);
    if (letter === '') continue;
    const found = faceOf(letter, weight);
    const said = found ? letter : unknownLetter;
    const face = found ?? faceOf(unknownLetter, weight);
    if (!face) throw new Error('There is no sign for unknown letters.');
    const last = runs.at(-1);
    if (last?.face !== face) runs.push({ face, text: said, joined: joins.test(said) });
    else {
      last.text += said;
      last.joined ||= joins.test(said);
    }
  }
  return runs;
}

/** Signs that join letters say something in scripts of India alone. */
const shown = (letter: string): string =>
  (joins.test(letter) ? letter : letter.replaceAll(/\p{DI}/gu, '')).replaceAll('\u00A0', ' ');

function faceOf(letter: string, weight: Weight): Face | undefined {
  const [first = 0, ...more] = Array.from(letter, (each) => each.codePointAt(0) ?? 0);
  return facesFor(first, weight).find((face) =>
    [first, ...more].every((codePoint) => face.font().hasGlyphForCodePoint(codePoint)),
  );
}
