import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { drawDocument } from '../src/documents/draw-document.ts';
import { plainText } from '../src/documents/plain-text.ts';
import { runsOf } from '../src/documents/runs.ts';
import { wrapText } from '../src/documents/wrap-text.ts';
import { addressOf, creditPaper, paper, paperOrder, read, readPdf, readPlaces } from './papers.ts';

const billedTo = (name: string, title = 'Thing') =>
  paperOrder({ goods: [{ title }], buyer: { billing: addressOf('NL', { name }) } });

test('a name stands in the document as it is written, in each script that we sell to', async () => {
  for (const name of [
    'Ελένη Παπαδοπούλου',
    'Георги Стоянов',
    'Łukasz Żółć',
    'Příliš žluťoučký kůň',
    'Őrült Çağrı Şahin Ștefan Ģirts Ðóra',
    'Nguyễn Thị Hằng',
    'Ἀθηνᾶ',
    '髙橋 﨑子',
    'サクラ株式会社',
  ]) {
    const [page = ''] = await read(billedTo(name, `for ${name}`));
    assert.equal(page.split(name).length, 3, name);
    assert.ok(!page.includes('□'), name);
  }
});

test('letters of Devanagari are shaped together, and are said in their order to whoever copies them', async () => {
  const name = 'श्रीमती क्षितिज';
  const [first, ...more] = runsOf('क्षत्रिय', 400);
  assert.deepEqual([first?.text, first?.joined, more], ['क्षत्रिय', true, []]);
  const glyphs = first?.face
    .font()
    .layout('क्षि')
    .glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));
  // The vowel that is said last is written first; the two consonants are one letter.
  assert.deepEqual(glyphs, ['ि', 'क्ष']);
  assert.equal(first?.face.font().hasGlyphForCodePoint('ज'.codePointAt(0) ?? 0), true);
  const pdf = await drawDocument(paper(billedTo(name)), billedTo(name));
  const said = contentsOf(pdf);
  for (const word of name.split(' ')) assert.ok(said.includes(utf16(word)), word);
  assert.ok((await readPdf(pdf))[0]?.includes('Prinsengracht 263'));
});

/** What the pages consist of, unpacked. */
const contentsOf = (pdf: Buffer): string =>
  [...pdf.toString('latin1').matchAll(/stream\n([^]*?)\nendstream/g)]
    .map(([, packed = '']) => unpacked(Buffer.from(packed, 'latin1')))
    .join('\n');
const unpacked = (stream: Buffer): string => {
  try {
    // Texts are written with some of their bytes by name.
    return inflateSync(stream)
      .toString('latin1')
      .replaceAll('\\t', '\t')
      .replaceAll(/\\([()\\])/g, '$1');
  } catch {
    // A font is not packed like that.
    return '';
  }
};
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('latin1');

test('what no font knows is a box a letter: right to left, emoji, scripts that nobody has asked for', async () => {
  const [page = ''] = await read(billedTo('שלום Sam', 'Gloves 🧤 for 👨‍👩‍👧 மதுரை'));
  assert.ok(page.includes('□□□□ Sam'));
  assert.match(page, /Gloves □ for □ □+ /u);
  assert.doesNotMatch(page, /\p{Script=Hebrew}|\?/u);
});

test('what cannot be seen in a name changes nothing of what stands around it', async () => {
  assert.equal(
    plainText('A\u202Eb\u2066c\u200Fd\u200De\u00ADf\u{E0041}g\u0000h\r\nTotal 0'),
    'Abcd\u200Defg h Total 0',
  );
  assert.equal(plainText('\uD800x'), '\uFFFDx');
  assert.equal(plainText(`Z${'\u0334'.repeat(50)}o`), `Z${'\u0334'.repeat(4)}o`);
  const [page = ''] = await read(billedTo('Sam \u202Eevil\u202C\u0007\u200D Hill', 'Gift\n\nTotal €0.00'));
  assert.ok(page.includes('Sam evil Hill'));
  assert.ok(page.includes('Gift Total €0.00 SKU-1'));
  assert.doesNotMatch(page, /[\p{Cc}\p{Cf}]/u);
});

test('a long word is cut, a longer text is left out where it says so, and no line is wider than its column', () => {
  const widthOf = (text: string) => text.length;
  const lines = wrapText(`one two ${'x'.repeat(25)} three`, 10, widthOf);
  assert.deepEqual(lines, ['one two xx', 'xxxxxxxxxx', 'xxxxxxxxxx', 'xxx three']);
  assert.deepEqual(wrapText('a '.repeat(100), 10, widthOf, 2), ['a a a a a', 'a a a a a…']);
  assert.deepEqual(wrapText('29,90\u00A0€ and 5,00\u00A0€', 10, widthOf), ['29,90\u00A0€', 'and 5,00\u00A0€']);
  // A line begins with no closing sign.
  for (const line of wrapText('南部鉄器、急須「あられ」（大）。', 3, widthOf))
    assert.doesNotMatch(line, /^[、。」）]/u);
});

const manyLines = paperOrder({
  goods: Array.from({ length: 300 }, (_, index) => ({
    title:
      index % 7
        ? `Thing ${index}`
        : `Thing ${index} with a description that goes over more than one line of its column`,
    sku: `<${index}>`,
    unitMinor: BigInt(1_00 + index * 37),
    quantity: 1 + (index % 4),
  })),
});

test('three hundred lines are a document of pages with a head and a number each, and no line is on two of them', async () => {
  const pages = await read(manyLines);
  assert.ok(pages.length > 8 && pages.length < 25, `${pages.length} pages`);
  for (const [index, page] of pages.entries()) {
    assert.ok(page.includes(`${index + 1} / ${pages.length}`));
    assert.ok(page.includes('R000000007'));
    if (page.includes('Thing')) assert.match(page, /Item Quantity Unit price with tax Tax Net Total/);
  }
  for (const [index, { totalMinor }] of manyLines.quote.lines.entries()) {
    const on = pages.filter((page) => new RegExp(`Thing ${index}\\b`).test(page));
    assert.equal(on.length, 1);
    const amount = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(Number(totalMinor) / 100);
    assert.match(on[0] ?? '', new RegExp(`Thing ${index}\\b[^<]*<${index}>[^<]*${amount.replace(/[.$]/g, '\\$&')}`));
  }
});

test('nothing stands where the foot of a page is', async () => {
  const footTop = 76;
  for (const page of await readPlaces(await drawDocument(paper(manyLines), manyLines))) {
    const foot = page.filter(({ y }) => y < footTop + 12).map(({ text }) => text);
    assert.deepEqual(foot.toSorted().slice(1), ['Stoa · invoices@stoa.example']);
  }
});

test('a label of any length stays on one page', async () => {
  const pages = await read(paperOrder({ goods: [{ title: 'long '.repeat(4_000) }, { title: 'x'.repeat(9_000) }, {}] }));
  assert.ok(pages.length <= 2);
  assert.ok(pages.join(' ').includes('long…') || pages.join(' ').includes('…'));
});

test('nothing to pay is said, and nothing about a payment', async () => {
  const order = paperOrder({
    promotions: [{ id: 'x', code: 'ALL', kind: 'PERCENT', ppm: 1_000_000, amountMinor: null }],
    deliveryMinor: 0n,
  });
  const [page = ''] = await read(order);
  assert.match(page, /Discount ALL -€10\.00/);
  assert.match(page, /Total €0\.00/);
  assert.ok(page.includes('There is nothing to pay.'));
  assert.doesNotMatch(page, /pay_/);
});

test('what is said with a gift is on no document', async () => {
  const gift = { message: 'You are forgiven', wrapping: true, recipient: 'My secret friend' };
  const order = paperOrder({ buyer: { gift } });
  for (const document of [paper(order), creditPaper(order, { amountMinor: 1_00n })]) {
    const text = (await read(order, document)).join(' ');
    assert.doesNotMatch(text, /forgiven|secret friend/);
  }
});

const run = promisify(execFile);

test('the same document is the same bytes, in each process, whatever was drawn before it', async () => {
  const drawn = async (...names: string[]) => {
    const file = fileURLToPath(new URL('draw-alone.ts', import.meta.url));
    return (
      await run(process.execPath, [...process.execArgv.filter((each) => !each.startsWith('--test')), file, ...names])
    ).stdout;
  };
  // Letters that share a glyph with those of another name.
  const [alone, after] = await Promise.all([drawn('र्क Őrült'), drawn('ई Őß', 'इ', 'र्क Őrült')]);
  assert.equal(alone, after);
  assert.match(alone, /^[0-9a-f]{64}\n$/);
});

test('a document is of the day on which it was issued, and brings all of its letters along', async () => {
  const order = paperOrder();
  const text = (await drawDocument(paper(order), order)).toString('latin1');
  assert.equal(text.match(/\(D:20261103100000Z\)/g)?.length, 2);
  assert.doesNotMatch(text, /\(D:2026(?!1103)|Helvetica/);
});
