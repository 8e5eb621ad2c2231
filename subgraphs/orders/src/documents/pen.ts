import type { Font } from 'fontkit';
import type { Face } from './faces.ts';
import { plainText } from './plain-text.ts';
import { type Run, runsOf } from './runs.ts';
import { wrapText } from './wrap-text.ts';

export interface Style {
  readonly size: number;
  readonly strong?: boolean;
  readonly color?: string;
}

export interface Spot {
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  /** Ends at `x` instead of beginning there. */
  readonly endsThere?: boolean;
}

/** Writes lines of any script, and knows how wide they become. */
export interface Pen {
  width(text: string, style: Style): number;
  lines(text: string, style: Style, width: number, most?: number): string[];
  write(text: string, style: Style, spot: Spot): void;
}

export const ink = '#1f2421';

export function openPen(pdf: PDFKit.PDFDocument): Pen {
  const known = new Set<string>();
  const choose = (face: Face, size: number): PDFKit.PDFDocument => {
    if (!known.has(face.name)) pdf.registerFont(face.name, forDocument(face) as never);
    known.add(face.name);
    return pdf.font(face.name, size);
  };
  // Lines are measured word by word, and most words are said often.
  const measured = new Map<string, readonly MeasuredRun[]>();
  const runs = (text: string, { size, strong }: Style): readonly MeasuredRun[] => {
    const key = `${size} ${strong} ${text}`;
    const before = measured.get(key);
    if (before) return before;
    const found = runsOf(text, strong ? 600 : 400).map((run) => ({
      ...run,
      width: choose(run.face, size).widthOfString(run.text, featuresOf(run)),
    }));
    measured.set(key, found);
    return found;
  };
  const width = (text: string, style: Style): number => runs(text, style).reduce((sum, run) => sum + run.width, 0);
  return {
    width: (text, style) => width(plainText(text), style),
    lines: (text, style, room, most) => wrapText(plainText(text), room, (part) => width(part, style), most),
    write(text, style, { x, y, endsThere }) {
      const line = plainText(text);
      const color = style.color ?? ink;
      let at = endsThere ? x - width(line, style) : x;
      for (const run of runs(line, style)) {
        const isThickened = style.strong === true && run.face.plain;
        choose(run.face, style.size)
          .fillColor(color)
          .strokeColor(color)
          .lineWidth(style.size / 40);
        // For whoever copies it, or has it read aloud.
        if (run.joined) pdf.markContent('Span', { actual: run.text });
        const how = { lineBreak: false, baseline: 'alphabetic', fill: true, stroke: isThickened } as const;
        pdf.text(run.text, at, y, { ...how, ...featuresOf(run) });
        if (run.joined) pdf.endMarkedContent();
        at += run.width;
      }
    },
  };
}

/** Their type knows features that are asked for; those that are not wanted are an object. */
const featuresOf = ({ face }: Run) => (face.features ? { features: face.features as never } : {});

interface MeasuredRun extends Run {
  readonly width: number;
}

/**
 * A view of a font that forgets after one document. A font remembers of each glyph the letters that it first stood for, and
 * a document says which letters its glyphs stand for: what was drawn before would be found in what is drawn next.
 */
const forDocument = ({ font }: Face): Font => Object.create(font(), { _glyphs: { value: {} } }) as Font;
