const words = new Intl.Segmenter('ja', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const east = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、-〟（）ー]';
const endsEast = new RegExp(`${east}$`, 'u');
const beginsEast = new RegExp(`^${east}`, 'u');
const neverFirst = /^[\p{Pe}\p{Pf}、。，．・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const neverLast = /[\p{Ps}\p{Pi}]$/u;

/** Where a line may end: after a space or a hyphen, and between words of a script that has no spaces. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1) ?? '';
    const mayBreak = last.endsWith(' ')
      ? segment !== ' '
      : /[\p{L}\p{N}]-$/u.test(last) ||
        ((endsEast.test(last) || beginsEast.test(segment)) && !/^[ \u00A0]/.test(segment));
    if (found.length > 0 && (!mayBreak || neverFirst.test(segment) || neverLast.test(last)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** The lines of a text in a column; a word that is wider than the column is cut. Of more than `most` the rest is left out. */
export function wrapText(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text).flatMap((each) => (widthOf(each.trimEnd()) > width ? lettersOf(each) : [each]))) {
    if (line !== '' && used + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += widthOf(piece);
    if (lines.length > most) break;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, widthOf)];
}

const lettersOf = (word: string): string[] => [...letters.segment(word)].map(({ segment }) => segment);

function shortened(line: string, width: number, widthOf: (text: string) => number): string {
  const kept = lettersOf(line);
  while (kept.length > 0 && widthOf(`${kept.join('').trimEnd()}…`) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
