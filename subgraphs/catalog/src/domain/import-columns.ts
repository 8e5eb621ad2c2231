import { canonicalLocale } from './locale.ts';

const plain = ['sku', 'product_reference', 'title', 'description', 'brand', 'categories', 'options', 'status'];

/** Columns that name what they hold: `price_EUR`, `title_de`. */
export function columnParts(column: string): { readonly kind: string; readonly of: string } | null {
  if (plain.includes(column)) return { kind: column, of: '' };
  const [, kind = '', of = ''] = /^(price|title|description)_(.+)$/.exec(column) ?? [];
  if (kind === 'price') return /^[A-Z]{3}$/.test(of) ? { kind, of } : null;
  return kind !== '' && canonicalLocale(of) === of ? { kind, of } : null;
}

/** What is wrong with the columns of a file as a whole. */
export function columnsProblem(columns: readonly string[]): string | null {
  const unknown = columns.find((column) => columnParts(column) === null);
  if (unknown !== undefined) return `There is no column "${unknown.slice(0, 60)}".`;
  const double = columns.find((column, index) => columns.indexOf(column) < index);
  if (double !== undefined) return `The column "${double}" is there twice.`;
  return columns.includes('sku') ? null : 'The column "sku" is missing.';
}
