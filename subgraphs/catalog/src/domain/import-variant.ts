import type { ImportedProduct } from './import-catalog.ts';
import type { ColumnError } from './import-product.ts';
import { type Cell, cellKey, checkOptions, mostVariants, type OptionDefinition } from './options.ts';

/** The product with one more cell of its matrix filled; values that are new to it are added. */
export function withVariant(product: ImportedProduct, sku: string, cell: Cell): ImportedProduct | ColumnError {
  const refuse = (message: string): ColumnError => ({ column: 'options', message });
  const names = Object.keys(cell);
  const known = product.options.map(({ name }) => name);
  if (product.cells.size > 0 && (known.length !== names.length || !known.every((name) => Object.hasOwn(cell, name))))
    return refuse(known.length === 0 ? 'must be empty, as for its other variants' : `must name ${known.join(' and ')}`);
  const options = (product.cells.size > 0 ? known : names).map((name) =>
    widened(product.options, name, cell[name] ?? ''),
  );
  const refused = checkOptions(options);
  if (refused) return refuse(`${refused.field.join('.')} ${refused.problem}`);
  const key = cellKey(cell);
  const other = product.cells.get(key);
  if (other !== undefined) return refuse(`are those of ${other} already`);
  if (product.cells.size >= mostVariants) return refuse(`would be more than ${mostVariants} variants of one product`);
  return { ...product, options, cells: new Map([...product.cells, [key, sku]]) };
}

function widened(options: readonly OptionDefinition[], name: string, value: string): OptionDefinition {
  const values = options.find((option) => option.name === name)?.values ?? [];
  return { name, values: values.includes(value) ? values : [...values, value] };
}
