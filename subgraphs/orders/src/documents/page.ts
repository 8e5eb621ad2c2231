import { openPen, type Pen, type Style } from './pen.ts';
import type { Sheet } from './sheet.ts';

export const colors = { accent: '#24503f', quiet: '#6a716c', rule: '#d9ddd8', shade: '#f1f4f0' } as const;

export const styles = {
  name: { size: 14, strong: true, color: colors.accent },
  title: { size: 24, strong: true },
  label: { size: 7.5, strong: true, color: colors.accent },
  text: { size: 9 },
  strong: { size: 9, strong: true },
  quiet: { size: 7.5, color: colors.quiet },
  total: { size: 12, strong: true, color: colors.accent },
} as const satisfies Record<string, Style>;

const margin = 48;
const footHeight = 44;

/** Where writing goes on. Nothing is written below `bottom`: whoever has something higher than the room begins a page. */
export interface Page {
  readonly pdf: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  y: number;
}

export const leading = ({ size }: Style): number => size * 1.42;

/** From the top of a line to what its letters stand on. */
export const rise = ({ size }: Style): number => size * 1.08;

export function openPage(pdf: PDFKit.PDFDocument): Page {
  pdf.addPage();
  const { width, height } = pdf.page;
  return {
    pdf,
    pen: openPen(pdf),
    left: margin,
    right: width - margin,
    bottom: height - margin - footHeight,
    y: margin,
  };
}

/** The following pages say what they go on with. */
export function turnPage(page: Page, sheet: Sheet): void {
  page.pdf.addPage();
  page.y = margin;
  const [, number = ''] = sheet.facts[0] ?? [];
  page.pen.write(`${sheet.title} ${number}`, styles.quiet, { x: page.left, y: page.y + rise(styles.quiet) });
  page.pen.write(sheet.issuer.name, styles.quiet, { x: page.right, y: page.y + rise(styles.quiet), endsThere: true });
  page.y += 24;
}

export function rule({ pdf, left, right, y }: Page, color: string = colors.rule): void {
  pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.6).strokeColor(color).stroke();
}

/** Lines one below the other; the height that they take. */
export function writeLines(
  { pen }: Page,
  lines: readonly string[],
  style: Style,
  { x, y, endsThere = false }: { readonly x: number; readonly y: number; readonly endsThere?: boolean },
): number {
  for (const [index, line] of lines.entries())
    pen.write(line, style, { x, y: y + rise(style) + index * leading(style), endsThere });
  return lines.length * leading(style);
}

/** Said when all pages are there: who issues it, and which of how many pages this is. */
export function writeFeet(page: Page, { issuer }: Sheet): void {
  const { pdf, pen, left, right, bottom } = page;
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    rule({ ...page, y: bottom + 16 });
    const room = right - left - 60;
    writeLines(page, pen.lines(issuer.foot.join('  ·  '), styles.quiet, room, 2), styles.quiet, {
      x: left,
      y: bottom + 22,
    });
    writeLines(page, [`${index + 1} / ${count}`], styles.quiet, { x: right, y: bottom + 22, endsThere: true });
  }
}
