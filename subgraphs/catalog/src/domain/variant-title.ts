import type { Cell, OptionDefinition } from './options.ts';

/** `Fern Tent (Moss, 2 people)`: the product's name with the variant's values, in the order of the product's options. */
export function variantTitle(title: string, options: readonly OptionDefinition[], cell: Cell): string {
  const values = options.flatMap(({ name }) => cell[name] ?? []);
  return values.length === 0 ? title : `${title} (${values.join(', ')})`;
}
