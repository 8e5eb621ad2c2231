/** Nine bars and gaps a character, the wide ones as 1, as the standard (ISO/IEC 16388) prints them. */
const alphabet =
  '1 100100001,2 001100001,3 101100000,4 000110001,5 100110000,6 001110000,7 000100101,8 100100100,9 001100100,' +
  '0 000110100,A 100001001,B 001001001,C 101001000,D 000011001,E 100011000,F 001011000,G 000001101,H 100001100,' +
  'I 001001100,J 000011100,K 100000011,L 001000011,M 101000010,N 000010011,O 100010010,P 001010010,Q 000000111,' +
  'R 100000110,S 001000110,T 000010110,U 110000001,V 011000001,W 111000000,X 010010001,Y 110010000,Z 011010000,' +
  '- 010000101,. 110000100,* 010010100';

const patterns = new Map(alphabet.split(',').map((entry) => entry.split(' ', 2) as [string, string]));

const wide = 2.5;
const unitsPerCharacter = 6 + 3 * wide + 1;

export interface Bar {
  readonly from: number;
  readonly width: number;
}

/** A code that scanners read without any check digit, as bars over a width. */
export function code39(text: string, width: number): Bar[] {
  const characters = `*${text}*`.split('').map((character) => patterns.get(character) ?? patterns.get('-') ?? '');
  const unit = width / (characters.length * unitsPerCharacter);
  const bars: Bar[] = [];
  let at = 0;
  for (const pattern of characters) {
    for (const [index, size] of pattern.split('').entries()) {
      const part = unit * (size === '1' ? wide : 1);
      if (index % 2 === 0) bars.push({ from: at, width: part });
      at += part;
    }
    at += unit;
  }
  return bars;
}
