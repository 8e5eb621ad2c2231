import { leading, type Page, rise, styles, writeLines } from './page.ts';
import type { Party, Sheet } from './sheet.ts';

const gap = 18;
const factsWidth = 218;
const factLabelWidth = 84;

/** From whom, what, to whom and when. */
export function drawHead(page: Page, sheet: Sheet): void {
  const { pen, left, right } = page;
  pen.write(sheet.issuer.name, styles.name, { x: left, y: page.y + rise(styles.name) });
  const issuer = writeLines(page, sheet.issuer.lines, styles.quiet, { x: right, y: page.y + 3, endsThere: true });
  page.y += Math.max(issuer, 40) + 24;
  page.y += writeLines(page, pen.lines(sheet.title, styles.title, right - left, 2), styles.title, {
    x: left,
    y: page.y,
  });
  page.y += 12;
  const width = right - left - factsWidth;
  const columns = width / sheet.parties.length - gap;
  const parties = sheet.parties.map((party, index) => drawParty(page, party, left + index * (columns + gap), columns));
  page.y += Math.max(...parties, drawFacts(page, sheet.facts)) + 22;
}

const drawParty = (page: Page, { label, lines }: Party, x: number, width: number): number => {
  const head = writeLines(page, [label], styles.label, { x, y: page.y });
  const wrapped = lines.flatMap((line) => page.pen.lines(line, styles.text, width, 4));
  return head + 3 + writeLines(page, wrapped, styles.text, { x, y: page.y + head + 3 });
};

function drawFacts(page: Page, facts: Sheet['facts']): number {
  const { pen, right, y } = page;
  const x = right - factsWidth;
  let height = 0;
  for (const [label, value] of facts) {
    const lines = pen.lines(value, styles.text, factsWidth - factLabelWidth, 4);
    const labels = pen.lines(label, styles.label, factLabelWidth - 6, 2);
    // Both stand on one line, though one is smaller.
    writeLines(page, labels, styles.label, { x, y: y + height + rise(styles.text) - rise(styles.label) });
    writeLines(page, lines, styles.text, { x: x + factLabelWidth, y: y + height });
    height += Math.max(lines.length * leading(styles.text), labels.length * leading(styles.label)) + 2;
  }
  return height;
}
