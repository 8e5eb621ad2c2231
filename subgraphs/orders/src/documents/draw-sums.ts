import { leading, type Page, rise, rule, styles, turnPage, writeLines } from './page.ts';
import type { Sheet, Sum } from './sheet.ts';

const sumsWidth = 250;
const gap = 18;
const lineGap = 3;

/** What it comes to, the taxes in it, and how it is paid: together on one page. */
export function drawSums(page: Page, sheet: Sheet): void {
  const { pen, left, right } = page;
  const notes = sheet.notes.flatMap((note) => pen.lines(note, styles.quiet, right - left, 4));
  const height =
    sheet.sums.reduce((sum, each) => sum + heightOf(page, each), 0) +
    (sheet.taxes.rows.length + 1) * (leading(styles.text) + lineGap) +
    notes.length * leading(styles.quiet) +
    4 * gap;
  if (page.y + height > page.bottom) turnPage(page, sheet);
  page.y += gap / 2;
  for (const sum of sheet.sums) drawSum(page, sum);
  if (sheet.taxes.rows.length > 0) drawTaxes(page, sheet.taxes);
  page.y += gap;
  page.y += writeLines(page, notes, styles.quiet, { x: left, y: page.y });
}

const styleOf = ({ weight }: Sum) =>
  weight === 'strong' ? styles.total : weight === 'small' ? styles.quiet : styles.text;

const labelLines = ({ pen }: Page, sum: Sum): string[] => {
  const style = styleOf(sum);
  return pen.lines(sum.label, style, sumsWidth - gap - pen.width(sum.amount, style), 3);
};

const heightOf = (page: Page, sum: Sum): number =>
  labelLines(page, sum).length * leading(styleOf(sum)) + lineGap + (sum.weight === 'strong' ? 2 * lineGap : 0);

function drawSum(page: Page, sum: Sum): void {
  const style = styleOf(sum);
  const x = page.right - sumsWidth;
  if (sum.weight === 'strong') {
    rule({ ...page, left: x, y: page.y + lineGap }, styles.total.color);
    page.y += 2 * lineGap;
  }
  const height = writeLines(page, labelLines(page, sum), style, { x, y: page.y });
  page.pen.write(sum.amount, style, { x: page.right - 5, y: page.y + rise(style), endsThere: true });
  page.y += height + lineGap;
}

/** Names to the left, amounts to the right. */
function drawTaxes(page: Page, { heads, rows }: Sheet['taxes']): void {
  const { pen, left } = page;
  page.y += gap;
  const widths = heads.map((head, index) =>
    Math.max(pen.width(head, styles.label), ...rows.map((row) => pen.width(row[index] ?? '', styles.text))),
  );
  const starts = widths.map(
    (_, index) => left + 5 + widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0),
  );
  const place = (index: number) => {
    const isName = index < 2;
    return { x: (starts[index] ?? left) + (isName ? 0 : (widths[index] ?? 0)), endsThere: !isName };
  };
  for (const [index, head] of heads.entries()) writeLines(page, [head], styles.label, { ...place(index), y: page.y });
  page.y += leading(styles.label) + lineGap;
  const end = place(heads.length - 1).x + 5;
  rule({ ...page, right: end });
  page.y += lineGap;
  for (const row of rows) {
    for (const [index, cell] of row.entries()) writeLines(page, [cell], styles.text, { ...place(index), y: page.y });
    page.y += leading(styles.text) + lineGap;
  }
}
