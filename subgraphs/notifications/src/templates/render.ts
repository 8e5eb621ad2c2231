import type { Letter } from '../domain/letter.ts';

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Frame {
  /** Where links lead. */
  readonly publicUrl: string;
  readonly locale: string;
  /** Said at the end, with a link. */
  readonly unsubscribe: { readonly label: string; readonly url: string } | null;
}

/** The one place where words become HTML: everything is escaped here, and nothing anywhere else. */
export function render({ subject, paragraphs, rows = [], action }: Letter, frame: Frame): Rendered {
  const url = action && new URL(action.path, frame.publicUrl).href;
  const end = frame.unsubscribe;
  const text = [
    ...paragraphs,
    ...(rows.length > 0 ? [rows.map(([name, value]) => `${name}: ${value}`).join('\n')] : []),
    ...(action ? [`${action.label}: ${url}`] : []),
    ...(end ? [`--\n${end.label}: ${end.url}`] : []),
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${escape(frame.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(subject)}</title></head>
<body style="margin:0;background:#f4f4f1;font:16px/1.5 system-ui,sans-serif;color:#222">
<div style="max-width:36rem;margin:2rem auto;padding:2rem;background:#fff;border-radius:8px">
<p style="margin:0 0 1.5rem;font-weight:600;letter-spacing:.04em">Stoa</p>
<h1 style="font-size:1.3rem;margin:0 0 1rem">${escape(subject)}</h1>
${paragraphs.map((each) => `<p>${escape(each)}</p>`).join('\n')}
${rows.length > 0 ? table(rows) : ''}
${action ? `<p><a href="${escape(url ?? '')}" style="display:inline-block;padding:.6rem 1.2rem;background:#24503f;color:#fff;border-radius:6px;text-decoration:none">${escape(action.label)}</a></p>` : ''}
${end ? `<p style="font-size:.8rem;color:#666"><a href="${escape(end.url)}" style="color:#666">${escape(end.label)}</a></p>` : ''}
</div></body></html>
`;
  return { subject: oneLine(subject), text, html };
}

const table = (rows: NonNullable<Letter['rows']>): string =>
  `<table style="width:100%;border-collapse:collapse">${rows
    .map(
      ([name, value]) =>
        `<tr><td style="padding:.3rem 0">${escape(name)}</td><td style="text-align:right">${escape(value)}</td></tr>`,
    )
    .join('')}</table>`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** A title of a product may hold anything; a subject is one line of letters. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200);
