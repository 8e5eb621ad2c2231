import { currencyCode } from '@stoa/kernel/currency.ts';
import type { Money } from '@stoa/kernel/money.ts';
import { columnParts } from './import-columns.ts';
import type { Cell } from './options.ts';
import { checkedMoney } from './price-input.ts';
import { longestDescription, longestTitle, type ProductStatus } from './product.ts';
import { isSku } from './sku.ts';
import { checkName, checkText } from './words.ts';

/** What is wrong with a row; the column is empty when it is the row as a whole. */
export interface RowError {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** One variant and what its row says of its product. What is empty is kept as it is: null. */
export interface ImportRow {
  readonly row: number;
  readonly sku: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly brand: string | null;
  readonly categories: readonly string[] | null;
  readonly options: Cell | null;
  readonly status: ProductStatus | null;
  readonly prices: readonly Money[];
  readonly translations: ReadonlyMap<string, { readonly title: string | null; readonly description: string | null }>;
}

export type Cells = Readonly<Record<string, string>>;

/** Reads and checks all that can be checked without the catalog. */
export function readRow(row: number, cells: Cells): ImportRow | RowError[] {
  const errors: RowError[] = [];
  const refuse = (column: string, message: string) => void errors.push({ row, column, message });
  const prices: Money[] = [];
  const translations = new Map<string, { title: string | null; description: string | null }>();
  for (const [column, text] of Object.entries(cells)) {
    const { kind, of } = columnParts(column) ?? { kind: null, of: '' };
    if (kind === null) refuse(column, 'is not a column of products');
    else if (text === '') continue;
    else if (kind === 'price') {
      const price = checkedMoney({ amount: text, currencyCode: currencyCode(of) });
      if ('kind' in price) refuse(column, price.problem);
      else prices.push(price);
    } else {
      const refused = kind.startsWith('description')
        ? checkText(text, longestDescription)
        : checkName(text, kind === 'title' ? longestTitle : 2000);
      if (refused) refuse(column, refused.problem);
      if (of !== '') translations.set(of, { title: null, description: null, ...translations.get(of), [kind]: text });
    }
  }
  const given = (column: string): string | null => cells[column] || null;
  const sku = cells['sku'] ?? '';
  if (!isSku(sku)) refuse('sku', 'must have 3 to 60 letters, digits and hyphens');
  const status = given('status');
  if (status !== null && !isStatus(status)) refuse('status', 'must be DRAFT, ACTIVE or ARCHIVED');
  const options = given('options');
  const cell = options === null ? null : readCell(options);
  if (options !== null && cell === null) refuse('options', 'must look like Color=Moss;Size=M');
  if (errors.length > 0) return errors;
  return {
    row,
    sku,
    reference: given('product_reference'),
    title: given('title'),
    description: given('description'),
    brand: given('brand'),
    categories:
      given('categories')
        ?.split('|')
        .map((slug) => slug.trim()) ?? null,
    options: cell,
    status: status as ProductStatus | null,
    prices,
    translations,
  };
}

const isStatus = (text: string): text is ProductStatus => ['DRAFT', 'ACTIVE', 'ARCHIVED'].includes(text);

/** `Color=Moss;Size=M`; null when it cannot be read. */
function readCell(text: string): Cell | null {
  const pairs = text.split(';').map((pair) => /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(pair));
  const cell = Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : [])));
  return Object.keys(cell).length === pairs.length ? cell : null;
}
