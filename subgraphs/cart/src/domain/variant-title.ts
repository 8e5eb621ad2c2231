/** As the catalog tells it: `Fern Tent (Moss, 2 people)`. */
export function variantTitle(
  title: string,
  options: readonly { readonly name: string }[],
  cell: Readonly<Record<string, string>>,
): string {
  const values = options.flatMap(({ name }) => cell[name] ?? []);
  return values.length === 0 ? title : `${title} (${values.join(', ')})`;
}
