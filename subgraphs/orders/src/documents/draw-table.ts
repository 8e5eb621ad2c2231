import { colors, leading, type Page, rule, styles, turnPage, writeLines } from './page.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const gap = 12;
const padding = 4.5;
const mostLines = 12;
const narrowest = 34;
const widest = 96;

/** The right end of each column of numbers, and how wide the items may become. */
interface Columns {
  readonly ends: readonly number[];
  readonly widths: readonly number[];
  readonly itemWidth: number;
}

/** All rows, none of them split between two pages, under a head that each page repeats. */
export function drawTable(page: Page, sheet: Sheet): void {
  const columns = columnsOf(page, sheet);
  drawTableHead(page, sheet, columns);
  for (const row of sheet.rows) {
    const measured = measure(page, row, columns);
    if (page.y + measured.height > page.bottom) {
      turnPage(page, sheet);
      drawTableHead(page, sheet, columns);
    }
    drawRow(page, measured, columns);
  }
}

/** As wide as what stands in them; the rest is for the items. */
function columnsOf({ pen, left, right }: Page, { heads, rows }: Sheet): Columns {
  const widths = heads.map((head, index) => {
    const cells = rows.map(({ cells: all }) => pen.width(all[index] ?? '', styles.text));
    const words = head.split(' ').map((word) => pen.width(word, styles.label));
    // Wide enough for a head of two lines.
    const half = pen.width(head, styles.label) * 0.6;
    return Math.min(Math.max(narrowest, half, ...words, ...cells), widest);
  });
  const ends = widths.map(
    (_, index) => right - padding - total(widths.slice(index + 1)) - gap * (widths.length - 1 - index),
  );
  return { ends, widths, itemWidth: right - left - 2 * padding - total(widths) - gap * widths.length };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

function drawTableHead(page: Page, { itemHead, heads }: Sheet, { ends, widths, itemWidth }: Columns): void {
  const { pdf, pen, left, right } = page;
  const labels = heads.map((head, index) => pen.lines(head, styles.label, widths[index] ?? widest, 3));
  const item = pen.lines(itemHead, styles.label, itemWidth, 3);
  const most = Math.max(item.length, ...labels.map(({ length }) => length));
  const height = most * leading(styles.label) + 2 * padding;
  pdf.rect(left, page.y, right - left, height).fill(colors.shade);
  const under = (lines: readonly string[]) => page.y + padding + (most - lines.length) * leading(styles.label);
  writeLines(page, item, styles.label, { x: left + padding, y: under(item) });
  for (const [index, lines] of labels.entries())
    writeLines(page, lines, styles.label, { x: ends[index] ?? right, y: under(lines), endsThere: true });
  page.y += height;
}

interface Measured {
  readonly label: readonly string[];
  readonly more: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

function measure({ pen }: Page, { label, more, cells }: SheetRow, { widths, itemWidth }: Columns): Measured {
  const lines = pen.lines(label, styles.text, itemWidth, mostLines);
  const small = pen.lines(more.join('  ·  '), styles.quiet, itemWidth, mostLines);
  const numbers = cells.map((cell, index) => pen.lines(cell, styles.text, widths[index] ?? widest));
  const item = lines.length * leading(styles.text) + small.length * leading(styles.quiet);
  const highest = Math.max(...numbers.map(({ length }) => length)) * leading(styles.text);
  return { label: lines, more: small, cells: numbers, height: Math.max(item, highest) + 2 * padding };
}

function drawRow(page: Page, { label, more, cells, height }: Measured, { ends }: Columns): void {
  const { left, right } = page;
  const top = page.y + padding;
  const below = writeLines(page, label, styles.text, { x: left + padding, y: top });
  writeLines(page, more, styles.quiet, { x: left + padding, y: top + below });
  for (const [index, lines] of cells.entries())
    writeLines(page, lines, styles.text, { x: ends[index] ?? right, y: top, endsThere: true });
  page.y += height;
  rule(page);
}
